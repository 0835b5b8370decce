import FoundationEssentials
import Synchronization
import TestSupport
import Testing
import Xapian

@Suite struct DatabaseTests {
    @Test func statistics() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        #expect(try database.documentCount == 4)
        #expect(try database.lastDocumentID == 4)
        #expect(try database.totalLength == 20)
        #expect(try database.averageLength == 5)
        #expect(try database.hasPositions)
        #expect(try database.uuid.count == 36)
        #expect(try database.statistics.shardCount == 1)
        #expect(try !database.isLocked)
    }

    @Test func frequencies() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        #expect(try database.termFrequency("airport") == 3)
        #expect(try database.collectionFrequency("the") == 5)
        #expect(try database.termFrequency("absent") == 0)
        #expect(try database.termFrequencies(["siege", "absent", "the", ""]) == [2, 0, 3, 4])
        #expect(try database.termFrequencies([]) == [])
    }

    @Test func termsComeInBatches() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        var all: [Term] = []
        while true {
            let batch = try database.terms(withPrefix: "", after: all.last, limit: 3)
            #expect(batch.count <= 3)
            all += batch.map(\.term)
            if batch.isEmpty { break }
        }
        #expect(all == all.sorted())
        #expect(all.count == 12)
        let sieges = try database.terms(withPrefix: "sieg", limit: 10)
        #expect(sieges.map(\.term) == ["siege", "sieges"])
        #expect(sieges.map(\.termFrequency) == [2, 1])
        #expect(try database.terms(withPrefix: "sieg", after: "siege", limit: 10).count == 1)
        // A term that isn't there, between two that are, and one before all.
        #expect(
            try database.terms(withPrefix: "sieg", after: "siegea", limit: 10).map(\.term)
                == ["sieges"])
        #expect(try database.terms(withPrefix: "sieg", after: "a", limit: 10).count == 2)
        #expect(try database.terms(withPrefix: "sieg", limit: 0).isEmpty)
        #expect(try database.terms(withPrefix: "zzz", after: "zzzz", limit: 10).isEmpty)
    }

    @Test func documents() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        #expect(try database.documentData(3)?.text == "third")
        #expect(try database.documentData(99) == nil)
        #expect(code { _ = try database.documentData(0) } == .invalidArgument)
        #expect(try database.value(inSlot: 1, ofDocument: 2).text == "a")
        #expect(try database.value(inSlot: 1, ofDocument: 3) == [])
        #expect(code { _ = try database.value(inSlot: 1, ofDocument: 9) } == .documentNotFound)
        let terms = try database.terms(ofDocument: 1)
        #expect(terms.map(\.term) == ["airport", "of", "siege", "the"])
        #expect(terms.map(\.withinDocumentFrequency) == [1, 1, 1, 2])
        #expect(code { _ = try database.terms(ofDocument: 9) } == .documentNotFound)
        #expect(try database.positions(of: "the", inDocument: 1) == [1, 4])
        #expect(try database.positions(of: "absent", inDocument: 1) == [])
    }

    @Test func postings() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        #expect(try database.documents(withTerm: "airport", limit: 10) == [1, 2, 3])
        #expect(try database.documents(withTerm: "airport", after: 1, limit: 1) == [2])
        #expect(try database.documents(withTerm: "airport", after: 3, limit: 10) == [])
        #expect(try database.documents(withTerm: "airport", after: .max, limit: 10) == [])
        #expect(try database.documents(withTerm: "", limit: 10) == [1, 2, 3, 4])
        #expect(try database.documents(withTerm: "absent", after: 1, limit: 10) == [])
    }

    @Test func metadata() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path)
        try writer.setMetadata("format", Array("7".utf8))
        try writer.setMetadata("form", [0, 1, 0])
        try writer.setMetadata("other", [9])
        #expect(try writer.metadata("other") == [9])
        try writer.setMetadata("other", [])
        try writer.close()
        let database = try Database(path: path)
        #expect(try database.metadata("format").text == "7")
        #expect(try database.metadata("form") == [0, 1, 0])
        #expect(try database.metadata("other") == [])
        #expect(try database.metadataKeys(withPrefix: "form") == ["form", "format"])
        #expect(try database.metadataKeys(withPrefix: "") == ["form", "format"])
        #expect(code { _ = try database.metadata("") } == .invalidArgument)
    }

    @Test func opensWhatIsNoDatabase() throws {
        let folder = try TemporaryDirectory()
        let missing = #expect(throws: XapianError.self) {
            _ = try Database(path: folder.path + "/none").documentCount
        }
        #expect(missing?.code == .databaseNotFound)
        #expect(missing?.systemError == 2)
        #expect(missing?.path == folder.path + "/none")
        #expect(missing?.hint != nil)
        #expect(code { _ = try Database(path: folder.path).documentCount } == .databaseNotFound)
        #expect(code { _ = try Database(path: "").documentCount } == .invalidArgument)
        #expect(code { _ = try Database(path: "a\0b").documentCount } == .invalidArgument)
        try folder.write("no stub", to: "text")
        #expect(code { _ = try Database(path: folder.path + "/text").documentCount } != nil)
        let empty = try Database(paths: [])
        #expect(try empty.documentCount == 0)
        #expect(try found(.all, in: empty) == [])
    }

    @Test func damage() throws {
        let folder = try TemporaryDirectory()
        let path = try makeDatabase(in: folder, siege)
        let file = path + "/iamglass"
        var version = Array(try #require(FileManager.default.contents(atPath: file)))
        version[14] ^= 0x7F
        try folder.write(version, to: "db/iamglass")
        #expect(code { _ = try Database(path: path).documentCount } == .versionMismatch)
        try folder.write([1, 2, 3], to: "db/iamglass")
        #expect(code { _ = try Database(path: path).documentCount } != nil)
    }

    @Test func zeroBytesAndEmptyStrings() throws {
        let folder = try TemporaryDirectory()
        let term = Term(bytes: [0, 0x61, 0, 0xFF])
        var sample = Document()
        sample.addPosting(term, position: 0)
        sample.addTerm(Term(bytes: [0]))
        sample.setValue(3, [0, 0, 1])
        sample.setValue(4, [])
        sample.setData([0, 1, 0])
        let database = try Database(path: makeDatabase(in: folder, [sample, Document()]))
        #expect(try database.termFrequency(term) == 1)
        #expect(try database.terms(withPrefix: Term(bytes: [0]), limit: 9).map(\.term).count == 2)
        #expect(try database.positions(of: term, inDocument: 1) == [0])
        #expect(try database.value(inSlot: 3, ofDocument: 1) == [0, 0, 1])
        #expect(try database.value(inSlot: 4, ofDocument: 1) == [])
        #expect(try database.documentData(1) == [0, 1, 0])
        #expect(try database.documentData(2) == [])
        #expect(try found(.term(term), in: database) == [1])
        #expect(try found(.term(""), in: database) == [1, 2])
    }

    /// A database inside a mutex crosses threads, as the library above does it.
    @Test func sharedThroughAMutex() async throws {
        final class Shared: Sendable {
            let database: Mutex<Database>
            init(path: String) throws { database = Mutex(try Database(path: path)) }
            func count(_ term: Term) throws(XapianError) -> Int {
                try database.withLock { (opened) throws(XapianError) in
                    try opened.termFrequency(term)
                }
            }
        }
        let folder = try TemporaryDirectory()
        let shared = try Shared(path: makeDatabase(in: folder, siege))
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try shared.count("airport") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 3, count: 8))
    }
}
