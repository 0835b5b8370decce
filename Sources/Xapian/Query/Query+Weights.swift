extension Query {
    /// Matches what any of them matches, weighed as if they were one term.
    ///
    /// Its frequency in a document is the sum of theirs; its frequency in the database is an
    /// estimate.
    public static func synonym(_ queries: [Query]) -> Query { Query(.synonym, queries) }

    /// Matches what any of the terms matches, weighed as if they were one term.
    public static func synonym(_ terms: [Term]) -> Query { synonym(terms.map { .term($0) }) }

    /// Matches what any of them matches, with the highest of their weights.
    public static func max(_ queries: [Query]) -> Query { Query(.maximum, queries) }

    /// Matches what any of the best of them matches, those that could give the highest weight.
    ///
    /// - Parameters:
    ///   - queries: many queries, such as the terms of a whole text.
    ///   - size: how many are kept; 10 if 0.
    public static func eliteSet(_ queries: [Query], size: Int = 10) -> Query {
        Query(.eliteSet, queries, number: size)
    }

    /// Matches the same with its weight multiplied by a factor of 0 or more.
    ///
    /// A search with a negative factor throws `.invalidArgument`.
    public static func scaled(by factor: Double, _ query: Query) -> Query {
        Query(.scaled(factor, query))
    }
}
