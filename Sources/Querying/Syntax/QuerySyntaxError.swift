/// A query that can't be read, with the place where it goes wrong.
public struct QuerySyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, as a stable name.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The stable name.
        public let rawValue: String

        /// A code by name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A quote that isn't closed.
        public static let unbalancedQuote = Code(rawValue: "unbalancedQuote")
        /// A parenthesis without its partner.
        public static let unbalancedParenthesis = Code(rawValue: "unbalancedParenthesis")
        /// `name:` where no such field is.
        public static let unknownField = Code(rawValue: "unknownField")
        /// An operator with nothing to work on.
        public static let missingOperand = Code(rawValue: "missingOperand")
        /// More nesting or more words than a query may have.
        public static let tooComplex = Code(rawValue: "tooComplex")
    }

    /// What is wrong, as a stable name.
    public var code: Code
    /// What is wrong, in a sentence without a full stop.
    public var message: String
    /// UTF-8 byte range of the place in `query`.
    public var range: Range<Int>
    /// The query as typed.
    public var query: String
    /// What to do about it.
    public var hint: String?

    /// The message alone; the caller shows query and place in its own way.
    public var description: String { message }
}
