/// How a field of an article is held in the index, and how a user speaks of it.
public struct Field: Sendable, Hashable {
    /// What a field can be asked for.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The name of the kind in documentation.
        public let rawValue: String

        /// A kind by name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Words with positions: ranked, widened, quoted.
        public static let text = Kind(rawValue: "text")
        /// A whole value that an article has or hasn't.
        public static let keyword = Kind(rawValue: "keyword")
        /// Kept for identity and upkeep; not to be asked for in a query.
        public static let key = Kind(rawValue: "key")
    }

    /// What stands before the colon in a query.
    public let name: String
    /// The bytes before each of its terms.
    public let prefix: String
    /// How it can be asked for.
    public let kind: Kind
    /// The value slot that holds it, where it is counted or compared.
    public let slot: UInt32?
    /// One line of help.
    public let help: String
    /// A query that uses it; empty where the field isn't for queries.
    public let example: String

    /// Whether `name:` may stand in a query.
    public var isQueryable: Bool { kind != .key }
}
