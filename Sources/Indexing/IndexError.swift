/// Why an index can't be opened, written or read.
public struct IndexError: Error, Sendable, CustomStringConvertible {
    /// What went wrong, as a stable name.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The stable name.
        public let rawValue: String

        /// A code by name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// No index stands at the path.
        public static let notFound = Code(rawValue: "notFound")
        /// What stands there is not a Jostar index.
        public static let notAnIndex = Code(rawValue: "notAnIndex")
        /// The index was written by another format version.
        public static let formatVersion = Code(rawValue: "formatVersion")
        /// Another process is writing.
        public static let locked = Code(rawValue: "locked")
        /// The disk is full or a quota is reached.
        public static let diskFull = Code(rawValue: "diskFull")
        /// The system refused to read or write.
        public static let system = Code(rawValue: "system")
        /// A segment or record is damaged.
        public static let corrupt = Code(rawValue: "corrupt")
        /// Anything else that Xapian reports.
        public static let database = Code(rawValue: "database")
    }

    /// What went wrong, as a stable name.
    public var code: Code
    /// What went wrong, in a sentence without a full stop.
    public var message: String
    /// The file or folder it is about.
    public var path: String?
    /// The error below it.
    public var cause: (any Error)?
    /// What to do about it.
    public var hint: String?

    /// An error from its parts.
    public init(
        _ code: Code, _ message: String, path: String? = nil, cause: (any Error)? = nil,
        hint: String? = nil
    ) {
        self.code = code
        self.message = message
        self.path = path
        self.cause = cause
        self.hint = hint
    }

    /// The path and the message, on one line.
    public var description: String {
        path.map { "\($0): \(message)" } ?? message
    }
}
