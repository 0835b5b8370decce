/// Where an item of the query stands in an article.
public struct PatternPositions: Sendable {
    /// How much the item says of a passage: its inverse document frequency among passages.
    public var weight: Double
    /// Positions at which it begins as it was asked for, ascending.
    public var exact: [UInt32]
    /// Positions at which another form of it begins, ascending.
    public var variants: [UInt32]

    /// An item's weight and the ascending positions at which it and its other forms begin.
    public init(weight: Double, exact: [UInt32], variants: [UInt32] = []) {
        self.weight = weight
        self.exact = exact
        self.variants = variants
    }

    /// Whether it stands nowhere in the article.
    public var isEmpty: Bool { exact.isEmpty && variants.isEmpty }

    /// Where a run of words stands: its first word's positions, given each word's own.
    public static func positions(ofRun words: [[UInt32]]) -> [UInt32] {
        guard var found = words.first else { return [] }
        for (offset, list) in words.enumerated().dropFirst() {
            var at = list.startIndex
            found.removeAll { start in
                let wanted = start + UInt32(offset)
                while at < list.endIndex, list[at] < wanted { at += 1 }
                return at == list.endIndex || list[at] != wanted
            }
        }
        return found
    }
}
