import Foundation
import TestSupport
import Testing

/// What merging leaves on disk.
@Suite struct MergeCommandTests {
    @Test func whatWasMergedIsGoneFromTheDisk() throws {
        let folder = try TemporaryDirectory()
        func run(_ command: String, _ options: String...) throws -> ProgramRun {
            try Program.run([command, "--index", "index"] + options, in: folder.path)
        }
        // Segments of more than the few articles that are merged at once.
        for file in 0..<3 {
            let lines = (0..<4_000).map { number in
                "{\"id\": \"\(file)-\(number)\", \"text\": \"The harbour w\(number) f\(file) x\(number * 7)\"}"
            }
            try folder.write(lines.joined(separator: "\n"), to: "in/\(file).jsonl")
            #expect(try run("index", "in").status == 0)
        }
        let merged = try run("merge")
        #expect(merged.status == 0 && merged.output.hasPrefix("12000 articles in 1 segment in "))
        let left = try FileManager.default.contentsOfDirectory(
            atPath: folder.path + "/index/segments")
        #expect(left.count == 1, "\(left)")
        let ledgers = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/index")
            .filter { $0.hasPrefix("ledger-") }
        #expect(ledgers.count == 1)
        #expect(try run("verify").status == 0)
        #expect(try run("search", "harbour").status == 0)
    }
}
