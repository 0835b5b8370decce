public import Schema

/// One wanted item of a query, a word or a phrase, with every way of writing it that counts.
public struct QueryItem: Hashable, Sendable {
    /// A way of writing an item.
    public struct Variant: Hashable, Sendable {
        /// Folded forms that stand side by side; one for a word.
        public var forms: [String]
        /// The rule that brought it; `exact` for the form as asked.
        public var rule: String
        /// Articles that hold it; for several forms, at most so many.
        public var frequency: Int
    }

    /// The item as typed.
    public var label: String
    /// Where it is looked for.
    public var field: Field
    /// Whether its words must stand in order and side by side.
    public var isPhrase: Bool
    /// Ways of writing it, the one asked for first.
    public var variants: [Variant]
    /// How much it says: its inverse document frequency.
    public var weight: Double
    /// Ways of writing it that were left out since there were too many.
    public var omittedVariants: Int
}
