import TestSupport
import Testing

@testable import Querying

/// Words that are spelled in two ways, each as right as the other.
@Suite struct SpellingRulesTests {
    static let british = [
        ("organisation", "organization"), ("labour", "labor"), ("centre", "center"),
        ("defence", "defense"), ("travelled", "traveled"), ("catalogue", "catalog"),
        ("programme", "program"), ("analyse", "analyze"), ("favourites", "favorites"),
    ]

    @Test(arguments: british)
    func eachSideOfTheOceanFindsTheOther(_ one: String, _ other: String) throws {
        #expect(BritishSpellings.spellings(of: one).map(\.form).contains(other))
        #expect(BritishSpellings.spellings(of: other).map(\.form).contains(one))
        let index = try SmallIndex([one, other])
        for query in [one, other] {
            #expect(try index.matches(query) == [1, 2])
            #expect(try index.matches("=" + query).count == 1)
        }
    }

    @Test func formsOfTheOtherSpellingCountToo() throws {
        let index = try SmallIndex(["analysed", "analyze", "analyst"])
        #expect(try index.matches("analysing") == [1, 2])
    }

    @Test(arguments: ["filled", "wise", "hours", "four", "called", "rise", "size", "résumé"])
    func whatOnlyEndsSoIsLeftAlone(_ word: String) {
        #expect(BritishSpellings.spellings(of: word).isEmpty)
    }

    @Test func aWordOfAnotherLanguageIsntAForm() throws {
        let french = Array(repeating: ("entre nous", "fr"), count: 30)
        let index = try SmallIndex(french + Array(repeating: ("enter here", "en"), count: 30))
        #expect(try index.compile("enter")?.items.first?.variants.map(\.forms) == [["enter"]])
    }

    @Test(arguments: [
        ("हिन्दी", "हिंदी"), ("सम्बन्ध", "संबंध"), ("ख़बर", "खबर"), ("माँ", "मां"),
    ])
    func everyWayToWriteAWordOfHindiFindsTheOthers(_ one: String, _ other: String) throws {
        let index = try SmallIndex([one, other, "कमल"], language: "hi")
        for query in [one, other] {
            #expect(try index.matches(query) == [1, 2], "\(query)")
            #expect(try index.matches("=" + query).count == 1)
        }
    }
}
