internal import CXapianShim

/// A database opened for reading, or several searched as one.
///
/// It sees the revision that was there when it was opened, until `reopen()`. A writer that commits
/// twice meanwhile may overwrite that revision; a call that finds this out moves on to the newest
/// one and starts over, a few times, and throws `.databaseModified` only if that doesn't help.
///
/// It isn't `Sendable`: use it on one thread at a time, for instance inside a `Mutex`. Different
/// databases, also of the same path, may be used on different threads.
public struct Database: ~Copyable {
    /// What was opened; several paths are joined by ", ".
    public let path: String
    /// Documents that searches, lists of documents and counts of documents pass over, by rising id.
    ///
    /// Counts of terms and lengths still have them, as those of deleted documents in other engines
    /// have until a merge.
    public var hidden: [DocumentID] = []
    let handle: UnsafeMutablePointer<cx_database>

    /// Opens a database.
    ///
    /// The path is a database folder, a database in one file, a stub file, or a folder whose stub
    /// file `XAPIANDB` names databases by paths relative to it. A stub that names none gives a
    /// database without documents. Throws `.databaseNotFound`, `.databaseOpening` or
    /// `.versionMismatch`.
    public init(path: String) throws(XapianError) {
        try self.init(paths: [path])
    }

    /// Opens several databases that are searched as one.
    ///
    /// The ids are dealt in turn: with two databases, document 1 of the first is 1, document 1 of the
    /// second is 2, document 2 of the first is 3.
    public init(paths: [String]) throws(XapianError) {
        let joined = paths.joined(separator: ", ")
        path = joined
        handle = try make("open", path: joined) { error in
            paths.withCBytes { cx_database_open($0, $1, error) }
        }
    }

    deinit {
        cx_database_free(handle)
    }

    /// Closes the files, and says so if that fails; letting go of the database does it silently.
    public consuming func close() throws(XapianError) {
        try call("close", path: path) { cx_database_close(handle, $0) }
    }

    /// Moves on to the newest revision; `false` where it was the newest already.
    ///
    /// A database to which nothing was ever committed may say `true` without need. A stub file is not
    /// read again: open the path anew to see the databases that it names by now.
    public mutating func reopen() throws(XapianError) -> Bool {
        var changed = false
        try call("reopen", path: path) { cx_database_reopen(handle, &changed, $0) }
        return changed
    }
}
