import Dispatch
import Foundation
import Jostar
import Synchronization
import TestSupport
import Testing

/// Readers that search while the index is written over and over.
@Suite struct ReadersTests {
    fileprivate static let articles = 12

    private func write(_ folder: TemporaryDirectory, round: Int) throws {
        let lines = (0..<Self.articles).map { number in
            "{\"id\": \"\(number)\", \"text\": \"harbour round\(round) of the town\"}"
        }
        try folder.write(lines.joined(separator: "\n"), to: "sources/a.jsonl")
    }

    /// What readers on threads of their own have seen: the test's tasks may have to share one.
    private final class Readers: Sendable {
        let stop = Atomic(false)
        let answers = Atomic(0)
        let faults = Mutex<[String]>([])
        let group = DispatchGroup()

        func start(_ number: Int, index: String) {
            DispatchQueue(label: "reader \(number)").async(group: group) {
                do {
                    try self.read(index: index, opensEachTime: number == 0)
                } catch {
                    self.faults.withLock { $0.append("\(error)") }
                }
            }
        }

        private func read(index: String, opensEachTime: Bool) throws {
            let session = try SearchSession(index: index)
            var count = 0
            while !stop.load(ordering: .relaxed) {
                // One reader opens the index anew each time, the other only now and then.
                if opensEachTime || count.isMultiple(of: 20) { try session.refresh() }
                let response = try session.search(SearchRequest("harbour"))
                let words = Set(
                    response.results.flatMap { $0.passage.split(separator: " ") }
                        .filter { $0.hasPrefix("round") })
                let isRight =
                    response.totalArticles == ReadersTests.articles
                    && response.results.count == 10 && words.count == 1
                if !isRight {
                    faults.withLock { $0.append("\(response.totalArticles) articles: \(words)") }
                }
                count += 1
                answers.add(1, ordering: .relaxed)
            }
        }
    }

    @Test func seeNoErrorAndNoWrongCountThroughFiftyPublishesAndFiveMerges() throws {
        let folder = try TemporaryDirectory()
        let index = folder.path + "/index"
        let indexer = try Indexer(index: index)
        try write(folder, round: 0)
        _ = try indexer.index([folder.path + "/sources"])
        let readers = Readers()
        for number in 0..<2 { readers.start(number, index: index) }
        for round in 1...50 {
            try write(folder, round: round)
            _ = try indexer.index([folder.path + "/sources"])
            if round.isMultiple(of: 10) {
                _ = try IndexMaintenance(index: index).merge(downTo: 1)
            }
        }
        readers.stop.store(true, ordering: .relaxed)
        readers.group.wait()
        #expect(readers.faults.withLock { $0 } == [])
        #expect(readers.answers.load(ordering: .relaxed) > 50)
    }
}
