import Foundation
import TestSupport
import Testing

/// `show` takes what `search` prints.
@Suite struct ShowCommandTests {
    private let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write(
            """
            {"id": "a-1", "title": "The convoy", "text": "A convoy came to the harbour."}
            {"id": "a-2", "title": "The frigate", "text": "A frigate left the harbour."}
            """, to: "in/records.jsonl")
        try folder.write(
            "A headline of today\n\nThe helicopter was seen on Tuesday.\n", to: "in/قصه ۲.txt")
        #expect(try run("index", "in").status == 0)
    }

    private func run(_ command: String, _ options: String...) throws -> ProgramRun {
        try Program.run(
            [command, "--index", folder.path + "/index"] + options, in: folder.path)
    }

    /// The line with id and file of the first result.
    private func source(_ query: String) throws -> [String] {
        let line = try #require(try run("search", query).lines.first { $0.contains("in/") })
        return line.components(separatedBy: " \u{00B7} ")
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test(arguments: ["frigate", "helicopter"])
    func idAndFileOfAResultShowIt(_ query: String) throws {
        let source = try source(query)
        #expect(source.count == 2)
        for name in source {
            let shown = try run("show", name)
            #expect(shown.status == 0 && shown.output.contains(query), "\(name): \(shown.errors)")
        }
    }

    @Test func aRecordMayBeNamedInSeveralWays() throws {
        let ways = [
            ["in/records.jsonl,", "record", "2"], ["in/records.jsonl", "2"], ["in/records.jsonl:2"],
            ["./in/../in/records.jsonl 2"], [folder.path + "/in/records.jsonl, record 2"], ["a-2"],
        ]
        for way in ways {
            let shown = try Program.run(
                ["show", "--index", "index", "--format", "json"] + way, in: folder.path)
            #expect(try shown.json()["id"].string == "a-2", "\(way)")
        }
    }

    @Test func aFileOfSeveralArticlesIsListed() throws {
        let list = try run("show", "in/records.jsonl")
        #expect(list.status == 0)
        #expect(list.output == "a-1  record 1  The convoy\na-2  record 2  The frigate\n")
        #expect(list.errors.contains("2 articles") && list.errors.contains("jostar show a-1"))
        let all = try run("show", "--format", "jsonl", "in/records.jsonl").jsonLines()
        #expect(all.map { $0["id"].string } == ["a-1", "a-2"])
    }

    @Test func whatIsntThereIsNotFound() throws {
        for name in ["in/records.jsonl 3", "in/other.txt", "nothing", "7", " 7"] {
            let shown = try run("show", name)
            #expect(shown.status == 1 && shown.errors.contains("no article"), "\(name)")
        }
    }
}
