import Articles
import FoundationEssentials
import Schema
import TestSupport
import Testing
import Xapian

@testable import Indexing

@Suite struct IndexWriterTests {
    private let folder: TemporaryDirectory
    private var directory: IndexDirectory { IndexDirectory(folder.path + "/index") }

    init() throws { folder = try TemporaryDirectory() }

    private func article(_ id: String, _ text: String, path: String) -> Article {
        var article = Article(id: id, path: path)
        article.blocks = [Passage(.body, text), Passage(.boilerplate, "sharebutton")]
        return article
    }

    private func file(_ path: String, _ modified: Int64 = 1) -> SourceFile {
        SourceFile(path: path, size: 1, modified: modified)
    }

    @discardableResult
    private func publish(
        _ path: String, _ articles: [(String, String)], modified: Int64 = 1,
        outcome: LedgerEntry.Outcome = .indexed
    ) throws -> IndexReport {
        var writer = try IndexWriter(directory: directory)
        writer.begin(file(path, modified))
        for (id, text) in articles { _ = try writer.add(article(id, text, path: path)) }
        writer.end(outcome)
        return try writer.finish()
    }

    private func frequency(_ word: String) throws -> Int {
        try directory.open().termFrequency(Term(word))
    }

    @Test func whatIsPublishedIsFound() throws {
        let report = try publish("/a", [("1", "alpha"), ("2", "beta")])
        #expect(report.articles == 2 && report.totalArticles == 2 && report.newFiles == 1)
        #expect(try frequency("alpha") == 1)
        #expect(try frequency("sharebutton") == 0)
    }

    @Test func nothingIsSeenBeforePublishing() throws {
        try publish("/a", [("1", "alpha")])
        var writer = try IndexWriter(directory: directory)
        writer.begin(file("/b"))
        _ = try writer.add(article("2", "beta", path: "/b"))
        writer.end(.indexed)
        #expect(try frequency("beta") == 0)
        _ = try writer.finish()
        #expect(try frequency("beta") == 1)
    }

    @Test func aRunThatEndsEarlyLeavesTheIndexAsItWas() throws {
        try publish("/a", [("1", "alpha")])
        do {
            var writer = try IndexWriter(directory: directory)
            writer.begin(file("/b"))
            _ = try writer.add(article("2", "beta", path: "/b"))
        }
        #expect(try directory.open().documentCount == 1)
        #expect(!FileManager.default.fileExists(atPath: directory.building))
    }

    @Test func aChangedFileReplacesAllOfItsArticles() throws {
        try publish("/a", [("1", "alpha"), ("2", "beta")])
        try publish("/b", [("3", "gamma")])
        let report = try publish("/a", [("1", "delta")], modified: 2)
        #expect(report.changedFiles == 1 && report.replacedArticles == 2)
        #expect(report.totalArticles == 2)
        #expect(try frequency("alpha") == 0 && frequency("beta") == 0)
        #expect(try frequency("gamma") == 1 && frequency("delta") == 1)
    }

    @Test func aFileThatCanNoLongerBeReadKeepsItsArticles() throws {
        try publish("/a", [("1", "alpha")])
        let report = try publish("/a", [], modified: 2, outcome: .failed)
        #expect(report.failedFiles == 1)
        #expect(try frequency("alpha") == 1)
    }

    @Test func anIdThatComesAgainReplacesTheOlderArticle() throws {
        try publish("/a", [("1", "alpha")])
        try publish("/b", [("1", "beta")])
        #expect(try directory.open().documentCount == 1)
        #expect(try frequency("beta") == 1)
    }

    @Test func anIdTwiceInOneRunKeepsTheLaterArticle() throws {
        var writer = try IndexWriter(directory: directory)
        writer.begin(file("/a"))
        let isNew = try writer.add(article("1", "alpha", path: "/a"))
        let isNewAgain = try writer.add(article("1", "beta", path: "/a"))
        writer.end(.indexed)
        let report = try writer.finish()
        #expect(isNew && !isNewAgain && report.totalArticles == 1)
        #expect(try frequency("beta") == 1 && frequency("alpha") == 0)
    }

    @Test func unchangedFilesAreKnownBySizeTimeAndSettings() throws {
        try publish("/a", [("1", "alpha")])
        let writer = try IndexWriter(directory: directory)
        let other = SourceFile(path: "/a", size: 1, modified: 1, settings: 7)
        let unchanged = [file("/a"), file("/a", 2), other, file("/b")].map {
            writer.isUnchanged($0)
        }
        #expect(unchanged == [true, false, false, false])
    }

    @Test func aSecondWriterIsToldWhoHoldsTheLock() throws {
        let writer = try IndexWriter(directory: directory)
        let second = directory
        let error = #expect(throws: IndexError.self) { _ = try IndexWriter(directory: second) }
        #expect(error?.code == .locked)
        #expect(error?.message.contains("pid \(ProcessInfo.processInfo.processIdentifier)") == true)
        _ = consume writer
        _ = try IndexWriter(directory: directory)
    }

    @Test func aFolderWithSomethingElseIsLeftAlone() throws {
        try folder.write("letters", to: "index/letters.txt")
        let other = directory
        let error = #expect(throws: IndexError.self) { _ = try IndexWriter(directory: other) }
        #expect(error?.code == .notAnIndex)
        #expect(DurableFile.names(in: directory.path) == ["letters.txt"])
    }

    @Test func aReaderOutlivesTwoPublishes() throws {
        try publish("/a", [("1", "alpha")])
        let database = try directory.open()
        try publish("/a", [("1", "beta")], modified: 2)
        try publish("/a", [("1", "gamma")], modified: 3)
        #expect(try database.termFrequency("alpha") == 1)
        #expect(try database.documentData(1) != nil)
    }

    @Test func everySegmentIsAnOrdinaryCleanDatabase() throws {
        try publish("/a", [("1", "alpha"), ("2", "beta")])
        try publish("/a", [("1", "alpha")], modified: 2)
        for segment in try directory.manifest().segments {
            #expect(try Database.check(path: directory.file(segment.name)).errors == 0)
        }
    }

    @Test(arguments: [64, 245, 246, 2_000, 100_000])
    func wordsOfAnyLengthAreKept(_ length: Int) throws {
        let word = String(repeating: "ب", count: length)
        try publish("/a", [("1", "x \(word) y")])
        #expect(try directory.open().documentCount == 1)
    }
}
