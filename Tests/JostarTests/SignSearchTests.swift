import Articles
import Jostar
import TestSupport
import Testing

/// Words with signs, from a file to the snippet: `C++`, `C#`, `Disney+`.
@Suite struct SignSearchTests {
    private let folder: TemporaryDirectory
    private let session: SearchSession

    init() throws {
        folder = try TemporaryDirectory()
        let texts = [
            "plus": "Writing C++ at home\n\nEveryone knows a C++ compiler, and this is one.\n",
            "bare": "Vitamin supplements\n\nThe letter C stands here, and a C compiler as well.\n",
            "both": "A streaming service\n\nDisney+ and Canal+ are watched, says the report.\n",
            "park": "A park is opened\n\nDisney opened another park, and plus signs are none.\n",
            "wide": "学习编程的方法\n\n很多人学C\u{FF0B}\u{FF0B}语言，也有人学F#语言。\n",
        ]
        for (name, text) in texts { try folder.write(text, to: "text/\(name).txt") }
        _ = try Indexer(index: folder.path + "/index").index([folder.path + "/text"])
        session = try SearchSession(index: folder.path + "/index")
    }

    private func found(_ query: String) throws -> [String] {
        try session.search(SearchRequest(query)).results.map { result in
            String(result.article.path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
        }.sorted()
    }

    @Test(arguments: [
        ("C++", ["plus", "wide"]), ("C", ["bare", "plus", "wide"]), ("F#", ["wide"]),
        ("Disney+", ["both"]), ("Disney", ["both", "park"]), ("Canal+", ["both"]),
        ("\"C++ compiler\"", ["plus"]), ("\"C compiler\"", ["bare", "plus"]),
        ("compiler -C++", ["bare"]), ("=C++", ["plus", "wide"]), ("title:C++", ["plus"]),
    ])
    func findsWhatIsWrittenSo(_ query: String, _ articles: [String]) throws {
        #expect(try found(query) == articles)
    }

    @Test func theSignIsLitToo() throws {
        for (query, lit) in [("Disney+", ["Disney+"]), ("disney", ["Disney"])] {
            let results = try session.search(SearchRequest(query)).results
            let result = try #require(results.first { $0.article.path.hasSuffix("both.txt") })
            #expect(result.snippet.filter(\.isMatch).map(\.text) == lit)
        }
        let titled = try session.search(SearchRequest("title:C++")).results.first
        #expect(titled?.title.filter(\.isMatch).map(\.text) == ["C++"])
    }
}
