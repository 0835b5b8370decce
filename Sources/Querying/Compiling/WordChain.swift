import Schema
import Xapian

/// Neighbouring words of a query, some pairs of which the index holds as one word.
///
///     data base systems → (data AND base AND systems) OR (database AND systems)
struct WordChain {
    /// Pairs in a row that may be one word; their combinations grow with each.
    private static let longest = 6

    private let isAny: Bool
    /// The last word, which the next may be joined to.
    private(set) var last: QueryItem?
    /// What the words so far ask for, and what they asked for without the last; all of them needed.
    private var withLast: Query?
    private var withoutLast: Query?
    private var pairs = 0
    /// Terms that are in the query already, each behind its field.
    private var seen: Set<[String]> = []

    /// - Parameter isAny: whether any of the words is enough.
    init(isAny: Bool) { self.isAny = isAny }

    mutating func append(_ item: QueryItem, joined: QueryItem?, to parts: inout QueryParts) {
        if isAny {
            add(item, &parts)
            if let joined { add(joined, &parts) }
        } else if let joined, let before = withLast, pairs < Self.longest {
            let apart = Query.and([before, item.query])
            let together = withoutLast.map { Query.and([$0, joined.query]) } ?? joined.query
            withoutLast = before
            withLast = .or([apart, together])
            pairs += 1
        } else if let joined, let last, last.isFunctionWord {
            // An affix that stands apart: both, or the one word.
            withLast = .or([.and([last.query, item.query]), joined.query])
            parts.units += 1
        } else {
            end(&parts)
            if item.isFunctionWord {
                add(item, &parts)
            } else if isNew(item) {
                withLast = item.query
                parts.units += 1
            }
        }
        last = item
    }

    /// Gives up what was gathered: no word follows.
    mutating func end(_ parts: inout QueryParts) {
        if let query = withLast { parts.wanted.append(query) }
        withLast = nil
        withoutLast = nil
        last = nil
        pairs = 0
    }

    private mutating func add(_ item: QueryItem, _ parts: inout QueryParts) {
        guard item.frequency > 0, isNew(item) else { return }
        if item.isFunctionWord {
            parts.helpful.append(item.query)
        } else {
            parts.wanted.append(item.query)
            if let help = item.help { parts.related.append(help) }
        }
    }

    private mutating func isNew(_ item: QueryItem) -> Bool {
        guard let key = item.variants.first?.forms else { return false }
        return seen.insert([item.field.name] + key).inserted
    }
}
