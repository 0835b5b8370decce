extension Query {
    /// What a search does with a wildcard that stands for more terms than it may.
    public struct ExpansionLimit: Hashable, Sendable {
        let rawValue: Int32

        /// Throws `.wildcard`.
        public static let fail = ExpansionLimit(rawValue: 0)
        /// Takes the first terms in order of their bytes.
        public static let first = ExpansionLimit(rawValue: 1)
        /// Takes the terms that are in the most documents.
        public static let mostFrequent = ExpansionLimit(rawValue: 2)
    }

    /// How the terms of a wildcard count together.
    public struct ExpansionWeight: Hashable, Sendable {
        let rawValue: Int32

        /// As if they were one term.
        public static let synonym = ExpansionWeight(rawValue: 0)
        /// Their weights add up.
        public static let sum = ExpansionWeight(rawValue: 1)
        /// The highest weight counts.
        public static let maximum = ExpansionWeight(rawValue: 2)
    }

    /// Matches documents that hold a term with this prefix.
    ///
    /// - Parameters:
    ///   - prefix: what the terms begin with.
    ///   - maximumExpansion: for how many terms it may stand in each database; 0 for any number.
    ///   - whenTooMany: what happens if there are more.
    ///   - weighted: how they count together.
    public static func wildcard(
        prefix: Term, maximumExpansion: Int = 0, whenTooMany: ExpansionLimit = .fail,
        weighted: ExpansionWeight = .synonym
    ) -> Query {
        Query(
            .wildcard(
                prefix, maximum: UInt32(clamping: maximumExpansion), whenTooMany, weighted))
    }
}
