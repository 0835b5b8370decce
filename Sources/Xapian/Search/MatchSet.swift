/// The answer to a search: matches in order, counts and facets.
///
/// Xapian's `MSet`, as a value.
public struct MatchSet: Hashable, Sendable {
    /// The matches asked for, in order.
    public var matches: [Match]
    /// At least so many documents match.
    public var lowerBound: Int
    /// About so many documents match.
    public var estimated: Int
    /// At most so many documents match.
    public var upperBound: Int
    /// The counts of each slot asked for, in the order in which they were.
    public var facets: [FacetCounts]
    /// The highest weight that any document could have.
    public var maximumWeight: Double
    /// The highest weight that a document has.
    public var attainedWeight: Double

    /// The number of documents that match, where it is known and not estimated.
    public var exactCount: Int? { lowerBound == upperBound ? lowerBound : nil }
}

/// A document that a search found.
public struct Match: Hashable, Sendable {
    /// Its id in the database that was searched.
    public var documentID: DocumentID
    /// How well it matches; comparable within one search only.
    public var weight: Double
    /// Its weight as a percentage of the best possible one.
    public var percent: Int
    /// What was stored with it; empty unless asked for.
    public var data: [UInt8]
    /// What was set to be found with it; empty unless asked for.
    public var head: [UInt8]
    /// Its values in the order of `SearchRequest.valueSlots`.
    public var values: [[UInt8]]
    /// Where the terms of `SearchRequest.positionTerms` stand in it, in their order or by group.
    public var positions: [[UInt32]]
    /// At least so many others with the same value were left out by collapsing.
    public var collapseCount: Int
}

/// How often each value of a slot occurs among the matches that were looked at.
public struct FacetCounts: Hashable, Sendable {
    /// One value and in how many documents it is.
    public struct Value: Hashable, Sendable {
        /// The value.
        public var bytes: [UInt8]
        /// In how many documents it is.
        public var count: Int
    }

    /// The slot that was counted.
    public var slot: ValueSlot
    /// How many documents were looked at, those without a value included.
    public var checked: Int
    /// The values in order of their bytes.
    public var values: [Value]

    /// How many of the documents have no value.
    public var missing: Int { values.reduce(checked) { $0 - $1.count } }
}
