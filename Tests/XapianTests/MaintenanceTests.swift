import FoundationEssentials
import TestSupport
import Testing
import Xapian

@Suite struct MaintenanceTests {
    @Test func compactMergesInOrder() throws {
        let folder = try TemporaryDirectory()
        let one = try makeDatabase(in: folder, name: "1", [siege[0], siege[1]])
        let two = try makeDatabase(in: folder, name: "2", [siege[2], siege[3]])
        let target = folder.path + "/merged"
        try Compaction.compact([one, two], into: target)
        let merged = try Database(path: target)
        #expect(try merged.documents(withTerm: "", limit: 9) == [1, 2, 3, 4])
        #expect(try merged.documentData(3)?.text == "third")
        #expect(try merged.value(inSlot: 0, ofDocument: 2).text == "2017-09")
        for (query, ids, _) in QueryTests.cases {
            #expect(try found(query, in: merged) == ids, "\(query)")
        }
        #expect(try Database.check(path: target).errors == 0)
        #expect(
            code { try Compaction.compact([one, two], into: one) } == .invalidArgument)
        #expect(
            code {
                try Compaction.compact(
                    [one, two], into: folder.path + "/x",
                    options: Compaction.Options(renumbers: false))
            } == .invalidOperation)
        #expect(code { try Compaction.compact([], into: folder.path + "/y") } == .database)
    }

    @Test(arguments: [Compaction.Level.standard, .full, .fuller])
    func levels(level: Compaction.Level) throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        let target = folder.path + "/small"
        try database.compact(into: target, options: .init(level: level, multipass: true))
        #expect(try Database(path: target).documentCount == 4)
    }

    @Test func singleFile() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        let target = folder.path + "/one.glass"
        try database.compact(into: target, options: .init(renumbers: false, singleFile: true))
        var isFolder = true
        #expect(FileManager.default.fileExists(atPath: target, isDirectory: &isFolder))
        #expect(!isFolder)
        let opened = try Database(path: target)
        #expect(try found(.phrase(["the", "siege"]), in: opened) == [1])
        #expect(code { _ = try Writer(path: target, mode: .open).documentCount } != nil)
    }

    @Test func check() throws {
        let folder = try TemporaryDirectory()
        let path = try makeDatabase(in: folder, siege)
        let sound = try Database.check(path: path)
        #expect(sound.errors == 0)
        #expect(sound.output.contains("postlist"))
        let table = path + "/postlist.glass"
        let size = try #require(FileManager.default.contents(atPath: table)).count
        try folder.write(Array(repeating: 0x55, count: size), to: "db/postlist.glass")
        var errors = 0
        let thrown = code { errors = try Database.check(path: path).errors }
        #expect(thrown != nil || errors > 0)
        #expect(code { _ = try Database.check(path: folder.path + "/none") } != nil)
    }
}
