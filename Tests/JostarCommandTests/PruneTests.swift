import Foundation
import TestSupport
import Testing

/// What goes from the index when files do.
@Suite struct PruneTests {
    private let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write("A headline of today\n\nThe convoy was seen on Tuesday.\n", to: "in/a.txt")
        try folder.write(
            "A headline of today\n\nThe frigate was seen on Tuesday.\n", to: "in/b.txt")
        #expect(try index("in").status == 0)
    }

    private func index(_ arguments: String...) throws -> ProgramRun {
        try Program.run(["index", "--index", "index"] + arguments, in: folder.path)
    }

    private func count() throws -> Double? {
        try Program.run(["search", "--index", "index", "--format", "json"], in: folder.path)
            .json()["total"]["articles"].number
    }

    private func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }

    @Test func aFileThatIsGoneGoes() throws {
        try remove("in/a.txt")
        #expect(try index("in").output.contains("0 removed"))
        #expect(try index("--prune", "in").output.contains("1 removed"))
        #expect(try count() == 1)
        #expect(
            !(try Program.run(["ledger", "--index", "index"], in: folder.path)
                .output.contains("a.txt")))
    }

    @Test(arguments: [true, false])
    func aMissingOrEmptyRootIsNoReasonToRemoveAll(_ isMissing: Bool) throws {
        if isMissing {
            try remove("in")
        } else {
            for name in ["in/a.txt", "in/b.txt"] { try remove(name) }
        }
        let refused = try index("--prune", "in")
        #expect(refused.status == 2, "\(refused.errors)")
        #expect(refused.errors.contains("mount its disk") && refused.errors.contains("--prune-all"))
        #expect(try count() == 2)
        let done = try index("--prune", "--prune-all", "in")
        #expect(done.status == 0 && done.output.contains("2 removed"), "\(done.errors)")
        #expect(try count() == 0)
        // What was never indexed is a slip of the pen.
        let unknown = try index("--prune", "--prune-all", "elsewhere")
        #expect(unknown.status == 2 && unknown.errors.contains("no such file or folder"))
        #expect(try index("--prune-all", "in").status == 64)
    }
}
