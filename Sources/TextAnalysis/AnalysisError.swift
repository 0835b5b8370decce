import CICU

/// Why text can't be analysed: a fault of the installation, never of the text.
public struct AnalysisError: Error, Hashable, Sendable {
    /// A kind of failure; more may be added.
    public struct Code: Hashable, Sendable {
        /// The name used in logs.
        public let name: String

        /// ICU's data can't be loaded, or there is no memory for it.
        public static let unicodeData = Code(name: "unicodeData")
    }

    /// The kind of failure.
    public let code: Code
    /// What happened, in one line.
    public let message: String
    /// What the library underneath said: the name of ICU's error code.
    public let cause: String?
    /// What a user can do about it.
    public let hint: String?

    init(opening what: String, icuCode: Int32) {
        code = .unicodeData
        message = "ICU can't open its \(what)"
        cause = String(cString: cicu_error_name(icuCode))
        hint = "is the ICU library installed whole (Debian: libicu72 or later)?"
    }
}

extension AnalysisError: CustomStringConvertible {
    /// The message, the cause and the hint in one line.
    public var description: String {
        message + (cause.map { " (\($0))" } ?? "") + (hint.map { ": " + $0 } ?? "")
    }
}
