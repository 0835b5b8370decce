import Foundation
import TestSupport
import Testing

/// Only `index`, `merge` and `repair` write: everything else works where nothing can be written.
@Suite struct ReadOnlyTests {
    private let archive: FaultArchive
    private static let commands = [
        "search harbour", "search --facets --format json harbour", "facets", "show alpha-3",
        "stats",
        "verify",
    ]

    init() throws {
        archive = try FaultArchive()
        var random = SeededGenerator(seed: 5)
        try archive.write("alpha", articles: 20, &random)
        try archive.indexAll()
    }

    private static let canMount: Bool = {
        let line =
            "d=$(mktemp -d); mount -t tmpfs -o size=1m tmpfs $d && umount $d; s=$?; rmdir $d; exit $s"
        return (try? Program.shell(line))?.status == 0
    }()

    @Test(.enabled(if: canMount, "skipped: mounting needs root"))
    func onAReadOnlyFileSystem() throws {
        let lines = Self.commands.map { command in
            let parts = command.split(separator: " ", maxSplits: 1)
            let rest = parts.count > 1 ? String(parts[1]) : ""
            return "jostar \(parts[0]) --index disk/index \(rest) || failed=1"
        }
        let run = try Program.shell(
            """
            mkdir disk && mount -t tmpfs -o size=16m tmpfs disk && cp -r index disk/index
            mount -o remount,ro disk; failed=0
            \(lines.joined(separator: "\n"))
            jostar index --index disk/index sources; written=$?
            umount disk; rmdir disk; [ $written -eq 2 ] || exit 70; exit $failed
            """, in: archive.folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Read-only file system"), "\(run.errors)")
    }

    @Test func nothingIsWrittenBySearching() throws {
        let list = "find index -printf '%p %s %T@ %C@\\n' | sort"
        let before = try Program.shell(list, in: archive.folder.path).output
        for command in Self.commands {
            let parts = command.split(separator: " ").map(String.init)
            let run = try Program.run([parts[0], "--index", archive.index] + parts.dropFirst())
            #expect(run.status == 0, "\(command): \(run.errors)")
        }
        #expect(try Program.shell(list, in: archive.folder.path).output == before)
    }
}
