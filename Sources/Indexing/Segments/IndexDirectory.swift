import CIntegrity
import FoundationEssentials
import Schema
public import Xapian

/// The folder of an index: a Xapian stub directory with its segments below it.
///
///     index/XAPIANDB              which segments count; replacing it is the commit
///     index/segments/NAME/        an ordinary glass database each, never changed once published
///     index/ledger-N.tsv          what became of every file
///     index/furniture.tsv         what repeats in each folder; only saves time
///     index/building/             the segment being built; nobody reads it
///     index/lock                  held by the one process that writes
public struct IndexDirectory: Hashable, Sendable {
    /// The folder's path.
    public let path: String

    /// The index in a folder; nothing is read yet.
    public init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    var stub: String { path + "/XAPIANDB" }
    var segments: String { path + "/segments" }
    var building: String { path + "/building" }
    var lock: String { path + "/lock" }
    var furniture: String { path + "/furniture.tsv" }

    func file(_ name: String) -> String { path + "/" + name }

    /// Whether a published index stands here.
    public var exists: Bool { FileManager.default.fileExists(atPath: stub) }

    /// Reads which segments count.
    func manifest() throws(IndexError) -> Manifest {
        guard let data = FileManager.default.contents(atPath: stub) else {
            throw missing()
        }
        return try Manifest(parsing: String(decoding: data, as: UTF8.self), path: path)
    }

    /// Opens the index for reading, all segments as one database.
    ///
    /// Commits may have replaced the list, and removed what it names, between reading it and opening that:
    /// then it is read again.
    ///
    /// - Throws: `notFound`, `notAnIndex`, `formatVersion`, `corrupt`, `database`.
    public func open() throws(IndexError) -> Database {
        jin_set_index(path)
        var attempts = 0
        while true {
            let manifest = try manifest()
            do {
                for segment in manifest.segments { try SegmentSeal.watch(file(segment.name)) }
                var database = try Database(paths: manifest.segments.map { file($0.name) })
                try check(database)
                database.hidden = try hidden(manifest)
                return database
            } catch {
                attempts += 1
                if attempts < 50, try self.manifest() != manifest { continue }
                throw (error as? IndexError)
                    ?? (error as? XapianError).map { IndexError(wrapping: $0, path: path) }
                    ?? IndexError(.database, "can't be opened", path: path, cause: error)
            }
        }
    }

    private func check(_ database: borrowing Database) throws {
        guard try database.documentCount > 0 else { return }
        let stored = try database.metadata(Term(Schema.formatKey))
        guard String(decoding: stored, as: UTF8.self) == String(Schema.formatVersion) else {
            throw IndexError(
                .formatVersion, "holds a segment of another format version", path: path,
                hint: "index again into a new folder: jostar index --index DIR PATH…")
        }
    }

    /// Removes segments and ledgers that neither of two manifests names: a reader that has just read the
    /// one before can still open all of it.
    func removeRetired(keeping next: Manifest, _ before: Manifest) {
        let kept = Set(
            (next.segments + before.segments).flatMap { [$0.name, $0.hidden ?? $0.name] })
        for name in DurableFile.names(in: segments) where !kept.contains("segments/" + name) {
            DurableFile.remove(segments + "/" + name)
        }
        for name in DurableFile.names(in: path)
        where name.hasPrefix("ledger-") && name != next.ledger && name != before.ledger {
            DurableFile.remove(file(name))
        }
    }

    /// Removes all that doesn't count now.
    func removeRetired() {
        guard let manifest = try? manifest() else { return }
        removeRetired(keeping: manifest, manifest)
    }

    /// Whether a name in the folder is one that an index, or a checkout of it, has.
    static func isOurs(_ name: String) -> Bool {
        [
            "XAPIANDB", "XAPIANDB.new", "segments", "building", "lock", "README.md", ".gitignore",
            "furniture.tsv", "furniture.tsv.new",
        ].contains(name) || name.hasPrefix("ledger-")
    }

    private func missing() -> IndexError {
        let manager = FileManager.default
        guard manager.fileExists(atPath: path) else {
            return IndexError(
                .notFound, "there is no index here", path: path,
                hint: "make one with jostar index --index DIR PATH…, or name another with --index")
        }
        let names = DurableFile.names(in: path)
        let isXapian = names.contains { $0.hasPrefix("iamglass") || $0.hasPrefix("iamchert") }
        if manager.isDirectory(path), names.allSatisfy(Self.isOurs) {
            return IndexError(
                .notFound, "nothing has been indexed here yet", path: path,
                hint: "index some articles first: jostar index --index \(path) PATH…")
        }
        return IndexError(
            .notAnIndex, isXapian ? "is a Xapian database but not a Jostar index" : "is no index",
            path: path, hint: "give the folder that `jostar index --index DIR` wrote")
    }
}

extension FileManager {
    fileprivate func isDirectory(_ path: String) -> Bool {
        var isDirectory = false
        return fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }
}
