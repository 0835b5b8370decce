import Schema
import TestSupport
import Testing

@testable import Querying

/// What a word stands for that no article holds.
@Suite struct UnknownWordsTests {
    private func rules(_ query: String, _ index: borrowing SmallIndex) throws -> [String: String] {
        let item = try #require(try index.compile(query)?.items.first)
        return Dictionary(
            item.variants.filter { $0.frequency > 0 }.map {
                ($0.forms.joined(separator: " "), $0.rule)
            }
        ) { first, _ in first }
    }

    @Test(arguments: [
        ("ghandi", "gandhi"), ("ctenophhores", "ctenophores"), ("recieved", "received"),
        ("Zelenskij", "zelensky"),
    ])
    func aMisspelledWordStandsForTheNearest(_ typed: String, _ meant: String) throws {
        let index = try SmallIndex([meant, "gondola", "centaurs", "reserved", "zealous"])
        #expect(try index.matches(typed) == [1])
        #expect(try rules(typed, index)[meant] == "spelled nearly so")
        #expect(try index.compile(typed)?.items.first?.isGuessed == true)
        // As asked, and in quotes, a word stands for itself alone.
        #expect(try index.matches("=" + typed) == [])
        #expect(try index.matches("\"" + typed + "\"") == [])
    }

    @Test func theFormsOfTheNearestCountToo() throws {
        let index = try SmallIndex(["vaccinated", "vaccinate", "vacuum"])
        #expect(try index.matches("vacinated") == [1, 2])
    }

    @Test func aWordThatIsKnownStandsForNoOther() throws {
        let index = try SmallIndex(["marina", "marine", "carina"])
        #expect(try index.matches("carina") == [3])
        #expect(try index.compile("carina")?.items.first?.isGuessed == false)
    }

    @Test func shortWordsAndNumbersArentGuessed() throws {
        let index = try SmallIndex(["iran", "1979", "abc"])
        for query in ["ira", "1978", "abd", "xy"] {
            #expect(try index.matches(query) == [], "\(query)")
        }
    }

    @Test(arguments: [("نورمرئی", "نور مرئی"), ("پرونده‌هایهسته", "پرونده هایهسته")])
    func aMissingSpaceIsFound(_ typed: String, _ meant: String) throws {
        let index = try SmallIndex([meant, "نور", "مرئی"], language: "fa")
        #expect(try index.matches(typed).first == 1)
    }

    @Test func twoWordsThatNeverStandTogetherArentOne() throws {
        let apart = try SmallIndex(["نور آن مرئی", "نوری"], language: "fa")
        #expect(try rules("نورمرئی", apart)["نور مریی"] == nil)
        let together = try SmallIndex(["نور مرئی", "نوری"], language: "fa")
        #expect(try rules("نورمرئی", together) == ["نور مریی": "two words"])
    }

    @Test func whatBeginsAlikeIsTheLastResort() throws {
        let index = try SmallIndex(["индийцы", "индустрия"], language: "be")
        #expect(try rules("индийцев", index)["индийцы"] != nil)
        #expect(try rules("индустриализация", index) == [:])
    }

    @Test func onlySomeUnknownWordsOfAQueryAreLookedFor() throws {
        let index = try SmallIndex(["gandhi"])
        let words = (0..<12).map {
            "gandhi" + String(repeating: "x", count: $0 % 2 + 1)
                + "abcdefghijkl".dropFirst($0).prefix(1)
        }
        let items = try #require(
            try index.compile(words.joined(separator: " "), match: .any)?.items)
        #expect(items.count(where: \.isCut) == items.count - UnknownWordLimits.mostLookedFor)
    }

    @Test(arguments: [
        ("ghandi", "gandhi", 2), ("recieve", "receive", 1), ("abc", "abc", 0), ("abc", "abd", 1),
        ("abc", "ab", 1), ("ab", "abc", 1), ("ca", "abc", 3), ("شنگن", "شینگن", 1),
    ])
    func slipsAreCounted(_ one: String, _ other: String, _ slips: Int) {
        for (from, to) in [(one, other), (other, one)] {
            var distance = WordDistance(from: Array(from.unicodeScalars), longest: 8)
            #expect(distance.distance(to: Array(to.unicodeScalars), limit: 3) == slips)
        }
    }

    @Test func theLimitCutsNothingBelowIt() {
        var random = SeededGenerator(seed: 20_261_121)
        for _ in 0..<2_000 {
            let words = (0..<2).map { _ in
                (0..<Int.random(in: 1...7, using: &random)).map { _ in
                    "abc".unicodeScalars.randomElement(using: &random) ?? "a"
                }
            }
            var whole = WordDistance(from: words[0], longest: 7)
            var cut = whole
            let slips = whole.distance(to: words[1], limit: 99)
            let limited = cut.distance(to: words[1], limit: 2)
            #expect(slips <= 2 ? limited == slips : limited > 2, "\(words)")
        }
    }
}
