public import Indexing
public import Ingestion
public import Querying
public import TextAnalysis

/// What the library throws: a message that names the thing, and a hint at what to do.
public struct JostarError: Error, Sendable, CustomStringConvertible {
    /// What went wrong, in a sentence without a full stop.
    public var message: String
    /// What to do about it.
    public var hint: String?
    /// The file or folder it is about.
    public var path: String?
    /// The place in a query that can't be read.
    public var syntax: QuerySyntaxError?
    /// The error below it.
    public var cause: (any Error)?

    /// An error from its parts.
    public init(
        _ message: String, path: String? = nil, hint: String? = nil, cause: (any Error)? = nil
    ) {
        self.message = message
        self.path = path
        self.hint = hint
        self.cause = cause
    }

    /// An error of the index.
    public init(_ error: IndexError) {
        self.init(error.message, path: error.path, hint: error.hint, cause: error)
    }

    /// An error of a query, asked of the index at a path.
    public init(_ error: QueryError, index path: String) {
        if let syntax = error.syntax {
            self.init(syntax.message, hint: syntax.hint, cause: syntax)
            self.syntax = syntax
        } else if let database = error.database {
            self.init(IndexError(wrapping: database, path: path))
        } else {
            self.init(error.description, cause: error)
        }
    }

    /// An error of the analyzer.
    public init(_ error: AnalysisError) {
        self.init(
            String(describing: error), hint: "check that ICU is installed (see README)",
            cause: error)
    }

    /// An error of reading files.
    public init(_ error: IngestionError) {
        self.init(error.message, path: error.path, hint: error.hint, cause: error)
    }

    /// Path and message, on one line.
    public var description: String { path.map { "\($0): \(message)" } ?? message }
}
