import Schema
public import Xapian

/// Which articles count at all, whatever the query says of them.
public struct Filters: Hashable, Sendable {
    /// Keywords of outlets, any of which will do; empty for every outlet.
    public var outlets: [String] = []
    /// Keywords of outlets that are left out.
    public var excludedOutlets: [String] = []
    /// Codes of languages, any of which will do; empty for every language.
    public var languages: [String] = []
    /// The first day that counts, as `YYYYMMDD`, zeros for what isn't said.
    public var firstDay: String?
    /// The last day that counts, as `YYYYMMDD`, nines for what isn't said.
    public var lastDay: String?
    /// Whether only articles of unknown date count.
    public var undated = false
    /// Whether only articles of unknown outlet count.
    public var withoutOutlet = false

    /// Filters that let everything through.
    public init() {}

    /// Whether everything passes.
    public var isEmpty: Bool { self == Filters() }

    /// A query narrowed to what passes.
    public func narrowing(_ query: Query) -> Query {
        var needed: [Query] = []
        if !outlets.isEmpty { needed.append(.or(outlets.map { Self.keyword(Schema.outlet, $0) })) }
        if !languages.isEmpty {
            needed.append(.or(languages.map { Self.keyword(Schema.language, $0) }))
        }
        if undated { needed.append(Self.keyword(Schema.missing, Schema.published.name)) }
        if withoutOutlet { needed.append(Self.keyword(Schema.missing, Schema.outlet.name)) }
        if let days { needed.append(days) }
        var narrowed = needed.isEmpty ? query : .filter(query, by: .and(needed))
        if !excludedOutlets.isEmpty {
            narrowed = .andNot(
                narrowed, .or(excludedOutlets.map { Self.keyword(Schema.outlet, $0) }))
        }
        return narrowed
    }

    /// The articles whose day of publication is known and may lie between the two.
    ///
    /// An article of which only the month or year is known passes where any day of it would.
    private var days: Query? {
        guard firstDay != nil || lastDay != nil, let slot = Schema.published.slot else {
            return nil
        }
        let first = Array((firstDay ?? "0").utf8)
        let last = Array((lastDay ?? "9").utf8)
        let whole = [(4, "0000"), (6, "00")].compactMap { length, zeros -> Query? in
            guard let day = firstDay, day.utf8.count == 8, !day.hasSuffix(zeros) else { return nil }
            let key = Array((day.prefix(length) + zeros).utf8)
            return .valueRange(slot, from: key, through: key)
        }
        let range = Query.valueRange(slot, from: first, through: last)
        return whole.isEmpty ? range : .or([range] + whole)
    }

    /// The articles that have a keyword in a field.
    static func keyword(_ field: Field, _ key: String) -> Query {
        let value = field == Schema.language ? LanguageKey.key(of: key) : key
        return .term(Term(bytes: TermKey.bytes(prefix: field.prefix, value)))
    }
}
