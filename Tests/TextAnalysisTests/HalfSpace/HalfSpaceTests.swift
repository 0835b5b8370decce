import Testing
import TextAnalysis

/// Persian words joined, apart and with a half-space.
@Suite struct HalfSpaceTests {
    @Test(arguments: [
        ("می\u{200C}روم", ["می", "روم"]), ("كتاب\u{200C}هاي", ["کتاب", "های"]),
        ("نمی\u{200C}خواسته\u{200C}اند", ["نمی", "خواسته", "اند"]), ("آن\u{200C}ها", ["ان", "ها"]),
        ("شاه\u{200C}\u{200C}چراغ", ["شاه", "چراغ"]), ("رَ\u{200C}هبر", ["ر", "هبر"]),
    ])
    func aHalfSpacePartsWords(text: String, forms: [String]) throws {
        var analyzer = try Analyzer()
        #expect(analyzer.tokens(in: text).map(\.form) == forms)
    }

    @Test(arguments: [
        "میروم", "\u{200C}کتاب", "کتاب\u{200C}", "Auf\u{200C}lage", "क्\u{200C}ष", "کتاب\u{200C}2",
    ])
    func elsewhereItDoesNot(text: String) throws {
        var analyzer = try Analyzer()
        #expect(analyzer.tokens(in: text).count == 1)
    }

    @Test(
        arguments: [
            ("میروم", [["می", "روم"]]), ("نمیروم", [["نمی", "روم"]]), ("کتابها", [["کتاب", "ها"]]),
            ("زبانهای", [["زبان", "های"]]), ("بزرگترین", [["بزرگ", "ترین"]]),
            ("بیطرف", [["بی", "طرف"]]), ("خانهام", [["خانه", "ام"]]), ("دوستانشان", []),
            ("خیام", []), ("تهران", []), ("کتاب", []), ("میا", []), ("رها", []), ("ها", []),
            ("", []),
            ("sieges", []), ("mitterها", []), ("2017", []),
            ("میگفتهاند", [["می", "گفتهاند"], ["میگفته", "اند"], ["می", "گفته", "اند"]]),
            ("کتابهایشان", [["کتاب", "هایشان"]]),
        ] as [(String, [[String]])])
    func splits(form: String, splits: [[String]]) {
        #expect(HalfSpace.splits(of: form) == splits)
        for parts in splits { #expect(parts.joined() == form) }
    }

    @Test(arguments: [
        ("می", "روم", "میروم"), ("زبان", "های", "زبانهای"), ("گفته", "اند", "گفتهاند"),
        ("بی", "طرف", "بیطرف"), ("کتاب", "ها", "کتابها"),
    ])
    func joined(first: String, second: String, word: String) {
        #expect(HalfSpace.joined(first, second) == word)
        #expect(HalfSpace.splits(of: word).contains([first, second]))
    }

    @Test(arguments: [
        ("کتاب", "اند"), ("خوب", "است"), ("a", "ها"), ("می", "b"), ("می", "ا"), ("ا", "ها"),
        ("", ""), ("siege", "s"),
    ])
    func notJoined(first: String, second: String) {
        #expect(HalfSpace.joined(first, second) == nil)
    }

    @Test func affixes() {
        #expect(HalfSpace.isDetachablePrefix("می"))
        #expect(!HalfSpace.isDetachablePrefix("ها"))
        #expect(HalfSpace.isDetachableSuffix("ها"))
        #expect(HalfSpace.isDetachableSuffix("اند"))
        #expect(!HalfSpace.isDetachableSuffix("می"))
    }

    /// The promise of the analyzer and this table together.
    @Test func threeWaysMeet() throws {
        var analyzer = try Analyzer()
        let half = analyzer.tokens(in: "می\u{200C}روم").map(\.form)
        let joined = try #require(analyzer.tokens(in: "میروم").first).form
        let apart = analyzer.tokens(in: "می روم").map(\.form)
        #expect(half == apart)
        #expect(HalfSpace.splits(of: joined) == [apart])
        #expect(HalfSpace.joined(apart[0], apart[1]) == joined)
    }

    @Test func theEzafeAfterHehIsNoWord() {
        #expect(HalfSpace.withoutEzafe(["خانه", "ی"]) == ["خانه"])
        #expect(HalfSpace.withoutEzafe(["کتاب", "خانه", "ی"]) == ["کتاب", "خانه"])
        #expect(HalfSpace.withoutEzafe(["کتاب", "ی"]) == nil)
        #expect(HalfSpace.withoutEzafe(["خانه", "ها"]) == nil)
        #expect(HalfSpace.withoutEzafe(["ی"]) == nil)
    }
}
