import TestSupport
import Testing
import Xapian

@Suite struct ConcurrencyTests {
    /// A reader whose revision is overwritten under its hands goes on with the newest.
    ///
    /// It never asks for that: that it sees the newest in the end proves that the shim did. Until
    /// then, what it sees is the old revision and nothing in between.
    @Test(arguments: ["search", "terms", "data", "values", "postings", "positions"])
    func overwrittenRevisionsHeal(reading: String) throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let writer = try Writer(path: path, durability: .noSync)
        for index in 0..<200 { try writer.add(sample(index, round: 0)) }
        try writer.commit()
        let reader = try Database(path: path)
        for round in 1...60 {
            for index in 0..<200 {
                try writer.replace(DocumentID(index + 1), sample(index, round: round))
            }
            try writer.commit()
            let seen = try rounds(reader, reading)
            #expect(seen == [0] || seen == [round])
            if seen == [round] { return }
        }
        Issue.record("the old revision was never overwritten")
    }

    /// The rounds that what is read comes from.
    private func rounds(_ database: borrowing Database, _ reading: String) throws -> Set<Int> {
        var texts: [String] = []
        switch reading {
        case "search":
            var request = SearchRequest(.term("all"))
            request.limit = 1000
            request.includesData = true
            request.checkAtLeast = .max
            let result = try database.search(request)
            #expect(result.exactCount == 200)
            texts = result.matches.map(\.data.text)
        case "terms":
            let terms = try database.terms(withPrefix: "w", limit: 10_000)
            #expect(terms.count == 1000)
            texts = terms.compactMap { $0.term.text.split(separator: "r").last.map(String.init) }
        case "data":
            for id in stride(from: DocumentID(1), through: 200, by: 9) {
                texts.append(try database.documentData(id)?.text ?? "")
            }
        case "values":
            for id in stride(from: DocumentID(1), through: 200, by: 9) {
                texts.append(try database.value(inSlot: 0, ofDocument: id).text)
            }
        case "postings":
            // The lists of a round's own terms are empty in every other revision.
            for round in 0...60 {
                let ids = try database.documents(withTerm: Term("round\(round)"), limit: 1000)
                if !ids.isEmpty { texts.append("\(round)") }
            }
        default:
            for round in 0...60 {
                let term = Term("round\(round)")
                if try !database.positions(of: term, inDocument: 150).isEmpty {
                    texts.append("\(round)")
                }
            }
        }
        return Set(texts.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } })
    }

    private func sample(_ index: Int, round: Int) -> Document {
        // Text that doesn't compress, so that every table has more blocks than a reader keeps.
        var random = SeededGenerator(seed: UInt64(index * 1000 + round))
        let noise = (0..<20).map { _ in String(random.next(), radix: 36) }.joined()
        let words = (0..<5).map { "w\(index)n\($0)r\(round)" }.joined(separator: " ")
        return document(
            "all round\(round) \(words)", values: [0: "\(round) \(noise)"],
            data: "\(round) \(noise)")
    }

    /// Writers of different databases, and readers beside them, on threads of their own.
    @Test func manyThreads() async throws {
        let folder = try TemporaryDirectory()
        let shared = try makeDatabase(in: folder, name: "shared", siege)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<6 {
                group.addTask {
                    let path = folder.path + "/own\(task)"
                    let writer = try Writer(path: path, durability: .noSync)
                    for index in 0..<100 {
                        try writer.add(document("task\(task) number\(index)"))
                        // Both use the query for all documents, which Xapian keeps as one object.
                        _ = try found(.andNot(.all, .term("siege")), in: Database(path: shared))
                    }
                    try writer.close()
                    return try Database(path: path).documentCount
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 100, count: 6))
    }
}
