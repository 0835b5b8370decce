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
        // A run that changes nothing says what the first one said, without reading the file again.
        #expect(
            second.status == 2 && second.errors.contains("records.jsonl: unchanged, and not all"))
        #expect(second.output.contains("0 read, 0 new, 0 changed, 3 unchanged (1 incomplete)"))
        #expect(try run("index", "--quiet", folder.path + "/in").status == 2)
        #expect(try run("ledger", "--failed").output.contains("records.jsonl"))
    }

    @Test func namesOfFieldsAreMapped() throws {
        let path = try folder.write("kop;verhaal\nHaven;De haven is open.\n", to: "nl.csv")
        let run = try Program.run(
            ["extract", "--format", "jsonl", "--map", "kop=title", "--map", "verhaal=text", path])
        #expect(try run.jsonLines().first?["title"].string == "Haven")
        #expect(try Program.run(["extract", "--map", "kop=nothing", path]).status == 64)
    }

    @Test func whatIsNoFileHasItsLine() throws {
        let made = try Program.shell(
            "mkfifo pipe && ln -s nowhere dangling && ln -s circle circle && mkdir deep "
                + "&& ln -s .. deep/up", in: folder.path + "/in")
        #expect(made.status == 0)
        #expect(try run("index", folder.path + "/in").status == 2)
        func lines() throws -> [String: String] {
            let entries = try run("ledger", "--format", "jsonl").jsonLines().map {
                (
                    ($0["path"].string ?? "").split(separator: "/").last.map(String.init) ?? "",
                    ($0["outcome"].string ?? "") + ": " + ($0["reason"].string ?? "")
                )
            }
            return Dictionary(entries) { $1 }
        }
        #expect(try lines()["pipe"] == "skipped: neither a file nor a folder")
        #expect(try lines()["dangling"] == "failed: no such file or folder")
        #expect(try lines()["circle"] == "skipped: symbolic links lead in a circle")
        #expect(try lines()["up"] == "skipped: a link back to a folder above it")
        // Once it is gone, or has become a file, its line goes with it.
        let mended = try Program.shell(
            "rm -r pipe deep && echo 'A convoy.' > nowhere", in: folder.path + "/in")
        #expect(mended.status == 0)
        _ = try run("index", folder.path + "/in")
        #expect(try lines()["pipe"] == nil && lines()["up"] == nil)
        // So it does in a run that changes nothing else.
        #expect(try Program.shell("rm circle", in: folder.path + "/in").status == 0)
        _ = try run("index", folder.path + "/in")
        #expect(try lines()["circle"] == nil)
        #expect(try lines()["dangling"] == "indexed: ")
    }

    @Test func anArticleWhoseIdComesAgainHasItsLine() throws {
        try folder.write(
            """
            {"id": "x", "text": "The first of two."}
            {"id": "x", "text": "The second of two."}
            """, to: "twice/records.jsonl")
        let first = try run("index", folder.path + "/twice")
        #expect(first.status == 0 && first.errors.contains("note: "), "\(first.errors)")
        let ledger = try run("ledger", "--skipped")
        #expect(
            ledger.output.contains(
                "1 left out: a later article of the run has the same id (record 1: x)"),
            "\(ledger.output)")
    }

    @Test func anArticleWithoutItsDateIsKeptAndSaidToBe() throws {
        let path = try folder.write(
            "{\"id\": \"d\", \"text\": \"A convoy.\", \"date\": \"the other day\"}\n",
            to: "dates/records.jsonl")
        let first = try run("index", path)
        #expect(first.status == 0 && first.errors.contains("note: "), "\(first.errors)")
        #expect(!first.errors.contains("skipped") && first.output.contains("0 skipped, 0 failed"))
        let ledger = try run("ledger")
        #expect(
            ledger.output.contains("1 kept all the same: no date can be read"), "\(ledger.output)")
        #expect(!ledger.output.contains("left out"))
        #expect(try run("ledger", "--skipped").status == 1)
    }

    @Test func linksInArchivesAreNamed() throws {
        let made = try Program.shell(
            "mkdir d && echo 'A convoy came.' > d/a.txt && ln -s a.txt d/b.txt && tar cf all.tar d",
            in: folder.path)
        #expect(made.status == 0, "\(made.errors)")
        #expect(try run("index", folder.path + "/all.tar").status == 0)
        let ledger = try run("ledger", "--skipped")
        #expect(
            ledger.output.contains(
                "1 left out: links and devices in archives aren't read (d/b.txt)"),
            "\(ledger.output)")
    }
}
