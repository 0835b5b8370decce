import Foundation
import TestSupport
import Testing

/// Input that nobody tidied: a clear line, a hint, the right exit status, and what was indexed is
/// still there.
@Suite struct BadInputTests {
    private let folder: TemporaryDirectory
    private var index: String { folder.path + "/index" }
    private static let story =
        "A headline of several words here\n\nThe siege was lifted on Tuesday, officials said. More "
        + "than two hundred people had waited for it in the city since the winter.\n"

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write(Self.story, to: "good/one.txt")
    }

    private func index(_ names: String..., options: [String] = []) throws -> ProgramRun {
        try Program.run(
            ["index", "--index", index] + options + names.map { folder.path + "/" + $0 })
    }

    private func search(_ query: String) throws -> ProgramRun {
        try Program.run(["search", "--index", index, "--format", "json", query])
    }

    private func expectError(
        _ run: ProgramRun, status: Int32 = 2, naming name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.status == status, sourceLocation: sourceLocation)
        #expect(run.errors.contains(name), "\(run.errors)", sourceLocation: sourceLocation)
        #expect(run.errors.contains("hint: "), "\(run.errors)", sourceLocation: sourceLocation)
        let lines = run.errors.split(separator: "\n")
        #expect(
            lines.contains { $0.hasPrefix("error: ") || $0.hasPrefix("skipped: ") },
            "\(run.errors)", sourceLocation: sourceLocation)
    }

    private func expectGoodIsFound(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let run = try search("siege")
        #expect(run.status == 0, sourceLocation: sourceLocation)
        #expect(run.output.contains("one.txt"), sourceLocation: sourceLocation)
    }

    // MARK: Files

    @Test func aMissingPath() throws {
        _ = try index("good")
        expectError(try index("nowhere.txt"), naming: "nowhere.txt")
        try expectGoodIsFound()
    }

    /// Root may read everything, so as root the program runs as nobody.
    private func asSomebody(_ line: String) throws -> ProgramRun {
        let root = geteuid() == 0
        try FileManager.default.copyItem(atPath: Program.path, toPath: folder.path + "/jostar")
        chmod(folder.path, 0o777)
        let drop = root ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        return try Program.shell(drop + "./jostar " + line, in: folder.path)
    }

    @Test func anUnreadableFile() throws {
        chmod(try folder.write("secret", to: "mixed/locked.txt"), 0)
        try folder.write(Self.story, to: "mixed/one.txt")
        expectError(try asSomebody("index --index index mixed"), naming: "locked.txt")
        try expectGoodIsFound()
    }

    @Test func anEmptyFile() throws {
        try folder.write("", to: "mixed/empty.txt")
        try folder.write(Self.story, to: "mixed/one.txt")
        let run = try index("mixed")
        #expect(run.status == 0)
        #expect(run.errors.contains("empty.txt"))
        #expect(run.output.contains("1 skipped"))
        try expectGoodIsFound()
    }

    @Test func aBinaryFile() throws {
        let noise = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 7) }
        try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0] + noise, to: "mixed/program.txt")
        try folder.write(Self.story, to: "mixed/one.txt")
        let run = try index("mixed")
        #expect(run.errors.contains("program.txt") && run.errors.contains("hint: "))
        try expectGoodIsFound()
    }

    @Test func aPageInAnotherFormatIsNamedNotIndexedAsText() throws {
        try folder.write("{\\rtf1 siege}", to: "mixed/a.rtf")
        try folder.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], to: "mixed/b.gz")
        try folder.write(Self.story, to: "mixed/one.txt")
        let run = try index("mixed")
        #expect(run.errors.contains("a.rtf") && run.errors.contains("b.gz"))
        #expect(try search("siege").json()["total"]["articles"].number == 1)
    }

    @Test(arguments: [
        (
            "cp1251", String.Encoding.windowsCP1251,
            "Заголовок новости из города\n\nОсада города была снята во вторник, сообщили в "
                + "министерстве обороны. Жители ждали этого дня с самой зимы и вышли на улицы.",
            "осада"
        ),
        (
            "utf16le", .utf16LittleEndian,
            "Заголовок новости из города\n\nОсада города была снята во вторник, сообщили власти.",
            "осада"
        ),
        (
            "utf16be", .utf16BigEndian,
            "تیتر خبر امروز از شهر\n\nمحاصره شهر روز سه‌شنبه شکسته شد و مردم به خیابان‌ها آمدند.",
            "محاصره"
        ),
    ])
    func otherEncodingsAreReadAsWhatTheyAre(
        _ name: String, _ encoding: String.Encoding, _ text: String, _ word: String
    ) throws {
        let bytes = try #require(text.data(using: encoding))
        try folder.write(bytes, to: name + ".txt")
        #expect(try index(name + ".txt").status == 0)
        #expect(try search(word).status == 0)
    }

    @Test func windows1256() throws {
        // «محاصره المدينة انتهت» and more, as Windows-1256 has it.
        let text: [UInt8] =
            Array("\n\n".utf8)
            + [0xC7, 0xE4, 0xCA, 0xE5, 0xCA, 0x20, 0xE3, 0xCD, 0xC7, 0xD5, 0xD1, 0xC9, 0x20]
            + [0xC7, 0xE1, 0xE3, 0xCF, 0xED, 0xE4, 0xC9, 0x20, 0xED, 0xE6, 0xE3, 0x20]
            + [0xC7, 0xE1, 0xCB, 0xE1, 0xC7, 0xCB, 0xC7, 0xC1, 0x20, 0xE6, 0xDE, 0xC7, 0xE1, 0x20]
            + [0xC7, 0xE1, 0xE3, 0xCA, 0xCD, 0xCF, 0xCB, 0x20, 0xC8, 0xC7, 0xD3, 0xE3, 0x20]
            + [0xC7, 0xE1, 0xCC, 0xED, 0xD4, 0x20, 0xC5, 0xE4, 0x20]
            + [0xC7, 0xE1, 0xDE, 0xE6, 0xC7, 0xCA, 0x20, 0xCF, 0xCE, 0xE1, 0xCA, 0x20]
            + [0xC7, 0xE1, 0xE3, 0xCF, 0xED, 0xE4, 0xC9, 0x2E]
        try folder.write(text, to: "cp1256.txt")
        #expect(try index("cp1256.txt").status == 0)
        #expect(try search("المدينة").status == 0)
    }

    @Test func aLineOf200Megabytes() throws {
        try folder.write(Self.story, to: "mixed/one.txt")
        let path = folder.path + "/mixed/huge.txt"
        let made = try Program.shell(
            "head -c 200000000 /dev/zero | tr '\\0' 'x' > '\(path)'", in: folder.path)
        #expect(made.status == 0)
        expectError(try index("mixed"), naming: "huge.txt")
        try expectGoodIsFound()
    }

    /// A gigabyte in `make faults`: the program that tests drive takes its time.
    @Test func aRecordOfAGigabyteOnOneLine() throws {
        let length = environment("JOSTAR_FAULT_ROUNDS") == nil ? 150_000_000 : 1_000_000_000
        try folder.write(Self.story, to: "mixed/one.txt")
        let path = folder.path + "/mixed/huge.json"
        let made = try Program.shell(
            "{ printf '{\"text\":\"'; head -c \(length) /dev/zero | tr '\\0' 'x'; printf '\"}'; } > '\(path)'",
            in: folder.path)
        #expect(made.status == 0)
        expectError(try index("mixed"), naming: "huge.json")
        try expectGoodIsFound()
    }

    @Test func aBadLineAmongRecordsCostsItselfOnly() throws {
        try folder.write(
            """
            {"id": "a", "title": "One", "text": "The siege of the city."}
            {"id": "b", "title": "Broken
            {"id": "c", "text": "A convoy came through."}
            """, to: "records.jsonl")
        let run = try index("records.jsonl")
        #expect(run.status == 2)
        #expect(run.errors.contains("records.jsonl, record 2"))
        #expect(try search("siege").status == 0 && search("convoy").status == 0)
    }

    // MARK: Indexes

    @Test func noIndexYet() throws {
        let run = try search("siege")
        expectError(run, naming: index)
        #expect(run.errors.contains("jostar index"))
    }

    @Test func anIndexWhoseFirstRunWasKilled() throws {
        for name in ["segments/x", "building/segment/y", "lock"] {
            try folder.write("", to: "index/" + name)
        }
        let run = try search("siege")
        expectError(run, naming: "nothing has been indexed here yet")
        #expect(try index("good").status == 0)
        try expectGoodIsFound()
    }

    @Test func somethingThatIsNoIndex() throws {
        try folder.write("letters", to: "index/letters.txt")
        expectError(try search("siege"), naming: index)
        expectError(try index("good"), naming: index)
        #expect(FileManager.default.fileExists(atPath: index + "/letters.txt"))
        try folder.write("text", to: "file")
        let run = try Program.run(["search", "--index", folder.path + "/file", "x"])
        expectError(run, naming: folder.path + "/file")
    }

    @Test func anIndexOfAnotherFormatVersion() throws {
        _ = try index("good")
        let stub = URL(fileURLWithPath: index + "/XAPIANDB")
        let text = try String(contentsOf: stub, encoding: .utf8)
        let changed = text.replacingOccurrences(
            of: "# jostar-index [0-9]+ ", with: "# jostar-index 99 ", options: .regularExpression)
        #expect(changed != text)
        try changed.write(to: stub, atomically: true, encoding: .utf8)
        let run = try search("siege")
        expectError(run, naming: "99")
        expectError(try index("good"), naming: "99")
    }

    @Test func aDamagedSegmentIsAnErrorNotACrash() throws {
        _ = try index("good")
        let segment = index + "/segments/s1-0"
        for name in try FileManager.default.contentsOfDirectory(atPath: segment) {
            let path = segment + "/" + name
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            try Data(bytes.map { ~$0 }).write(to: URL(fileURLWithPath: path))
        }
        let run = try search("siege")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("error: "))
    }

    @Test func aMissingSegmentIsSaidWhenIndexingToo() throws {
        _ = try index("good")
        try FileManager.default.removeItem(atPath: index + "/segments/s1-0")
        expectError(try index("good"), naming: index)
        expectError(try search("siege"), naming: index)
    }

    @Test func aSecondWriter() throws {
        _ = try index("good")
        let run = try Program.shell(
            "flock '\(index)/lock' jostar index --index '\(index)' good", in: folder.path)
        expectError(run, naming: "another process")
        try expectGoodIsFound()
    }

    @Test func aFullQuota() throws {
        _ = try index("good")
        let many = (0..<400).map { number in
            let words = (0..<200).map { "word\(number)x\($0)" }.joined(separator: " ")
            return "{\"id\": \"\(number)\", \"text\": \"\(words)\"}"
        }
        try folder.write(many.joined(separator: "\n"), to: "many.jsonl")
        let run = try Program.shell(
            "ulimit -f 200; jostar index --index '\(index)' many.jsonl", in: folder.path)
        expectError(run, naming: "index")
        try expectGoodIsFound()
        #expect(try index("many.jsonl").status == 0)
    }

    /// Whether a small disk can be made here.
    private static let canMount: Bool = {
        let line =
            "d=$(mktemp -d); mount -t tmpfs -o size=1m tmpfs $d && umount $d; s=$?; rmdir $d; exit $s"
        return (try? Program.shell(line))?.status == 0
    }()

    @Test(.enabled(if: canMount, "skipped: mounting a small disk needs root"))
    func aFullDisk() throws {
        let disk = folder.path + "/disk"
        let run = try Program.shell(
            """
            mkdir '\(disk)' && mount -t tmpfs -o size=1m tmpfs '\(disk)'
            jostar index --index '\(disk)/index' good || exit 78
            for i in $(seq 3000); do echo "{\\"id\\": \\"$i\\", \\"text\\": \\"some words $i $RANDOM\\"}"
            done > many.jsonl
            jostar index --index '\(disk)/index' many.jsonl; status=$?
            jostar search --index '\(disk)/index' siege; found=$?
            umount '\(disk)'
            [ $found -eq 0 ] || exit 79
            exit $status
            """, in: folder.path)
        expectError(run, naming: "No space left")
    }

    @Test func aFullStandardOutput() throws {
        _ = try index("good")
        let run = try Program.shell(
            "jostar search --index '\(index)' siege > /dev/full", in: folder.path)
        #expect(run.status == 2 && run.errors.contains("error: "))
    }

    @Test func aReaderThatGoesAway() throws {
        let run = try Program.shell(
            "set -o pipefail; jostar extract --format jsonl '\(seeds)' | head -c 10",
            in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }

    @Test func aFolderThatCannotBeWritten() throws {
        try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
        chmod(index, 0o555)
        expectError(try asSomebody("index --index index good"), naming: "index")
    }

    // MARK: Queries

    @Test(arguments: [
        ("siege \"of the", "        ^"), ("siege (airport", "        ^"),
        ("siege) airport", "       ^"),
        ("siege nofield:airport", "        ^^^^^^^^"), ("a OR", "    ^^"),
        ("محاصره «x» (", "             ^"),
    ])
    func aQueryThatCannotBeRead(_ query: String, _ carets: String) throws {
        _ = try index("good")
        let run = try search(query)
        expectError(run, naming: query)
        let lines = run.errors.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.contains { $0 == carets }, "\(run.errors)")
    }

    @Test(arguments: [
        ["--after", "2017-13"], ["--before", "yesterday"], ["--after", "2017-02-30"],
        ["--limit", "many"], ["--limit", "-1"], ["--match", "some"], ["--format", "xml"],
        ["--undated", "--after", "2017"], ["--after", "2018", "--before", "2017"],
        ["--per-article", "0"],
    ])
    func aWrongFlag(_ arguments: [String]) throws {
        _ = try index("good")
        let run = try Program.run(["search", "--index", index] + arguments + ["siege"])
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.errors.contains("Error: "))
    }

    @Test func aDateThatCannotBe() throws {
        let run = try Program.run(["search", "--index", index, "--after", "1397/13/01", "siege"])
        #expect(run.status == 64)
        #expect(run.errors.contains("“1397/13/01” is no date: there is no month 13"))
    }

    @Test(arguments: [
        ("serch", "did you mean jostar search?"), ("Stat", "did you mean jostar stats?"),
        ("frobnicate", "jostar --help lists the commands"),
    ])
    func aCommandThatIsNone(_ name: String, _ hint: String) throws {
        let run = try Program.run([name, "siege"])
        expectError(run, status: 64, naming: "there is no command “\(name)”")
        #expect(run.errors.contains("hint: " + hint))
        #expect(try Program.run(["help", "search"]).status == 0)
    }

    /// A question without `search` before it, however long, isn't compared with the commands for minutes.
    @Test func aTextInPlaceOfACommand() throws {
        let run = try Program.run([String(repeating: "x", count: 100_000)])
        expectError(run, status: 64, naming: "there is no command “xxx")
        #expect(run.errors.count < 400)
    }

    @Test func aTarOfAFolderAsItIsUsuallyMade() throws {
        let siege = "The siege of the town was lifted on Tuesday, after a long winter.\n"
        try folder.write(siege, to: "packed/news/a.txt")
        try folder.write(siege, to: "packed/.hidden/b.txt")
        let packed = try Program.shell("tar -C packed -czf dot.tgz .", in: folder.path)
        #expect(packed.status == 0)
        let run = try Program.run(["extract", folder.path + "/dot.tgz", "--format", "jsonl"])
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.output.contains("The siege of the town was lifted"))
        #expect(run.errors.contains("hidden files aren't read"))
    }

    @Test(arguments: ["...", "-", "()", "\"\"", "?!", "\u{301}", "   - "])
    func aQueryOfSignsOnly(_ query: String) throws {
        _ = try index("good")
        let run = try search(query)
        #expect(run.status == 2 || run.status == 0, "\(query)")
        if run.status == 2 { expectError(run, naming: "error: ") }
    }

    @Test func aQueryOf2000Words() throws {
        _ = try index("good")
        let query = (0..<2_000).map { "word\($0)" }.joined(separator: " ") + " siege"
        #expect(try search(query).status == 0)
    }

    @Test func bytesThatAreNoUTF8OnTheCommandLine() throws {
        _ = try index("good")
        let run = try Program.shell(
            "jostar search --index '\(index)' $'si\\xffege' siege", in: folder.path)
        #expect(run.status == 0 || run.status == 1)
    }

    @Test func aFileOfQueriesThatIsNotThere() throws {
        _ = try index("good")
        let run = try Program.run(["search", "--index", index, "--queries", "/nowhere.jsonl"])
        expectError(run, naming: "/nowhere.jsonl")
    }
}
