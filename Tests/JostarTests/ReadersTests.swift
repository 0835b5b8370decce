import Foundation
import Jostar
import TestSupport
import Testing

/// Readers that search while the index is written over and over.
@Suite struct ReadersTests {
    private static let articles = 12

    private func write(_ folder: TemporaryDirectory, round: Int) throws {
        let lines = (0..<Self.articles).map { number in
            "{\"id\": \"\(number)\", \"text\": \"harbour round\(round) of the town\"}"
        }
        try folder.write(lines.joined(separator: "\n"), to: "sources/a.jsonl")
    }

    @Test func seeNoErrorAndNoWrongCountThroughFiftyPublishesAndFiveMerges() async throws {
        let folder = try TemporaryDirectory()
        let index = folder.path + "/index"
        let indexer = try Indexer(index: index)
        try write(folder, round: 0)
        _ = try indexer.index([folder.path + "/sources"])
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for reader in 0..<2 {
                group.addTask {
                    var answers = 0
                    let session = try SearchSession(index: index)
                    while !Task.isCancelled {
                        // One reader opens the index anew each time, the other only now and then.
                        if reader == 0 || answers.isMultiple(of: 20) { try session.refresh() }
                        let response = try session.search(SearchRequest("harbour"))
                        #expect(response.totalArticles == Self.articles)
                        #expect(response.results.count == 10)
                        let words = Set(
                            response.results.flatMap { $0.passage.split(separator: " ") }
                                .filter { $0.hasPrefix("round") })
                        #expect(words.count == 1, "articles of two states: \(words)")
                        answers += 1
                    }
                    return answers
                }
            }
            for round in 1...50 {
                try write(folder, round: round)
                _ = try indexer.index([folder.path + "/sources"])
                if round.isMultiple(of: 10) {
                    _ = try IndexMaintenance(index: index).merge(downTo: 1)
                }
            }
            group.cancelAll()
            return try await group.reduce(0, +)
        }
        #expect(answers > 50)
    }
}
