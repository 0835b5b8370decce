import TestSupport
import Testing

/// The ledger as the program shows it.
@Suite struct LedgerCommandTests {
    private let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write(
            """
            {"id": "a", "title": "One", "text": "The siege of the city."}
            {"id": "b", "title": "Broken
            """, to: "in/records.jsonl")
        try folder.write("A headline here\n\nThe siege was lifted on Tuesday.\n", to: "in/a.txt")
        try folder.write([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0], to: "in/picture.png")
    }

    private func run(_ command: String, _ options: String...) throws -> ProgramRun {
        try Program.run([command, "--index", folder.path + "/index"] + options)
    }

    @Test func saysWhatBecameOfEveryFile() throws {
        let first = try run("index", folder.path + "/in")
        #expect(first.status == 2)
        let all = try run("ledger", "--format", "jsonl").jsonLines()
        #expect(all.map { $0["outcome"].string } == ["indexed", "skipped", "partial"])
        let failed = try run("ledger", "--failed", "--format", "jsonl").jsonLines()
        #expect(failed.count == 1)
        #expect(failed.first?["details"][0]["count"].number == 1)
        #expect(failed.first?["details"][0]["examples"][0].string == "2")
        let skipped = try run("ledger", "--skipped")
        #expect(skipped.output.contains("picture.png"))
        #expect(!skipped.output.contains("a.txt"))
    }

    @Test func whatIsSettledIsNotReadAgainButStaysInTheLedger() throws {
        _ = try run("index", folder.path + "/in")
        let second = try run("index", folder.path + "/in")
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.output.contains("3 unchanged"), "\(second.output)")
        #expect(try run("ledger", "--failed").output.contains("records.jsonl"))
    }

    @Test func namesOfFieldsAreMapped() throws {
        let path = try folder.write("kop;verhaal\nHaven;De haven is open.\n", to: "nl.csv")
        let run = try Program.run(
            ["extract", "--format", "jsonl", "--map", "kop=title", "--map", "verhaal=text", path])
        #expect(try run.jsonLines().first?["title"].string == "Haven")
        #expect(try Program.run(["extract", "--map", "kop=nothing", path]).status == 64)
    }
}
