extension Query {
    /// Matches documents where the terms stand in this order, within a window.
    ///
    /// - Parameters:
    ///   - terms: the terms in order.
    ///   - window: how many positions the whole may span; as many as there are terms, which leaves
    ///     no room between them, unless given. A window smaller than the number of terms matches
    ///     nothing.
    public static func phrase(_ terms: [Term], window: Int? = nil) -> Query {
        phrase(of: terms.map { .term($0) }, window: window)
    }

    /// Matches documents where any of the terms at each place stand in this order.
    ///
    /// Each place is a `term` or an `or` of such; a search with anything else throws
    /// `.unimplemented`, except that a phrase with `nothing` or `all` in it matches nothing.
    public static func phrase(of places: [Query], window: Int? = nil) -> Query {
        Query(.phrase, places, number: window ?? 0)
    }

    /// Matches documents where the terms stand within a window, in any order.
    ///
    /// - Parameters:
    ///   - terms: the terms.
    ///   - window: how many positions the whole may span.
    public static func near(_ terms: [Term], window: Int) -> Query {
        near(of: terms.map { .term($0) }, window: window)
    }

    /// Matches documents where any of the terms at each place stand within a window.
    ///
    /// The same queries are allowed as in `phrase(of:window:)`.
    public static func near(of places: [Query], window: Int) -> Query {
        Query(.near, places, number: window)
    }
}
