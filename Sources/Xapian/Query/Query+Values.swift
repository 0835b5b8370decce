extension Query {
    /// Matches documents whose value in a slot lies between two, both included, with weight 0.
    ///
    /// Values are compared by their bytes. A document without a value isn't matched; a lower bound
    /// above the upper one matches nothing.
    public static func valueRange(
        _ slot: ValueSlot, from lower: [UInt8], through upper: [UInt8]
    ) -> Query {
        Query(.valueRange(slot, from: lower, through: upper))
    }

    /// Matches documents whose value in a slot is this or comes after it, with weight 0.
    ///
    /// Empty bytes match every document, also those without a value.
    public static func valueAtLeast(_ slot: ValueSlot, _ bound: [UInt8]) -> Query {
        Query(.valueAtLeast(slot, bound))
    }

    /// Matches documents whose value in a slot is this or comes before it, with weight 0.
    ///
    /// A document without a value isn't matched.
    public static func valueAtMost(_ slot: ValueSlot, _ bound: [UInt8]) -> Query {
        Query(.valueAtMost(slot, bound))
    }
}
