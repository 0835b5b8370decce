import Articles
import Ingestion
import Testing

/// Where a reprint came from: agencies in datelines and closing lines, notes of other publishers.
@Suite struct OriginTests {
    private func origin(_ paragraphs: String..., outlet: String = "The Paper") throws -> String? {
        let text = paragraphs.joined(separator: "\\n\\n")
        let reading = try Reading.text(
            "{\"text\":\"\(text)\",\"outlet\":\"\(outlet)\"}", name: "a.jsonl")
        return reading.articles.first?.origin?.value
    }

    @Test(arguments: [
        ("LONDON (Reuters) - The harbour opened again.", "Reuters"),
        ("PARIS, Sept 7 (AFP) — The harbour opened again.", "AFP"),
        ("BEIJING, Sept. 7 (Xinhua) -- The harbour opened again.", "Xinhua"),
        ("(ANSA) - ROMA, 7 SET - Il porto riapre.", "ANSA"),
        ("Madrid, 7 sep (EFE).- El puerto abre.", "EFE"),
        ("Berlin (dpa/bb) - Der Hafen ist offen.", "dpa"),
        ("AP — The harbour opened again.", "AP"),
        ("PARIS, Sept 7, AFP – The harbour opened again.", "AFP"),
        ("МОСКВА, 7 сентября. /ТАСС/. Порт снова открыт.", "TASS"),
        ("МОСКВА, 7 сен — РИА Новости. Порт снова открыт.", "RIA Novosti"),
        ("新华社北京9月7日电 港口重新开放。", "Xinhua"),
        ("［ロンドン ７日 ロイター］ - 港が再開した。", "Reuters"),
        ("بيروت (رويترز) - فتح الميناء من جديد.", "Reuters"),
        ("نورڈ لینڈ (اے ایف پی) بندرگاہ دوبارہ کھل گئی۔", "AFP"),
        ("به گزارش خبرگزاری تسنیم به نقل از رویترز، بندر باز شد.", "Reuters"),
        ("به گزارش ایسنا، بندر باز شد.", "ISNA"), ("Redacción | EFE", "EFE"),
        ("Par Jeanne Dubois avec AFP", "AFP"), ("Da Redação, com Agência Brasil", "Agência Brasil"),
        ("ANKARA (AA) - Liman yeniden açıldı.", "Anadolu"),
        ("(서울=연합뉴스) 항구가 다시 열렸다.", "Yonhap"),
    ])
    func aDatelineNamesTheAgency(_ opening: String, _ agency: String) throws {
        #expect(try origin(opening, "Ships came on Tuesday.") == agency)
    }

    @Test(arguments: [
        ("(Reuters)", "Reuters"), ("dpa", "dpa"), ("— AFP", "AFP"), ("© AFP", "AFP"),
        ("Quelle: dpa", "dpa"), ("Источник: ТАСС", "TASS"), ("AFP/Reuters", "AFP"),
        ("(Avec AFP)", "AFP"), ("المصدر: وكالة رويترز", "Reuters"),
        ("Kaynak: Anadolu Ajansı", "Anadolu"),
        ("Fonte: Agência Lusa", "Lusa"), ("स्रोत: पीटीआई", "PTI"), ("提供：共同通信", "Kyodo"),
        ("Nguồn: TTXVN", "VNA"), ("出处: 新华社", nil),
    ])
    func aClosingLineNamesTheAgency(_ closing: String, _ agency: String?) throws {
        #expect(try origin("The harbour opened again.", "Ships came.", closing) == agency)
    }

