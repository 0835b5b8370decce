import FoundationEssentials
import TestSupport
import Testing
import Xapian

/// A stub folder is how an index of segments is opened.
@Suite struct StubTests {
    @Test func folderWithRelativePaths() throws {
        let folder = try TemporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/segments", withIntermediateDirectories: true)
        try makeDatabase(in: folder, name: "segments/a", [siege[0], siege[2]])
        try makeDatabase(in: folder, name: "segments/b", [siege[1], siege[3]])
        try folder.write("auto segments/a\nauto segments/b\n", to: "XAPIANDB")
        let database = try Database(path: folder.path)
        #expect(try database.documentCount == 4)
        #expect(try database.statistics.shardCount == 2)
        #expect(try database.uuid.contains(":"))
        #expect(try database.documents(withTerm: "", limit: 9) == [1, 2, 3, 4])
        #expect(try database.documentData(2)?.text == "second")
        #expect(try database.positions(of: "town", inDocument: 2) == [4])
        #expect(try database.terms(withPrefix: "sieg", limit: 9).map(\.termFrequency) == [2, 1])
        let file = try Database(path: folder.path + "/XAPIANDB")
        #expect(try file.documentCount == 4)
    }

    @Test func replacedByRenaming() throws {
        let folder = try TemporaryDirectory()
        try makeDatabase(in: folder, name: "a", [siege[0]])
        try makeDatabase(in: folder, name: "b", [siege[1]])
        try folder.write("auto a\n", to: "XAPIANDB")
        var old = try Database(path: folder.path)
        try Data("auto a\nauto b\n".utf8)
            .write(to: URL(filePath: folder.path + "/XAPIANDB"), options: .atomic)
        #expect(try old.reopen() == false)
        #expect(try old.documentCount == 1)
        #expect(try Database(path: folder.path).documentCount == 2)
        // What was merged away stays readable to who has it open.
        try FileManager.default.removeItem(atPath: folder.path + "/a")
        #expect(try old.documentData(1)?.text == "first")
    }

    @Test func emptyStub() throws {
        let folder = try TemporaryDirectory()
        try folder.write("", to: "XAPIANDB")
        let database = try Database(path: folder.path)
        #expect(try database.documentCount == 0)
        #expect(try found(.term("siege"), in: database) == [])
        #expect(try database.terms(withPrefix: "", limit: 9).isEmpty)
        var request = SearchRequest(.all)
        request.facetSlots = [0]
        #expect(try database.search(request).facets.map(\.checked) == [0])
    }

    @Test func brokenStubs() throws {
        let folder = try TemporaryDirectory()
        try folder.write("auto nowhere\n", to: "XAPIANDB")
        #expect(code { _ = try Database(path: folder.path).documentCount } == .databaseNotFound)
        try folder.write("\u{1} nonsense\n", to: "XAPIANDB")
        #expect(code { _ = try Database(path: folder.path).documentCount } == .databaseOpening)
    }
}
