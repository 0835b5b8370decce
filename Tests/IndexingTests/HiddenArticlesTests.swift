import Articles
import FoundationEssentials
import TestSupport
import Testing
import Xapian

@testable import Indexing

@Suite struct HiddenArticlesTests {
    private let folder: TemporaryDirectory
    private var directory: IndexDirectory { IndexDirectory(folder.path + "/index") }

    init() throws { folder = try TemporaryDirectory() }

    /// Publishes as many articles as keep a segment from being rewritten for one of them.
    private func publish(_ ids: Range<Int>, _ word: String, path: String) throws -> IndexReport {
        var writer = try IndexWriter(directory: directory)
        writer.begin(SourceFile(path: path, size: ids.count, modified: Int64(ids.count)))
        for id in ids {
            var article = Article(id: String(id), path: path)
            article.blocks = [Passage(.body, "\(word) number\(id) " + filler)]
            _ = try writer.add(article)
        }
        writer.end(.indexed)
        return try writer.finish()
    }

    /// Enough words that two thousand articles are no tiny segment.
    private let filler = (0..<120).map { "w\($0 * 7919 % 977)" }.joined(separator: " ")

    private func count(_ query: Query) throws -> Int {
        var request = SearchRequest(query)
        let database = try directory.open()
        request.checkAtLeast = try database.documentCount + 100
        return try database.search(request).estimated
    }

    @Test func whatIsReplacedIsNotFoundAndNotCounted() throws {
        _ = try publish(0..<2_500, "alpha", path: "/a")
        let report = try publish(100..<150, "beta", path: "/b")
        #expect(report.replacedArticles == 50 && report.totalArticles == 2_500)
        let manifest = try directory.manifest()
        #expect(manifest.segments.count == 2)
        #expect(manifest.segments[0].hidden != nil && manifest.segments[1].hidden == nil)
        #expect(try count(.term("alpha")) == 2_450)
        #expect(try count(.term("beta")) == 50)
        #expect(try count(.all) == 2_500)
        #expect(
            try (100..<150).map { try count(.term(Term("number\($0)"))) }
                == Array(repeating: 1, count: 50))
        let database = try directory.open()
        #expect(try database.documentCount == 2_500)
        #expect(try database.documents(withTerm: Term("number120"), limit: 10).count == 1)
        #expect(try database.documents(withTerm: Term("alpha"), limit: 3_000).count == 2_450)
    }

    @Test func mergingRidsSegmentsOfThem() throws {
        _ = try publish(0..<2_500, "alpha", path: "/a")
        _ = try publish(100..<150, "beta", path: "/b")
        let contents = try IndexWriter(directory: directory).merge(downTo: 1)
        #expect(contents.segments.map(\.articles) == [2_500])
        #expect(contents.segments.map(\.hiddenArticles) == [0])
        let database = try directory.open()
        #expect(try database.hidden.isEmpty && database.termFrequency("alpha") == 2_450)
        #expect(try Database.check(path: directory.file(contents.segments[0].name)).errors == 0)
    }

    @Test func aFileThatIsGoneIsRemovedWhenAskedFor() throws {
        _ = try publish(0..<2_500, "alpha", path: "/a")
        _ = try publish(3_000..<3_010, "beta", path: "/b")
        var writer = try IndexWriter(directory: directory)
        writer.prune { $0 == "/b" }
        let report = try writer.finish()
        #expect(report.removedFiles == 1 && report.totalArticles == 2_500)
        #expect(try count(.term("beta")) == 0)
        #expect(try directory.ledger()["/b"] == nil)
    }

    @Test func theListIsReadBackAsItWasOrNotAtAll() {
        var list = HiddenArticles()
        list.formUnion([7, 1, 200, 70_000, 7])
        #expect(list.ids == [1, 7, 200, 70_000])
        #expect(HiddenArticles(decoding: list.encoded) == list)
        for index in list.encoded.indices {
            var damaged = list.encoded
            damaged[index] ^= 4
            #expect(HiddenArticles(decoding: damaged) == nil)
        }
    }

    @Test func aRunShowsWhatItHasBuiltBeforeItEnds() throws {
        var writer = try IndexWriter(directory: directory)
        var builder = try SegmentBuilder(writer.plan, name: "test")
        var article = Article(id: "1", path: "/a")
        article.blocks = [Passage(.body, "alpha")]
        _ = try builder.add(article)
        let built = try #require(try builder.finish())
        writer.take(built)
        try writer.publish()
        #expect(try count(.term("alpha")) == 1)
        // The file wasn't read to its end: it is not known as indexed.
        #expect(try directory.ledger()["/a"]?.outcome == .partial)
        writer.end(
            LedgerEntry(
                file: SourceFile(path: "/a", size: 1, modified: 1), outcome: .indexed, articles: 1))
        _ = try writer.finish()
        #expect(try directory.ledger()["/a"]?.outcome == .indexed)
        #expect(try count(.all) == 1)
    }
}
