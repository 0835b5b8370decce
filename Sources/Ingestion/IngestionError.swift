/// Why a file, or one record of it, didn't become an article.
///
/// Values of this type are both thrown (nothing can go on) and handed to `onProblem` closures (the
/// rest goes on).
public struct IngestionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, as a program tells cases apart.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The name that output carries.
        public let rawValue: String

        /// A code by its name in output.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is nothing at this path.
        public static let notFound = Code(rawValue: "not-found")
        /// The system refuses to read it.
        public static let unreadable = Code(rawValue: "unreadable")
        /// There are no characters in it.
        public static let empty = Code(rawValue: "empty")
        /// It isn't text.
        public static let binary = Code(rawValue: "binary")
        /// It, or one record of it, is longer than `maximumArticleBytes`.
        public static let tooLarge = Code(rawValue: "too-large")
        /// Some of its bytes mean nothing in the encoding it is in.
        public static let badEncoding = Code(rawValue: "bad-encoding")
        /// One record isn't well-formed, or says nothing.
        public static let badRecord = Code(rawValue: "bad-record")
        /// A date of a record can't be read; the article is kept without it.
        public static let badDate = Code(rawValue: "bad-date")
        /// It is of a format that isn't read.
        public static let unsupportedFormat = Code(rawValue: "unsupported-format")
        /// The file of rules that name outlets has a mistake.
        public static let sourcesFile = Code(rawValue: "sources-file")
        /// It changed between being listed and being read.
        public static let changed = Code(rawValue: "changed")
        /// It is a device, pipe or socket, or a link that leads back to a folder above it.
        public static let notARegularFile = Code(rawValue: "not-a-regular-file")

        /// The file, or a part of it, is damaged; what could be read was read.
        public static let damaged = Code(rawValue: "damaged")
        /// It unpacks to far more than any real archive does.
        public static let unpacksTooFar = Code(rawValue: "unpacks-too-far")
        /// It can be read only with a password.
        public static let encrypted = Code(rawValue: "encrypted")
        /// It is read by a program that isn't installed.
        public static let missingProgram = Code(rawValue: "missing-program")
        /// Parts of the file that were left out on purpose: `count` of them for one reason.
        public static let leftOut = Code(rawValue: "left-out")

        /// The name that output carries.
        public var description: String { rawValue }
    }

    /// What went wrong, as a program tells cases apart.
    public var code: Code
    /// What went wrong, in words, without the path.
    public var message: String
    /// The file.
    public var path: String
    /// The 1-based number of the record within the file (for JSON Lines, of its line).
    public var record: Int?
    /// What the system said.
    public var cause: String?
    /// What to do about it.
    public var hint: String?
    /// For `leftOut`, why, without the count and the example that the message has.
    public var reason: String?
    /// How many parts of the file it is about; for `leftOut`.
    public var count = 1
    /// Addresses, names or record numbers of the first few of them.
    public var examples: [String] = []

    /// An error about a file, or about one record of it.
    public init(
        _ code: Code, _ message: String, path: String, record: Int? = nil, cause: String? = nil,
        hint: String? = nil
    ) {
        self.code = code
        self.message = message
        self.path = path
        self.record = record
        self.cause = cause
        self.hint = hint
    }

    /// A date of publication of which nothing says whether day or month stands first.
    static func unsettled(_ date: String, path: String, record: Int?) -> IngestionError {
        var error = IngestionError(
            .badDate, "the day and the month of “\(date)” can't be told apart", path: path,
            record: record, hint: "the article was read without a date of publication")
        error.reason = "dates whose day and month can't be told apart"
        error.examples = [date]
        return error
    }

    /// Whether the article was read all the same, with something left out.
    public var isWarning: Bool { code == .badDate || code == .badEncoding }

    /// Whether nothing failed: it could not be an article, or was read all the same.
    public var isSkip: Bool {
        isWarning || [.unsupportedFormat, .empty, .notARegularFile, .leftOut].contains(code)
    }

    /// One line that names the file, the record if there is one, and what went wrong.
    public var description: String {
        let place = record.map { "\(path):\($0)" } ?? path
        return "\(place): \(message)" + (cause.map { " (\($0))" } ?? "")
    }
}
