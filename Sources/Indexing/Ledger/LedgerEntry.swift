/// What became of one file.
public struct LedgerEntry: Hashable, Sendable {
    /// What became of it, as a stable name.
    public struct Outcome: RawRepresentable, Hashable, Sendable {
        /// The stable name.
        public let rawValue: String

        /// An outcome by name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every article in it is in the index.
        public static let indexed = Outcome(rawValue: "indexed")
        /// Some of its records are in the index, some could not be read.
        public static let partial = Outcome(rawValue: "partial")
        /// It was left out on purpose: nothing in it that could be an article.
        public static let skipped = Outcome(rawValue: "skipped")
        /// It could not be read.
        public static let failed = Outcome(rawValue: "failed")
    }

    /// The file and the state it was read in.
    public var file: SourceFile
    /// What became of it.
    public var outcome: Outcome
    /// The articles that it gave to the index.
    public var articles: Int
    /// Why something was left out; empty where all went in.
    public var reason: String
    /// What was left out of it, by reason; for files that hold several articles.
    public var details: [LedgerDetail]

    /// Whether reading the file again would give the same, as long as it doesn't change.
    public var isSettled: Bool { [.indexed, .partial, .skipped].contains(outcome) }

    /// Whether it is about something that was never a file: a pipe, a link that leads nowhere.
    public var isOfNoFile: Bool { file.size == 0 && file.modified == 0 && articles == 0 }

    /// An entry for something that is no file that can be read.
    public init(unread path: String, outcome: Outcome, reason: String) {
        self.init(
            file: SourceFile(path: path, size: 0, modified: 0), outcome: outcome, articles: 0,
            reason: reason)
    }

    /// An entry from its parts.
    public init(
        file: SourceFile, outcome: Outcome, articles: Int, reason: String = "",
        details: [LedgerDetail] = []
    ) {
        self.file = file
        self.outcome = outcome
        self.articles = articles
        self.reason = reason
        self.details = details
    }
}

/// A file as it was when it was read.
public struct SourceFile: Hashable, Sendable {
    /// Its absolute path.
    public var path: String
    /// Its bytes.
    public var size: Int
    /// When it was last modified, in nanoseconds since 1970.
    public var modified: Int64
    /// Stands for every setting that changes what is read from it.
    public var settings: UInt64

    /// A file with its state and the settings it is read with.
    public init(path: String, size: Int, modified: Int64, settings: UInt64 = 0) {
        self.path = path
        self.size = size
        self.modified = modified
        self.settings = settings
    }
}
