internal import CXapianShim

/// Merges databases into one that is small and fast to search.
public enum Compaction {
    /// How a compact database is made.
    public struct Options: Hashable, Sendable {
        /// How much space is saved.
        public var level: Level
        /// Merges posting lists in several passes: faster above three databases, more disk
        /// meanwhile.
        public var multipass: Bool
        /// Gives new ids, those of each database following those of the one before.
        ///
        /// Without it the ranges of ids of the databases may not overlap.
        public var renumbers: Bool
        /// Writes one file and not a folder; such a database can't be written to again.
        public var singleFile: Bool

        /// The options given, the others as Xapian's own tool has them.
        public init(
            level: Level = .full, multipass: Bool = false, renumbers: Bool = true,
            singleFile: Bool = false
        ) {
            self.level = level
            self.multipass = multipass
            self.renumbers = renumbers
            self.singleFile = singleFile
        }

        fileprivate var flags: UInt32 {
            var flags = level.flags
            if multipass { flags |= UInt32(CX_COMPACT_MULTIPASS) }
            if !renumbers { flags |= UInt32(CX_COMPACT_KEEP_IDS) }
            if singleFile { flags |= UInt32(CX_COMPACT_SINGLE_FILE) }
            return flags
        }
    }

    /// How much space compacting saves.
    public struct Level: Hashable, Sendable {
        fileprivate let flags: UInt32

        /// Splits no entries.
        public static let standard = Level(flags: UInt32(CX_COMPACT_STANDARD))
        /// Splits entries where that saves space.
        public static let full = Level(flags: UInt32(CX_COMPACT_FULL))
        /// Saves most; not for a database that will be written to.
        public static let fuller = Level(flags: UInt32(CX_COMPACT_FULLER))
    }

    /// Merges the databases at several paths into a new one.
    ///
    /// Where several have metadata under the same key, the first one's is kept. The new files are
    /// synced when this returns; the folder that holds them isn't. Throws what opening and writing
    /// throw, and `.invalidArgument` where the destination is one of the sources or where ids
    /// overlap and `renumbers` is off.
    public static func compact(
        _ paths: [String], into destination: String, options: Options = Options()
    ) throws(XapianError) {
        try Database(paths: paths).compact(into: destination, options: options)
    }
}

extension Database {
    /// Writes what this database holds to a new, compact one.
    public func compact(
        into destination: String, options: Compaction.Options = Compaction.Options()
    ) throws(XapianError) {
        try call("compact", path: path) { error in
            destination.withCBytes { cx_database_compact(handle, $0, options.flags, error) }
        }
    }
}
