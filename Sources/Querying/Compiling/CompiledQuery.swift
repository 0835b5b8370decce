public import Xapian

/// A query made ready for one index.
public struct CompiledQuery: Sendable {
    /// What an article must hold.
    public var query: Query
    /// The same where a function word alone is enough, for when too little is found without.
    public var loosest: Query?
    /// What decides whether to widen: all that is wanted, without what narrows it.
    public var wanted: Query
    /// Whether any of its items could be enough, and find more.
    public var canBeWidened: Bool
    /// The items asked for, in the order typed, each once; those that are excluded left out.
    public var items: [QueryItem]
    /// The items that are excluded, in the order typed.
    public var excluded: [QueryItem]
}

/// How many of a query's items an article must hold.
public struct MatchMode: RawRepresentable, Hashable, Sendable {
    /// The name as typed.
    public let rawValue: String

    /// A mode by name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// All of them.
    public static let all = MatchMode(rawValue: "all")
    /// Any of them; those that hold more come first.
    public static let any = MatchMode(rawValue: "any")
}
