import TestSupport
import Testing

@testable import Querying

/// Words that German, Dutch and Scandinavian languages write as one, and the words that they are made of.
@Suite struct CompoundPartsTests {
    @Test(arguments: [
        ("bundestagswahl", "bundestag", "wahl"), ("haustier", "haus", "tier"),
        ("krankenhaus", "krank", "haus"), ("kinderbuch", "kind", "buch"),
        ("regeringspartij", "regering", "partij"), ("arbejdsplads", "arbejd", "plads"),
        ("landsbygd", "land", "bygd"),
    ])
    func aCompoundIsCutWithAndWithoutItsLink(
        _ compound: String, _ first: String, _ second: String
    ) {
        let splits = CompoundParts.splits(of: compound)
        #expect(splits.contains { $0 == (first, second) })
        #expect(splits.allSatisfy { compound.hasPrefix($0.first) && compound.hasSuffix($0.second) })
    }

    @Test func shortLongAndOtherWordsArentCut() {
        for word in [
            "haustur", "wahl2021stadt", "выборыдень", String(repeating: "wahl", count: 11),
        ] {
            #expect(CompoundParts.splits(of: word).isEmpty, "\(word)")
        }
    }

    private static let german = [
        "Wahl zum neuen Bundestag", "der Bundestag wählt", "die Wahlen", "nach der Wahl",
        "Bundestages",
    ]

    @Test func anUnknownCompoundIsItsParts() throws {
        let index = try SmallIndex(Self.german, language: "de")
        let items = try #require(try index.compile("Bundestagswahl")?.items)
        #expect(
            items.map { $0.variants.map { $0.forms[0] } } == [
                ["bundestag", "bundestages"], ["wahl", "wahlen"],
            ])
        #expect(items.map { $0.variants[0].rule } == ["part", "part"])
        #expect(items.allSatisfy { $0.isGuessed && $0.label == "Bundestagswahl" })
        #expect(try index.matches("Bundestagswahl") == [1])
        #expect(try index.matches("Bundestagswahl", match: .any) == [1, 2, 3, 4, 5])
        #expect(try index.matches("=Bundestagswahl", match: .any) == [])
        #expect(try index.matches("\"Bundestagswahl\"", match: .any) == [])
    }

    /// What stands for a word that no article holds must not exclude articles of other words.
    @Test func anUnknownWordExcludesNothing() throws {
        let index = try SmallIndex(Self.german, language: "de")
        for excluded in ["Bundestagswahl", "Bundestak", "(Bundestagswahl Bundestak)"] {
            #expect(try index.matches("Wahl -" + excluded) == [1, 3, 4], "\(excluded)")
        }
        let shown = try index.compile("Wahl -Bundestagswahl")?.excluded
        #expect(shown?.map { $0.variants.map(\.forms) } == [[["bundestagswahl"]]])
    }

    @Test func inAHyphenatedWordItIsItsPartsToo() throws {
        let index = try SmallIndex(Self.german, language: "de")
        let items = try #require(
            try index.compile("Bundestagswahl-Wahlen", match: .any)?.items)
        #expect(items.map { $0.variants[0].forms[0] } == ["bundestag", "wahl", "wahlen"])
    }

    @Test func theWordsOfAKnownCompoundHelp() throws {
        let index = try SmallIndex(
            Self.german + ["Ergebnis der Bundestagswahl", "Ergebnis im Bundestag", "Ergebnis"],
            language: "de")
        let item = try #require(
            try index.compile("Bundestagswahl Ergebnis", match: .any)?.items.first)
        #expect(item.variants[0].forms == ["bundestagswahl"])
        #expect(item.parts.map { $0[0].forms } == [["bundestag"], ["wahl"]])
        // They add no article, and put one before another.
        #expect(try index.ranked("Bundestagswahl Ergebnis", match: .any) == [6, 7, 8])
        #expect(try index.compile("Bundestagswahl")?.items.first?.parts == [])
    }

    @Test func aCompoundMoreFrequentThanItsPartsIsAWordOfItsOwn() throws {
        let index = try SmallIndex(
            Self.german + Array(repeating: "Bundestagswahl", count: 3), language: "de")
        #expect(try index.compile("Bundestagswahl", match: .any)?.items.first?.parts == [])
    }

    @Test func thePartsAreWordsOfArticlesInSuchALanguage() throws {
        #expect(try SmallIndex(Self.german, language: "en").matches("Bundestagswahl") == [])
        let mixed = try SmallIndex(
            (0..<4).map { _ in ("news paper", "en") } + [
                ("die Zeitung", "de"), ("newspapers", "en"),
            ])
        #expect(try mixed.compile("newspaper", match: .any)?.items.first?.parts == [])
        let once = try SmallIndex(["Bundestag", "Wahl", "Wahl"], language: "de")
        #expect(try once.matches("Bundestagswahl", match: .any) == [])
    }

    @Test func compoundsThatBeginWithAWordHelpIt() throws {
        let articles = [
            "Partei", "Parteivorsitz", "Vorsitz", "Vorsitz", "Parteienlandschaft", "parteiabcdefgh",
        ]
        let item = try #require(
            try SmallIndex(articles, language: "de").compile("Partei", match: .any)?.items.first)
        #expect(item.relatives.map { $0.forms[0] } == ["parteivorsitz"])
        let english = try SmallIndex(articles, language: "en")
        #expect(try english.compile("Partei", match: .any)?.items.first?.relatives == [])
    }
}
