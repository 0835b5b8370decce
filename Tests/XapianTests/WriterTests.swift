import TestSupport
import Testing
import Xapian

@Suite struct WriterTests {
    @Test func addReplaceDelete() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path, mode: .create)
        #expect(try writer.add(document("one", tags: ["Q1"])) == 1)
        #expect(try writer.add(document("two", tags: ["Q2"])) == 2)
        #expect(try writer.documentCount == 2)
        try writer.replace(2, document("second", tags: ["Q2"]))
        #expect(try writer.replace(uniqueTerm: "Q1", document("first", tags: ["Q1"])) == 1)
        #expect(try writer.replace(uniqueTerm: "Q3", document("third", tags: ["Q3"])) == 3)
        try writer.replace(9, document("ninth"))
        try writer.delete(9)
        #expect(code { try writer.delete(9) } == .documentNotFound)
        try writer.delete(term: "Q2")
        try writer.delete(term: "absent")
        try writer.close()
        let database = try Database(path: path)
        #expect(try database.documents(withTerm: "", limit: 10) == [1, 3])
        #expect(try database.termFrequencies(["one", "first", "third", "second"]) == [0, 1, 1, 0])
        let terms = try database.terms(ofDocument: 1)
        #expect(terms.map(\.term) == ["Q1", "first"])
        #expect(terms.map(\.withinDocumentFrequency) == [0, 1])
    }

    @Test func commitMakesVisible() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path)
        try writer.setMetadata("first", [1])
        try writer.commit()
        var database = try Database(path: path)
        try writer.add(document("one"))
        #expect(try database.reopen() == false)
        #expect(try database.documentCount == 0)
        try writer.commit()
        #expect(try database.isLocked)
        #expect(try database.documentCount == 0)
        #expect(try database.reopen())
        #expect(try database.documentCount == 1)
        try writer.close()
        #expect(try database.isLocked == false)
    }

    @Test func modes() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        #expect(code { _ = try Writer(path: path, mode: .open).documentCount } != nil)
        try makeDatabase(in: folder, siege)
        #expect(code { _ = try Writer(path: path, mode: .create).documentCount } == .databaseCreate)
        #expect(try Writer(path: path, mode: .open).documentCount == 4)
        #expect(try Writer(path: path).documentCount == 4)
        #expect(try Writer(path: path, mode: .createOrOverwrite).documentCount == 0)
        #expect(
            code { _ = try Writer(path: folder.path + "/no/folder").documentCount }
                == .databaseCreate)
    }

    @Test func aSecondWriterIsToldOfTheFirst() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let first = try Writer(path: path)
        let error = #expect(throws: XapianError.self) { _ = try Writer(path: path).documentCount }
        #expect(error?.code == .databaseLocked)
        #expect(error?.path == path)
        #expect(error?.hint != nil)
        try first.close()
        #expect(try Writer(path: path).documentCount == 0)
    }

    @Test func aWriterLetGoCommits() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        do {
            let writer = try Writer(path: path)
            try writer.add(document("one"))
        }
        #expect(try Database(path: path).documentCount == 1)
    }

    @Test(arguments: [Writer.Durability.full, .noSync, .dangerous])
    func durabilities(durability: Writer.Durability) throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path, mode: .create, durability: durability)
        for sample in siege { try writer.add(sample) }
        try writer.close()
        #expect(try Database(path: path).documentCount == 4)
    }

    @Test func withoutTermLists() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path, mode: .create, hasTermLists: false)
        try writer.add(document("one two", values: [0: "x"]))
        try writer.commit()
        #expect(code { try writer.delete(1) } != nil)
        try writer.close()
        let database = try Database(path: path)
        #expect(try found(.phrase(["one", "two"]), in: database) == [1])
        #expect(try database.value(inSlot: 0, ofDocument: 1).text == "x")
    }

    @Test func termsThatAreTooLong() throws {
        let folder = try TemporaryDirectory()
        let writer = try Writer(path: folder.path + "/db")
        for length in [246, 1000, 70_000] {
            var sample = Document()
            sample.addPosting(Term(bytes: Array(repeating: 0x61, count: length)), position: 1)
            let error = code { try writer.add(sample) }
            #expect(error == .invalidArgument, "\(length)")
        }
        var empty = Document()
        empty.addTerm("")
        #expect(code { try writer.add(empty) } == .invalidArgument)
        var longest = Document()
        longest.addTerm(Term(bytes: Array(repeating: 0x61, count: Term.maximumLength)))
        try writer.add(longest)
        try writer.close()
        #expect(try Database(path: folder.path + "/db").documentCount == 1)
    }
}
