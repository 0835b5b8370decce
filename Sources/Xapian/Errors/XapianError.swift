/// What went wrong in Xapian, in its own words, and what can be done about it.
public struct XapianError: Error, Sendable {
    /// Which kind of failure it is.
    public var code: Code
    /// What Xapian says, for people.
    public var message: String
    /// Where it happened, as far as Xapian tells: a path, the address of a server; often empty.
    public var context: String
    /// The `errno` of the system call behind it, or 0.
    public var systemError: Int32
    /// The system's own words for `systemError`, or empty.
    public var systemMessage: String
    /// The name of the C++ class, as the documentation of Xapian spells it.
    public var xapianType: String
    /// What was being done: "open", "search".
    public var operation: String
    /// The database it was done to.
    public var path: String?
    /// The error that led to this one.
    public var cause: (any Error)?

    /// An error made by hand.
    public init(
        code: Code, message: String, operation: String, path: String? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.operation = operation
        self.path = path
        self.cause = cause
        context = ""
        systemError = 0
        systemMessage = ""
        xapianType = code.xapianType ?? ""
    }

    /// What a person can do about it, where there is something.
    public var hint: String? {
        switch code {
        case .databaseLocked:
            "another process is writing to it; wait until it has finished, or stop it"
        case .databaseModified:
            "it is being written to faster than it can be read; try again"
        case .databaseNotFound, .databaseOpening:
            "check the path, and that it may be read"
        case .databaseCorrupt:
            "check it, and build it again if it is damaged"
        case .versionMismatch:
            "it was written by another version of Xapian; build it again"
        case .wildcard:
            "type more letters before the wildcard"
        case .outOfMemory:
            "use smaller batches, or close other programs"
        case .network, .networkTimeout:
            "check that the remote database is running and can be reached"
        default: nil
        }
    }
}

extension XapianError: CustomStringConvertible {
    /// One line: what was done to what, the kind of failure, and what Xapian says.
    public var description: String {
        var text = operation
        if let path, !path.isEmpty { text += " " + path }
        text += ": \(code.name)"
        if !message.isEmpty { text += ": " + message }
        if !context.isEmpty { text += " (" + context + ")" }
        if !systemMessage.isEmpty { text += " [" + systemMessage + "]" }
        if let cause { text += "; caused by \(cause)" }
        return text
    }
}