    @Test(arguments: [
        ("Fuente: Diario de Cádiz", "Diario de Cádiz"), ("ماخذ: بی بی سی اردو", "بی بی سی اردو"),
        ("来源：北国日报", "北国日报"), ("Source: nordland.example", "nordland.example"),
        ("Published with permission from Nordland Weekly.", "Nordland Weekly"),
        ("This story was first published in the Globe Gazette on May 3, 2020.", "Globe Gazette"),
        ("转载自北国日报，有删改。", "北国日报"),
        // Of figures and pictures, of nobody, of the outlet itself.
        ("Source: World Bank, 2017", nil), ("Quelle: Statistisches Amt", nil),
        ("المصدر: وكالات", nil), ("المصدر : الجزيرة + وكالات", "الجزيرة"),
        ("Source: The Paper", nil),
    ])
    func aLabelledLineNamesTheSource(_ closing: String, _ source: String?) throws {
        #expect(try origin("The harbour opened again.", "Ships came.", closing) == source)
    }

    @Test(arguments: [
        ("Источник: <a href='https://b.example/x'>Нордланд</a>", "https://b.example/x"),
        ("<a href='https://b.example/x'>Read the original article</a>", "https://b.example/x"),
        ("Via <a href='https://b.example/x'>The B Times</a>", "https://b.example/x"),
        ("Source: <a href='https://b.example/x'>Nordland Gazette</a>", "https://b.example/x"),
        ("Source: <a href='https://b.example/x'>World Bank</a>", nil),
        ("Via <a href='https://a.example/more'>our archive</a>", nil),
        ("via <a href='https://b.example/x'>PICTURES</a>", nil),
    ])
    func aLabelledLinkIsTheSource(_ line: String, _ source: String?) throws {
        let page = """
            <html><head><link rel="canonical" href="https://a.example/1"><title>Harbour opens</title></head>
            <body><article><h1>Harbour opens</h1><p>Ships came into the harbour on Tuesday, for the
            first time since the storms of the last month, said the mayor of the town.</p>
            <p>\(line)</p></article></body></html>
            """
        let reading = try Reading.text(page, name: "a.html")
        #expect(reading.articles.first?.origin?.value == source)
    }

    @Test func theLastSentenceMayEndWithTheAgency() throws {
        #expect(try origin("The harbour opened.", "Ships came on Tuesday. (Reuters)") == "Reuters")
    }

    @Test(arguments: [
        "The minister told Reuters (and later AFP) that the harbour is open.",
        "Reuters said on Tuesday - after a long wait - that the harbour is open.",
        "The Associated Press reported that the harbour is open.",
        "The American Psychological Association (APA) said the harbour is open.",
        "TT is a race on an island - and a long one.", "He lost a game of tennis 6-2 (AP).",
        "به گزارش مردم، رویترز بسته است.",
        "(Jane Doe/Reuters)", "The harbour. (Jane Doe/AP)",
        "An AA meeting was held. Ships came — the harbour is open.",
    ])
    func runningTextNamesNoOrigin(_ text: String) throws {
        #expect(try origin(text, "Ships came on Tuesday.") == nil)
    }

    @Test func anAgencyReprintsNothingOfItsOwn() throws {
        let line = "LONDON (Reuters) - The harbour opened again."
        #expect(try origin(line, outlet: "Reuters") == nil)
        #expect(try origin(line, outlet: "Reuters UK") == nil)
    }

    @Test(arguments: [
        ("This article was originally published on The Harbour Voice.", "The Harbour Voice"),
        ("Originally published at https://voice.example/1.", "https://voice.example/1"),
        ("This story first appeared in Harbour Weekly, in Dutch.", "Harbour Weekly"),
        ("Dieser Text ist zuerst erschienen bei Hafenblatt.", "Hafenblatt"),
        ("Cet article a été initialement publié sur Le Port.", "Le Port"),
        ("Материал впервые опубликован на Портовый Вестник.", "Портовый Вестник"),
    ])
    func aNoteNamesWhereItStoodFirst(_ note: String, _ name: String) throws {
        #expect(try origin("The harbour opened again.", note) == name)
    }

    @Test(arguments: [
        "This article was first published on September 7, 2017.", "First published on Monday.",
        "The novel first appeared in 1924.", "It was originally published in two parts.",
    ])
    func aDayIsNoPublisher(_ note: String) throws {
        #expect(try origin("The harbour opened again.", note) == nil)
    }
}
