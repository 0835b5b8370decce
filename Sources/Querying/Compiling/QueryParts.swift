import Xapian

/// What a conjunction asks for: what is wanted, each for itself, and what isn't.
struct QueryParts {
    /// Items, all or any of which an article must hold.
    var wanted: [Query] = []
    /// Function words: they add to the weight of what holds another item.
    var helpful: [Query] = []
    /// What begins like a wanted word: it adds to the weight of what holds another item.
    var related: [Query] = []
    /// Words and phrases among what is wanted, two that may be one word counted once.
    var units = 0
    /// What an article must not hold.
    var unwanted: [Query] = []
    /// Keywords, which narrow whatever else is asked for and never give way to "any".
    var needed: [Query] = []

    var isEmpty: Bool {
        wanted.isEmpty && helpful.isEmpty && unwanted.isEmpty && needed.isEmpty
    }

    /// The same with function words among what is wanted.
    var withFunctionWords: QueryParts? {
        guard !helpful.isEmpty, !wanted.isEmpty else { return nil }
        var parts = self
        parts.wanted += helpful
        parts.helpful = []
        return parts
    }

    /// Adds the words of a script without spaces: all of them, or all pairs of their characters, since
    /// the text may be cut in other places.
    mutating func add(spaceless words: [QueryItem], pairs: [Query], isAny: Bool) {
        let found = isAny ? words.filter { $0.frequency > 0 } : words
        let content = found.filter { !$0.isFunctionWord }
        let evidence = Query.scaled(by: Self.pairShare, .or(pairs))
        if isAny {
            wanted += content.map(\.query) + [evidence]
            helpful += found.filter(\.isFunctionWord).map(\.query)
        } else {
            let needed = content.isEmpty ? found : content
            let either = Query.or([.and(needed.map(\.query)), .and(pairs)])
            wanted.append(.filter(.or(found.map(\.query) + [evidence]), by: either))
            units += needed.count
        }
    }

    /// What pairs of characters count beside words.
    static let pairShare = 0.5

    func query(_ join: ([Query]) -> Query) -> Query {
        var positive: Query = wanted.isEmpty ? .all : joined(wanted, join)
        if !helpful.isEmpty {
            positive =
                wanted.isEmpty
                ? joined(helpful, join) : .andMaybe(positive, joined(helpful, Query.or))
        }
        if !related.isEmpty { positive = .andMaybe(positive, joined(related, Query.or)) }
        if !needed.isEmpty { positive = .filter(positive, by: .and(needed)) }
        guard !unwanted.isEmpty else { return positive }
        return .andNot(positive, joined(unwanted, Query.or))
    }

    private func joined(_ queries: [Query], _ join: ([Query]) -> Query) -> Query {
        queries.count == 1 ? queries[0] : join(queries)
    }
}
