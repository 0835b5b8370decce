import Articles
import Schema
import TestSupport
import Testing
import Xapian

@testable import Indexing

/// Words with signs (`C++`) in the index: once more, with the sign, at the same place.
@Suite struct SignTests {
    private let folder: TemporaryDirectory

    init() throws { folder = try TemporaryDirectory() }

    /// An index of one article.
    private func index(title: String? = nil, _ text: String) throws -> Database {
        var article = Article(id: "1", path: "/a")
        article.title = title.map { Fact($0, from: .text) }
        article.blocks = [Passage(.body, text)]
        let directory = IndexDirectory(folder.path + "/index")
        var writer = try IndexWriter(directory: directory)
        writer.begin(SourceFile(path: "/a", size: 1, modified: 1))
        _ = try writer.add(article)
        writer.end(.indexed)
        _ = try writer.finish()
        return try directory.open()
    }

    @Test func standWhereTheirWordsDo() throws {
        let database = try index(title: "C# now", "Use C++ or C. Disney+ too.")
        let first = PositionLayout.start(after: PositionLayout.first + 2)
        #expect(try database.positions(of: "c++", inDocument: 1) == [first + 1])
        #expect(try database.positions(of: "c", inDocument: 1) == [1, first + 1, first + 3])
        #expect(try database.positions(of: "disney+", inDocument: 1) == [first + 4])
        #expect(try database.positions(of: "too", inDocument: 1) == [first + 5])
        #expect(try database.termFrequency("Sc#") == 1)
        #expect(try database.termFrequency("Sc") == 1)
    }

    @Test func ofLongWordsAreFoundByTheKeyOfBoth() throws {
        let word = String(repeating: "long", count: 100)
        let database = try index("A \(word)+ word")
        for form in [word, word + "+"] {
            let term = Term(bytes: TermKey.bytes(prefix: "", form))
            #expect(try database.termFrequency(term) == 1)
        }
    }

    @Test func areNoMoreThanAnArticleMayHave() throws {
        let most = ArticleDocument.mostSigns
        let database = try index(String(repeating: "a+ ", count: most) + "b+ c")
        #expect(try database.positions(of: "a+", inDocument: 1).count == most)
        #expect(try database.termFrequency("b+") == 0)
        #expect(try database.termFrequency("b") == 1)
    }
}
