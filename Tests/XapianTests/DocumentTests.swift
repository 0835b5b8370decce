import TestSupport
import Testing
import Xapian

@Suite struct DocumentTests {
    @Test func bytesBehindAPrefix() throws {
        let folder = try TemporaryDirectory()
        var sample = Document()
        let text = Array("siege of town".utf8)
        text.withUnsafeBufferPointer { buffer in
            sample.addPosting(UnsafeBufferPointer(rebasing: buffer[0..<5]), position: 1)
            sample.addPosting(
                UnsafeBufferPointer(rebasing: buffer[0..<5]), prefix: Array("S".utf8), position: 2,
                wdfIncrement: 3)
            sample.addTerm(
                UnsafeBufferPointer(rebasing: buffer[9..<13]), prefix: Array("X".utf8))
        }
        #expect(sample.postingCount == 3)
        let database = try Database(path: makeDatabase(in: folder, [sample]))
        let terms = try database.terms(ofDocument: 1)
        #expect(terms.map(\.term) == ["Ssiege", "Xtown", "siege"])
        #expect(terms.map(\.withinDocumentFrequency) == [3, 1, 1])
        #expect(try database.positions(of: "Ssiege", inDocument: 1) == [2])
        #expect(try database.positions(of: "Xtown", inDocument: 1) == [])
    }

    @Test func isEmptiedForTheNext() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path)
        var sample = document("one two", values: [1: "a"], data: "data")
        try writer.add(sample)
        sample.removeAll()
        #expect(sample.postingCount == 0)
        sample.addTerm("three", wdfIncrement: 2)
        sample.setValue(2, [1])
        sample.setValue(2, [2])
        try writer.add(sample)
        try writer.close()
        let database = try Database(path: path)
        #expect(try database.terms(ofDocument: 2).map(\.term) == ["three"])
        #expect(try database.value(inSlot: 1, ofDocument: 2) == [])
        #expect(try database.value(inSlot: 2, ofDocument: 2) == [2])
        #expect(try database.documentData(2) == [])
    }

    /// What goes in comes out: random terms, positions, values and data against plain dictionaries.
    @Test func roundTrip() throws {
        let folder = try TemporaryDirectory()
        var random = SeededGenerator()
        let note = Comment(rawValue: "JOSTAR_TEST_SEED=\(random.seed)")
        var documents: [Document] = []
        var expected: [[Term: Set<UInt32>]] = []
        var data: [[UInt8]] = []
        for _ in 0..<30 {
            var sample = Document()
            var terms: [Term: Set<UInt32>] = [:]
            for _ in 0..<Int.random(in: 0..<200, using: &random) {
                let length = Int.random(in: 1...4, using: &random)
                let bytes = (0..<length).map { _ in
                    ([0, 0x61, 0x62, 0xFF] as [UInt8]).randomElement(using: &random) ?? 0
                }
                let position = UInt32.random(in: 0..<1000, using: &random)
                sample.addPosting(Term(bytes: bytes), position: position)
                terms[Term(bytes: bytes), default: []].insert(position)
            }
            let stored = (0..<Int.random(in: 0..<50, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            sample.setData(stored)
            documents.append(sample)
            expected.append(terms)
            data.append(stored)
        }
        let database = try Database(path: makeDatabase(in: folder, documents))
        for (index, terms) in expected.enumerated() {
            let id = DocumentID(index + 1)
            #expect(try database.terms(ofDocument: id).map(\.term) == terms.keys.sorted(), note)
            for (term, positions) in terms {
                #expect(
                    try database.positions(of: term, inDocument: id) == positions.sorted(), note)
            }
            #expect(try database.documentData(id) == data[index], note)
            #expect(try database.packedData(id)?.unpacked() ?? [] == data[index], note)
        }
    }
}
