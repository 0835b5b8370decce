/// One wanted item of a query: the word or phrase asked for, in every way it may be written.
public struct Pattern: Hashable, Sendable {
    /// Runs of folded forms, each of which counts as the item where its forms stand side by side.
    public var sequences: [[String]]
    /// Beginnings that count as the item in any word.
    public var prefixes: [String]
    /// How much the item says: its inverse document frequency, above 0.
    public var weight: Double

    /// An item by its spellings and its weight.
    public init(sequences: [[String]], prefixes: [String] = [], weight: Double = 1) {
        self.sequences = sequences.filter { !$0.isEmpty }
        self.prefixes = prefixes
        self.weight = weight
    }
}
