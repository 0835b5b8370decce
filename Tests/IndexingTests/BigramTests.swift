import Articles
import Schema
import TestSupport
import Testing
import Xapian

@testable import Indexing

/// Chinese and Japanese in the index as pairs of characters.
@Suite struct BigramTests {
    private let folder: TemporaryDirectory
    private var directory: IndexDirectory { IndexDirectory(folder.path + "/index") }

    init() throws { folder = try TemporaryDirectory() }

    /// An index of one article.
    private func index(title: String? = nil, _ blocks: [Passage]) throws -> Database {
        var article = Article(id: "1", path: "/a")
        article.title = title.map { Fact($0, from: .text) }
        article.authors = [Fact("王小明", from: .text)]
        article.blocks = blocks
        var writer = try IndexWriter(directory: directory)
        writer.begin(SourceFile(path: "/a", size: 1, modified: 1))
        _ = try writer.add(article)
        writer.end(.indexed)
        _ = try writer.finish()
        return try directory.open()
    }

    /// The bigrams of an index's only article, with how often each counts.
    private func bigrams(_ database: borrowing Database) throws -> [String: Int] {
        let prefix = Array(Schema.bigram.prefix.utf8)
        var counts: [String: Int] = [:]
        for entry in try database.terms(withPrefix: Term(bytes: prefix), limit: 1_000) {
            let bytes = entry.term.bytes.dropFirst(prefix.count)
            counts[String(decoding: bytes, as: UTF8.self)] =
                try database.collectionFrequency(entry.term)
        }
        return counts
    }

    @Test func countAsOftenAsTheyOccur() throws {
        let database = try index([Passage(.body, "北京大学，北京 news"), Passage(.caption, "大学")])
        #expect(try bigrams(database) == ["北京": 2, "京大": 1, "大学": 2, "学": 2, "京": 1])
        #expect(try !database.positions(of: "北京", inDocument: 1).isEmpty)
    }

    @Test func ofTheTitleCountOnceAndJoinNothing() throws {
        let database = try index(title: "北京", [Passage(.body, "大学")])
        #expect(try bigrams(database) == ["北京": 1, "京": 1, "大学": 1, "学": 1])
    }

    @Test func areOfWhatCanBeSearchedAlone() throws {
        let database = try index([
            Passage(.boilerplate, "北京"), Passage(.body, "Plain news, خبر, ไทย, 뉴스 2017"),
        ])
        #expect(try bigrams(database) == [:])
    }

    /// What a query of a single character asks for.
    @Test func everyCharacterBeginsOne() throws {
        let text = "データは東京都の人々"
        let database = try index([Passage(.body, text)])
        for character in text.unicodeScalars {
            let term = Term(Schema.bigram.prefix + String(character))
            #expect(try !database.terms(withPrefix: term, limit: 1).isEmpty)
        }
    }
}
