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
        ("ANKARA (AA) - Liman yeniden açıldı.", "Anadolu"),
        ("(서울=연합뉴스) 항구가 다시 열렸다.", "Yonhap"),
    ])
    func aDatelineNamesTheAgency(_ opening: String, _ agency: String) throws {
        #expect(try origin(opening, "Ships came on Tuesday.") == agency)
    }

    @Test(arguments: [
        ("(Reuters)", "Reuters"), ("dpa", "dpa"), ("— AFP", "AFP"), ("© AFP", "AFP"),
        ("Quelle: dpa", "dpa"), ("Источник: ТАСС", "TASS"), ("AFP/Reuters", "AFP"),
    ])
    func aClosingLineNamesTheAgency(_ closing: String, _ agency: String) throws {
        #expect(try origin("The harbour opened again.", "Ships came.", closing) == agency)
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
