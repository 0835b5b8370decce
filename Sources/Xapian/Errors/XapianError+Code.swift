internal import CXapianShim

extension XapianError {
    /// A kind of failure: one for each of Xapian's concrete exception classes, and three more.
    public struct Code: Hashable, Sendable {
        /// The number that the C shim gives it, which doesn't change between versions.
        public let rawValue: Int32

        private init(_ rawValue: Int) { self.rawValue = Int32(rawValue) }

        package init(rawValue: Int32) { self.rawValue = rawValue }

        /// Xapian found a bug in itself.
        public static let assertion = Code(CX_ASSERTION)
        /// A parameter that makes no sense: a term that is too long, an unknown language.
        public static let invalidArgument = Code(CX_INVALID_ARGUMENT)
        /// A call at the wrong time, or on the wrong kind of object.
        public static let invalidOperation = Code(CX_INVALID_OPERATION)
        /// This kind of database can't do this.
        public static let unimplemented = Code(CX_UNIMPLEMENTED)
        /// Some other failure of a database, such as a full disk.
        public static let database = Code(CX_DATABASE)
        /// The files contradict each other.
        public static let databaseCorrupt = Code(CX_DATABASE_CORRUPT)
        /// A new database couldn't be made: it exists already, or the folder can't be written.
        public static let databaseCreate = Code(CX_DATABASE_CREATE)
        /// Another writer has the database open.
        public static let databaseLocked = Code(CX_DATABASE_LOCK)
        /// A writer overwrote what was being read, several times in a row.
        public static let databaseModified = Code(CX_DATABASE_MODIFIED)
        /// It isn't a database, or can't be read.
        public static let databaseOpening = Code(CX_DATABASE_OPENING)
        /// Written by a version of Xapian with another format.
        public static let versionMismatch = Code(CX_DATABASE_VERSION)
        /// There is no document of this id.
        public static let documentNotFound = Code(CX_DOC_NOT_FOUND)
        /// Left out of this build of Xapian.
        public static let featureUnavailable = Code(CX_FEATURE_UNAVAILABLE)
        /// Xapian got into a state that shouldn't exist.
        public static let internalError = Code(CX_INTERNAL)
        /// A remote database couldn't be talked to.
        public static let network = Code(CX_NETWORK)
        /// A remote database didn't answer in time.
        public static let networkTimeout = Code(CX_NETWORK_TIMEOUT)
        /// Xapian's own query parser rejected a query.
        public static let queryParser = Code(CX_QUERY_PARSER)
        /// Serialised data couldn't be read.
        public static let serialisation = Code(CX_SERIALISATION)
        /// Something is out of range.
        public static let range = Code(CX_RANGE)
        /// A wildcard stands for more terms than were allowed.
        public static let wildcard = Code(CX_WILDCARD)
        /// There is no database at this path.
        public static let databaseNotFound = Code(CX_DATABASE_NOT_FOUND)
        /// The database has been closed.
        public static let databaseClosed = Code(CX_DATABASE_CLOSED)
        /// Memory ran out.
        public static let outOfMemory = Code(CX_OUT_OF_MEMORY)
        /// An exception of the C++ library, as damaged data may provoke.
        public static let standardException = Code(CX_STANDARD_EXCEPTION)
        /// Something was thrown that nobody knows.
        public static let unknown = Code(CX_UNKNOWN)

        /// The name of Xapian's class for it, if there is one.
        public var xapianType: String? {
            cx_error_class_name(rawValue).map { String(cString: $0) }
        }

        /// Words for it, for people.
        var name: String {
            switch self {
            case .databaseLocked: "the database is locked"
            case .databaseModified: "the database keeps changing"
            case .databaseCorrupt: "the database is damaged"
            case .databaseNotFound: "no database"
            case .databaseOpening: "the database can't be opened"
            case .databaseCreate: "the database can't be made"
            case .databaseClosed: "the database is closed"
            case .versionMismatch: "the database has another format"
            case .documentNotFound: "no such document"
            case .outOfMemory: "out of memory"
            case .unknown: "unknown failure"
            default: xapianType ?? "C++ exception"
            }
        }
    }
}

extension XapianError.Code: CustomStringConvertible {
    /// The name of the C++ class, or words for the codes that have none.
    public var description: String { xapianType ?? name }
}
