import FoundationEssentials
import Indexing
import Ingestion

/// Which files of the ledger are gone, and whether so many are that a disk may be missing.
struct Pruning {
    /// The paths of the run that are there.
    let present: [String]
    private let roots: [String]
    private let known: [String]
    private let takesAll: Bool

    /// What a run may remove.
    ///
    /// - Parameter takesAll: whether a path may be missing, or hold no file any more.
    /// - Throws: where a path with indexed files is missing.
    init(
        _ paths: [String], _ directory: IndexDirectory, takesAll: Bool
    ) throws(JostarError) {
        do throws(IndexError) {
            known = directory.exists ? try directory.ledger().paths : []
        } catch {
            throw JostarError(error)
        }
        self.takesAll = takesAll
        roots = paths.map { FileWalker.standardised($0) }
        var present: [String] = []
        for (path, root) in zip(paths, roots) {
            let isThere = FileManager.default.fileExists(atPath: root)
            guard !isThere, known.contains(where: { Self.isBelow(root, $0) }) else {
                present.append(path)
                continue
            }
            if !takesAll { throw Self.refusal(root, "isn't there") }
        }
        self.present = present
    }

    /// Refuses to remove all that was indexed from a path.
    ///
    /// - Throws: where a path has no file left; a mount point without its disk looks so.
    func requireSomeLeft(_ files: [InputFile]) throws(JostarError) {
        guard !takesAll else { return }
        for root in roots where !files.contains(where: { Self.isBelow(root, $0.path) }) {
            guard known.contains(where: { Self.isBelow(root, $0) }) else { continue }
            throw Self.refusal(root, "holds no file any more")
        }
    }

    /// Whether a file of the ledger stood below the paths and is there no more.
    func isGone(_ path: String) -> Bool {
        roots.contains { Self.isBelow($0, path) }
            && !FileManager.default.fileExists(atPath: path)
    }

    static func isBelow(_ root: String, _ path: String) -> Bool {
        path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
    }

    private static func refusal(_ root: String, _ state: String) -> JostarError {
        JostarError(
            "\(state), and removing all that was indexed from it may be a mistake", path: root,
            hint: "mount its disk if that is missing; if the files are gone for good: "
                + "--prune --prune-all")
    }
}
