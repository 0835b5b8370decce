extension Query {
    /// Matches every document, with weight 0.
    public static let all = Query(.all)

    /// Matches no document.
    public static let nothing = Query(.nothing)

    /// Matches the documents that hold a term; an empty term matches every document.
    ///
    /// - Parameters:
    ///   - term: the term.
    ///   - wqf: how often it counts within the query.
    public static func term(_ term: Term, weightedBy wqf: Int = 1) -> Query {
        Query(.term(term, frequency: UInt32(clamping: wqf)))
    }

    /// Matches what all of them match; weights add up.
    public static func and(_ queries: [Query]) -> Query { Query(.and, queries) }

    /// Matches what any of them matches; weights add up.
    public static func or(_ queries: [Query]) -> Query { Query(.or, queries) }

    /// Matches what an odd number of them match.
    public static func xor(_ queries: [Query]) -> Query { Query(.xor, queries) }

    /// Matches what the first does and the second doesn't, with the weight of the first.
    public static func andNot(_ query: Query, _ excluded: Query) -> Query {
        Query(.andNot, [query, excluded])
    }

    /// Matches what both match, with the weight of the first alone.
    public static func filter(_ query: Query, by condition: Query) -> Query {
        Query(.filter, [query, condition])
    }

    /// Matches what the first does, with the weight of the second added where that matches too.
    public static func andMaybe(_ query: Query, _ bonus: Query) -> Query {
        Query(.andMaybe, [query, bonus])
    }
}
