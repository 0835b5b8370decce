/// A search: the query, and what of its answer is wanted.
public struct SearchRequest: Hashable, Sendable {
    /// What to look for.
    public var query: Query
    /// How many of the best matches are passed over.
    public var offset = 0
    /// How many matches come back at most.
    public var limit = 10
    /// How many matches are looked at in any case, for counts and facets.
    ///
    /// `Int.max` makes the totals and the facets exact, at the cost of looking at every match.
    public var checkAtLeast = 0
    /// How much a term in a document counts.
    public var weighting = Weighting.default
    /// In which order matches come.
    public var order = Order.relevance
    /// Whether documents that are equal otherwise come with the highest id first.
    public var newestFirst = false
    /// The slot of which each value comes back at most `collapseLimit` times.
    public var collapseSlot: ValueSlot?
    /// How many matches of the same value in `collapseSlot` come back.
    public var collapseLimit = 1
    /// The slots whose values are counted over the matches.
    public var facetSlots: [ValueSlot] = []
    /// The slots whose values come back with each match.
    public var valueSlots: [ValueSlot] = []
    /// Whether the stored data comes back with each match.
    public var includesData = false
    /// Whether what `Document.setHead` set comes back with each match.
    public var includesHeads = false
    /// The terms whose positions come back with each match.
    public var positionTerms: [Term] = []
    /// Of which group each of `positionTerms` is, from 0 on, none lower than the one before.
    ///
    /// Positions come back by group. Empty where each term is a group by itself.
    public var positionGroups: [Int] = []
    /// The least weight of a match, as a percentage of the best one could have.
    public var percentCutoff = 0
    /// The least weight of a match.
    public var weightCutoff = 0.0

    /// How many lists of positions come back with each match.
    var positionLists: Int {
        positionGroups.isEmpty ? positionTerms.count : (positionGroups.last ?? -1) + 1
    }

    /// A search for the ten best matches of a query.
    public init(_ query: Query) {
        self.query = query
    }
}
