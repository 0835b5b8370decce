import Foundation
import TestSupport
import Testing

/// System calls that fail in the middle of a run: a clear error, the old index whole, and the next
/// run succeeds.
@Suite struct FailingDiskTests {
    /// Whether calls can be made to fail here.
    static let canInject: Bool =
        (try? Program.shell(
            "strace -f -qq -o /dev/null -e trace=fsync -e inject=fsync:error=EIO true"))?.status
        == 0

    @Test(
        .enabled(if: canInject, "skipped: strace can't trace here"),
        arguments: ["pwrite64", "write", "fdatasync", "fsync", "rename", "openat"],
        ["EIO", "ENOSPC"])
    func aCallThatFails(_ call: String, _ error: String) throws {
        let archive = try FaultArchive()
        var random = SeededGenerator()
        try archive.write("old", articles: 40, &random)
        try archive.indexAll()
        try archive.write("old", articles: 39, &random)
        try archive.write("new", articles: 40, &random)
        let copy = archive.folder.path + "/copy"
        try FileManager.default.copyItem(atPath: archive.index, toPath: copy)
        for _ in 0..<FaultArchive.rounds(3) {
            try FileManager.default.removeItem(atPath: archive.index)
            try FileManager.default.copyItem(atPath: copy, toPath: archive.index)
            // Opening fails at the start too, before the program is itself.
            let first = call == "openat" ? 60 : 1
            let when = Int.random(in: first...first + 24, using: &random)
            let run = try Program.shell(
                """
                strace -f -qq -o /dev/null -e trace=\(call) \
                -e inject=\(call):error=\(error):when=\(when) jostar index --index index sources
                """, in: archive.folder.path)
            let place: Comment = "call \(when), seed \(random.seed): \(run.errors)"
            #expect(run.status == 0 || run.status == 2 || run.status == 127, place)
            // The write that fails in one thread may in another be that of the message itself.
            let said = call == "write" ? ["error: ", "hint: "] : ["error: "]
            if run.status == 2 { #expect(said.contains { run.errors.contains($0) }, place) }
            #expect(try archive.jostar("verify").status == 0, place)
            let found = try archive.count("harbour")
            #expect(found == 40 || found == 79, "\(String(describing: found)) \(place)")
            if run.status == 0 { #expect(found == 79, place) }
            #expect(try archive.indexAll().status == 0, place)
            #expect(try archive.count("harbour") == 79, place)
        }
    }

    /// An unreadable block of the disk itself, not of the file: no checksum says so, the system does.
    @Test(.enabled(if: canInject, "skipped: strace can't trace here"))
    func aBlockThatCannotBeRead() throws {
        let archive = try FaultArchive()
        var random = SeededGenerator()
        try archive.write("old", articles: 40, &random)
        try archive.indexAll()
        // The first two are the loader's.
        for when in [3, 4, 5, 9, 14, 23] {
            let run = try Program.shell(
                "strace -f -qq -o /dev/null -e trace=pread64 -e inject=pread64:error=EIO:when=\(when) "
                    + "jostar search --index index 'harbour w3'", in: archive.folder.path)
            #expect(run.status == 2 || run.status == 0, "\(run.errors)")
            if run.status == 2 {
                #expect(run.errors.hasPrefix("error: ") && run.errors.contains("hint: "))
            }
        }
    }
}
