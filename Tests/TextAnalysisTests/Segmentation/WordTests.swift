import Testing
import TextAnalysis

/// Which words a text has, by script.
@Suite struct WordTests {
    @Test(
        arguments: [
            ("", []), (" \n\t", []), ("—…!?", []), ("😀🇮🇷", []), ("___", []),
            ("\u{0640}\u{064B}", []),
            ("\u{064B} \u{0301}", []),
            ("Russia's Deir ez-Zor Strike", ["russia's", "deir", "ez", "zor", "strike"]),
            ("‘International Terrorist’", ["international", "terrorist"]),
            ("can't l’État O'Brien rock'n'roll", ["can't", "l'etat", "o'brien", "rock'n'roll"]),
            ("l'11 septembre", ["l", "11", "septembre"]),
            ("ʿAli Ali Rusʼ", ["ali", "ali", "rus"]),
            ("3.14 1,000 1'000 12,", ["3.14", "1,000", "1'000", "12"]),
            ("2016;2017 ۲۰۱۶،۲۰۱۷", ["2016", "2017", "2016", "2017"]),
            ("18:42 a:b", ["18", "42", "a", "b"]),
            ("U.S. U.S.A. e.g. 5 a.m.", ["u.s", "u.s.a", "e.g", "5", "a.m"]),
            ("J.K.Rowling", ["j.k", "rowling"]),
            ("airport.The sputniknews.com", ["airport", "the", "sputniknews", "com"]),
            ("COVID-19 F16 21st 3G", ["covid", "19", "f16", "21st", "3g"]),
            ("@name #tag C++ a_b", ["name", "tag", "c", "a", "b"]),
            ("10\u{202F}000 fin\u{202F}!", ["10", "000", "fin"]),
            ("zero\u{200B}width so\u{00AD}ft a\u{2060}b", ["zero", "width", "soft", "ab"]),
            ("col·lega", ["col·lega"]),
            ("a\0b", ["a", "b"]),
        ] as [(String, [String])])
    func europe(text: String, forms: [String]) throws {
        try expectAnalysis(of: text, as: forms)
    }

    @Test(
        arguments: [
            ("می‌روم میروم می روم", ["می", "روم", "میروم", "می", "روم"]),
            ("زبان‌های اروپایی", ["زبان", "های", "اروپایی"]),
            ("افغانستان آزاد – آزاد افغانستان", ["افغانستان", "ازاد", "ازاد", "افغانستان"]),
            ("كتاب کتاب", ["کتاب", "کتاب"]),
            ("وقالَ الرَّئيسُ، أمس:", ["وقال", "الرییس", "امس"]),
            ("یہ کتاب ہے۔ ہاں؟", ["یه", "کتاب", "هے", "هاں"]),
            ("۱۴۰۳/۰۱/۰۲ ٪۵۰", ["1403", "01", "02", "50"]),
            ("צה\"ל צה״ל \"שלום\"", ["צה\"ל", "צה\"ל", "שלום"]),
        ] as [(String, [String])])
    func nearEast(text: String, forms: [String]) throws {
        try expectAnalysis(of: text, as: forms)
    }

    @Test(
        arguments: [
            ("中国人民", ["中国", "人民"]),
            ("2017年10月", ["2017", "年", "10", "月"]),
            ("東京都に行きます。", ["東京", "都", "に", "行き", "ます"]),
            ("ABCテレビ", ["abc", "テレビ"]),
            ("ภาษาไทย 5ปี", ["ภาษา", "ไทย", "5", "ปี"]),
            ("COVIDระบาด", ["covid", "ระบาด"]),
            ("ភាសាខ្មែរនិយាយ", ["ភាសាខ្មែរ", "និយាយ"]),
            ("ພາສາລາວ", ["ພາສາ", "ລາວ"]),
            ("မြန်မာစကား", ["မြန်မာ", "စကား"]),
            ("हिन्दी में समाचार।", ["हिन्दी", "में", "समाचार"]),
            ("தமிழ் செய்தி", ["தமிழ்", "செய்தி"]),
            ("SK하이닉스 2017년 한국어", ["sk", "하이닉스", "2017", "년", "한국어"]),
        ] as [(String, [String])])
    func asia(text: String, forms: [String]) throws {
        try expectAnalysis(of: text, as: forms)
    }

    @Test("ranges are bytes of the original") func ranges() throws {
        var analyzer = try Analyzer()
        let tokens = analyzer.tokens(in: "É, می‌روم 中国人民!")
        #expect(
            tokens == [
                Token(form: "e", range: 0..<2), Token(form: "می", range: 4..<8),
                Token(form: "روم", range: 11..<17),
                Token(form: "中国", range: 18..<24), Token(form: "人民", range: 24..<30),
            ])
    }

    @Test("composed and decomposed text have the same words") func normalForms() throws {
        var analyzer = try Analyzer()
        let pairs = [
            ("Erdoğan’ın évé", "Erdog\u{0306}an’ın e\u{0301}ve\u{0301}"),
            (
                "한국어 뉴스",
                "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165} \u{1102}\u{1172}\u{1109}\u{1173}"
            ),
            ("أحمد مؤمن", "ا\u{0654}حمد مو\u{0654}من"),
        ]
        for (composed, decomposed) in pairs {
            #expect(
                analyzer.tokens(in: composed).map(\.form)
                    == analyzer.tokens(in: decomposed).map(\.form))
        }
    }

    @Test(
        "bytes that aren't UTF-8 part words",
        arguments: [
            [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0x80],
        ] as [[UInt8]])
    func illFormed(bytes: [UInt8]) throws {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        let text = Array("ab".utf8) + bytes + Array("中国".utf8) + bytes
        text.withUnsafeBufferPointer { analyzer.analyze(utf8: $0, into: &tokens) }
        let offset = 2 + bytes.count
        #expect(
            tokens.indices.map(tokens.token(at:)) == [
                Token(form: "ab", range: 0..<2),
                Token(form: "中国", range: offset..<offset + 6),
            ])
    }
}
