import TestSupport
import Testing

@testable import Querying

/// Words with signs in queries: `C++`, `C#`, `Disney+`.
@Suite struct SignTests {
    private let index: SmallIndex

    init() throws {
        index = try SmallIndex([
            "C++ compilers", "vitamin C compilers", "Disney+ starts", "Disney starts", "a C# book",
            "Disneyland",
        ])
    }

    @Test(
        arguments: [
            ("C++", [1]), ("c++", [1]), ("C", [1, 2, 5]), ("C#", [5]), ("Disney+", [3]),
            ("disney", [3, 4]), ("=C++", [1]), ("\"C++ compilers\"", [1]),
            ("\"C compilers\"", [1, 2]),
            ("compilers -C++", [2]), ("compilers -\"C++ compilers\"", [2]),
            ("starts -Disney+", [4]),
            ("starts -(Disney+ starts)", [4]), ("(C++) OR C#", [1, 5]), ("C++-compilers", [1]),
            ("NOT C++", [2, 3, 4, 5, 6]), ("disney*", [3, 4, 6]), ("+C++", [1]),
        ] as [(String, [UInt32])])
    func findWhatIsWrittenSo(_ query: String, _ found: [UInt32]) throws {
        #expect(try index.matches(query) == found)
    }

    @Test func standForThemselvesAlone() throws {
        for match in [MatchMode.all, .any] {
            let item = try #require(try index.compile("Disney+", match: match)?.items.first)
            #expect(item.variants.map(\.forms) == [["disney+"]])
            #expect(item.variants.map(\.rule) == ["exact"])
            #expect(item.relatives.isEmpty && !item.isCut)
        }
        // The word without its sign has nothing of it, nor does what is misspelled.
        for query in ["disney", "disnei"] {
            let forms = try index.compile(query)?.items.first?.variants.flatMap(\.forms) ?? []
            #expect(forms.contains("disney") && !forms.contains("disney+"), "\(query)")
        }
    }

    @Test func whereNoArticleHoldsItSoTheWordAloneIsAskedFor() throws {
        let index = try SmallIndex(["siege", "sieges", "besieged"])
        let item = try #require(try index.compile("Siege+")?.items.first)
        #expect(item.variants.map(\.rule) == ["without its sign", "stem (english)"])
        #expect(try index.matches("Siege+") == [1, 2])
        #expect(try index.matches("=Siege+") == [1])
        #expect(try index.matches("\"siege#\"") == [1])
        // But nothing is excluded that wasn't asked to be.
        #expect(try index.matches("-siege+") == [1, 2, 3])
        #expect(try index.matches("-\"siege+\"") == [1, 2, 3])
        #expect(try index.matches("-(siege+ siege)") == [1, 2, 3])
    }

    @Test func besideScriptsWithoutSpacesTheyAreWordsOfTheirOwn() throws {
        let index = try SmallIndex(["学C++语言", "学C语言"], language: "zh")
        #expect(try index.matches("C++") == [1])
        let items = try #require(try index.compile("学C++语言", match: .any)?.items)
        #expect(items.map(\.label) == ["学", "C++", "语言"])
    }
}
