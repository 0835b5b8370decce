import Testing
import TextAnalysis

/// Persian words joined, apart and with a half-space.
@Suite struct HalfSpaceTests {
    @Test(arguments: [
        ("می\u{200C}روم", ["می", "روم"]), ("كتاب\u{200C}هاي", ["كتاب", "هاي"]),
        ("نمی\u{200C}خواسته\u{200C}اند", ["نمی", "خواسته", "اند"]), ("آن\u{200C}ها", ["آن", "ها"]),
    ])
    func parts(word: String, parts: [String]) throws {
        let found = try #require(HalfSpace.parts(of: word))
        #expect(found.map(String.init) == parts)
    }

    @Test(arguments: ["میروم", "", "\u{200C}", "کتاب\u{200C}", "Auf\u{200C}lage", "क्\u{200C}ष"])
    func noParts(word: String) {
        #expect(HalfSpace.parts(of: Substring(word)) == nil)
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
        let half = try #require(analyzer.tokens(in: "می\u{200C}روم").first).form
        let joined = try #require(analyzer.tokens(in: "میروم").first).form
        let apart = analyzer.tokens(in: "می روم").map(\.form)
        #expect(half == joined)
        #expect(HalfSpace.splits(of: joined) == [apart])
        #expect(HalfSpace.joined(apart[0], apart[1]) == joined)
    }
}
