import Testing

/// Marks that carry vowels, tones or voicing stay; widths, digits and composition are unified.
@Suite struct AsianFoldingTests {
    @Test(
        "marks stay",
        arguments: [
            "हिन्दी", "ক্ষমা", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "සිංහල", "น้ำ", "ລາວ", "ខ្មែរ", "မြန်မာ",
            "བོད", "ދިވެހި", "አማርኛ", "が", "한국",
        ])
    func stays(text: String) throws {
        // ำ and ຳ have compatibility decompositions, so compare after one folding.
        try expectFolding(of: text, as: text == "น้ำ" ? "น้\u{0E4D}า" : text)
    }

    @Test(arguments: [
        ("２０１７年", "2017年"), ("२०१७", "2017"), ("๒๐๑๗", "2017"), ("២០១៧", "2017"), ("২০১৭", "2017"),
        ("𝟚𝟘𝟙𝟟", "2017"), ("ﾃﾚﾋﾞ", "テレビ"), ("か\u{3099}", "が"), ("\u{1112}\u{1161}\u{11AB}", "한"),
        ("\u{FFA1}\u{FFC2}", "가"), ("㍿", "株式会社"), ("क\u{093C}", "क\u{093C}"),
        ("\u{0958}", "क\u{093C}"),
        ("\u{09C7}\u{09BE}", "\u{09CB}"), ("漢\u{FE00}", "漢"), ("\u{F900}", "豈"),
    ])
    func folds(text: String, folded: String) throws {
        try expectFolding(of: text, as: folded)
    }

    @Test func whiteSpaceIsKept() throws {
        try expectFolding(
            of: " 21st\u{00A0}Century\u{3000}\u{202F}Wire\n\t ", as: " 21st century  wire\n\t ")
        try expectFolding(of: "", as: "")
        try expectFolding(of: "A\0B", as: "a\0b")
    }
}
