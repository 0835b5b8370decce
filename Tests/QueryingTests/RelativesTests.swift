import Testing

@testable import Querying

/// Words that begin like a word of the query, and the word that names the kind asked for.
@Suite struct RelativesTests {
    private func relatives(
        _ query: String, in articles: [String], language: String = "en", match: MatchMode = .any
    ) throws -> [String] {
        let index = try SmallIndex(articles, language: language)
        let item = try #require(try index.compile(query, match: match)?.items.first)
        return item.relatives.map { $0.forms[0] }
    }

    @Test(arguments: [
        ("nutrition", ["nutrient", "nutrients"], "en"),
        ("украина", ["украинский"], "ru"),
    ])
    func whatBeginsAlikeHelps(_ word: String, _ expected: [String], _ language: String) throws {
        let found = try relatives(
            word, in: [word] + expected + ["nut", "украсть"], language: language)
        #expect(found == expected)
    }

    @Test func formsOfTheWordArentItsRelatives() throws {
        #expect(try relatives("reaction", in: ["reaction", "reactions", "reactor"]) == ["reactor"])
    }

    @Test func shortWordsNumbersAndWhatIsAskedForExactlyHaveNone() throws {
        #expect(try relatives("iran", in: ["iran", "iranian"]) == [])
        #expect(try relatives("200001", in: ["200001", "200002"]) == [])
        #expect(try relatives("=reaction", in: ["reaction", "reactor"]) == [])
        #expect(try relatives("reaction", in: ["reaction", "reactor"], match: .all) == [])
    }

    @Test func endingsAreLimited() throws {
        let words = ["nutrition", "nutriabcdefg", "nutriabcdefgh", "nutrabcde", "nutri"]
        #expect(try relatives("nutrition", in: words) == ["nutri", "nutriabcdefg"])
    }

    @Test func onlyTheMostFrequentHelp() throws {
        // No stemmer knows such endings.
        let many = (0..<20).map { "qwzxk\(UnicodeScalar(UInt8(97 + $0)))q" }
        let index = try SmallIndex(["qwzxkzq", "qwzxktq"] + many)
        let item = try #require(try index.compile("qwzxkzq", match: .any)?.items.first)
        #expect(item.relatives.count == RelativeLimits.most)
        #expect(item.relatives.contains { $0.forms == ["qwzxktq"] && $0.frequency == 2 })
        #expect(item.omittedRelatives == many.count - RelativeLimits.most)
    }

    @Test func theyAddNoArticle() throws {
        let index = try SmallIndex(["reaction wing", "reactor", "wing reactor", "wing flap"])
        #expect(try index.matches("reaction wing", match: .any) == [1, 3, 4])
    }

    @Test func anArticleThatHoldsOneComesBeforeOthers() throws {
        let index = try SmallIndex(["wing flap", "wing reactor", "reaction", "reaction"])
        let ranked = try index.ranked("reaction wing", match: .any).filter { $0 < 3 }
        #expect(ranked == [2, 1])
    }

    @Test(arguments: [
        ("which city won", "city", "won", "en"), ("کدام شهر برد", "شهر", "برد", "fa"),
    ])
    func theKindAskedForCountsLess(
        _ query: String, _ kind: String, _ other: String, _ language: String
    ) throws {
        let index = try SmallIndex([kind, other, kind + " " + other], language: language)
        let items = try #require(try index.compile(query, match: .any)?.items)
        let weights = Dictionary(
            items.map { ($0.label, $0.weight) }, uniquingKeysWith: { first, _ in first })
        let kindWeight = try #require(weights[kind])
        let otherWeight = try #require(weights[other])
        #expect(abs(kindWeight - QueryItem.kindShare * otherWeight) < 1e-9)
    }

    @Test func aWordAfterAnotherWordCountsInFull() throws {
        let index = try SmallIndex(["city", "won", "city won"])
        for query in ["city won", "which won city", "the city won"] {
            let items = try #require(try index.compile(query, match: .any)?.items)
            #expect(items.last.map { $0.share } == 1, "\(query)")
        }
    }
}
