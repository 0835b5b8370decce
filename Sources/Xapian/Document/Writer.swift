internal import CXapianShim

/// A database opened for writing; there is one writer at a time for each database.
///
/// What is added, replaced or deleted becomes visible and safe with `commit()` or `close()`, and
/// also whenever Xapian finds that enough has piled up: after 10,000 documents, unless the
/// environment variable `XAPIAN_FLUSH_THRESHOLD` says another number. A writer that is let go
/// without `close()` commits too, but nobody hears if that fails.
///
/// It isn't `Sendable`: use it on one thread at a time. Writers of different databases may run on
/// different threads.
public struct Writer: ~Copyable {
    /// The folder of the database.
    public let path: String
    let handle: UnsafeMutablePointer<cx_writer>

    /// Opens a database for writing, or makes one.
    ///
    /// - Parameters:
    ///   - path: the folder; its parent must exist.
    ///   - mode: what happens where there is a database already, or none.
    ///   - durability: what a commit survives.
    ///   - hasTermLists: whether a new database lists the terms of each document, which replacing
    ///     and deleting need.
    ///   - waitsForLock: waits while another writer is at work, instead of throwing
    ///     `.databaseLocked`.
    public init(
        path: String, mode: Mode = .createOrOpen, durability: Durability = .full,
        hasTermLists: Bool = true, waitsForLock: Bool = false
    ) throws(XapianError) {
        self.path = path
        var flags = mode.flags | durability.flags
        if !hasTermLists { flags |= Int32(CX_NO_TERM_LISTS) }
        if waitsForLock { flags |= Int32(CX_WAIT_FOR_LOCK) }
        handle = try make("open for writing", path: path) { error in
            path.withCBytes { cx_writer_open($0, flags, error) }
        }
    }

    deinit {
        cx_writer_free(handle)
    }

    /// Commits and closes.
    public consuming func close() throws(XapianError) {
        try call("close", path: path) { cx_writer_close(handle, $0) }
    }

    /// Makes all changes visible to readers that open or reopen the database from now on.
    ///
    /// After a failure, each change has happened or not happened as a whole.
    public func commit() throws(XapianError) {
        try call("commit to", path: path) { cx_writer_commit(handle, $0) }
    }

    /// How many documents there are, what isn't committed yet included.
    public var documentCount: Int {
        get throws(XapianError) {
            var count: UInt32 = 0
            try call("count documents of", path: path) {
                cx_writer_document_count(handle, &count, $0)
            }
            return Int(count)
        }
    }
}

extension Writer {
    /// What opening does where there is a database already, or none.
    public struct Mode: Hashable, Sendable {
        fileprivate let flags: Int32

        /// Makes a database; throws `.databaseCreate` if there is one.
        public static let create = Mode(flags: Int32(CX_CREATE))
        /// Opens the database, or makes one.
        public static let createOrOpen = Mode(flags: Int32(CX_CREATE_OR_OPEN))
        /// Makes an empty database in the place of one that may be there.
        public static let createOrOverwrite = Mode(flags: Int32(CX_CREATE_OR_OVERWRITE))
        /// Opens the database; throws `.databaseNotFound` or `.databaseOpening` if there is none.
        public static let open = Mode(flags: Int32(CX_OPEN))
    }

    /// What a commit survives.
    public struct Durability: Hashable, Sendable {
        fileprivate let flags: Int32

        /// A commit is on disk when it returns.
        public static let full = Durability(flags: 0)
        /// A commit survives the death of the process; a power cut may undo the last ones.
        public static let noSync = Durability(flags: Int32(CX_NO_SYNC))
        /// Writes in place: no readers meanwhile, and an unclean end destroys the database.
        ///
        /// Only for a database that nobody knows of before it is finished.
        public static let dangerous = Durability(flags: Int32(CX_DANGEROUS) | Int32(CX_NO_SYNC))
    }
}
