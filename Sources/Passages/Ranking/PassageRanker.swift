/// Ranks the passages of one article for a query from positions alone, without reading the text.
///
/// A passage is worth three things: what its items are worth, each saturating as it repeats and by
/// the passage's length (BM25: Robertson and Zaragoza 2009); more where neighbours in the query are
/// neighbours in the passage (sequential dependence: Metzler and Croft 2005); and more where one
/// short stretch holds much of the query, since a sentence that answers repeats the question's words
/// (window density: Büttcher, Clarke and Lushman 2006). The constants were tuned on the collections
/// of `make quality`, all with the same values; `docs/ranking.md` has the table.
public struct PassageRanker: Sendable {
    /// How soon repetition stops to count.
    public var saturation = 1.2
    /// How much a passage's length counts against it, 0 to 1.
    public var lengthNormalisation = 1.0
    /// Words of a passage of usual length.
    public var usualLength = 100.0
    /// What an item in another form counts, where the form asked for counts 1.
    public var variantShare = 0.5
    /// What two neighbours of the query side by side add, in shares of the lesser one's weight.
    public var proximity = 0.8
    /// Words apart at which two neighbours of the query add nothing any more.
    public var reach: UInt32 = 12
    /// What the items within the densest stretch add, in shares of their weights.
    public var density = 0.75
    /// Words of a stretch.
    public var stretch: UInt32 = 20
    /// How much less an item says of which passage to choose, the more passages of the article hold it.
    public var rarity = 0.7
    /// The share of the best passage's score from which on another may be chosen.
    public var contest = 0.7

    /// A ranker with the usual constants.
    public init() {}

    /// Passages that hold something of the query, best first; of equals the earlier first.
    ///
    /// What the article is worth by its best passage doesn't depend on which that is: the first passage has the
    /// highest score, but among near ones it is the one that holds what few of the others hold.
    ///
    /// Cost: linear in the positions given (but for sorting them), plus the passages.
    public func rank(_ spans: [PassageSpan], _ patterns: [PatternPositions]) -> [RankedPassage] {
        let occurrences = Occurrence.all(of: patterns)
        var scorer = PassageScorer(self, patterns.map(\.weight))
        var found: [(passage: RankedPassage, range: Range<Int>)] = []
        var from = 0
        for (index, span) in spans.enumerated() {
            while from < occurrences.count, occurrences[from].position < span.start { from += 1 }
            var to = from
            while to < occurrences.count, occurrences[to].position < span.start + span.length {
                to += 1
            }
            guard from < to else { continue }
            let passage = scorer.score(occurrences[from..<to], length: span.length, index: index)
            found.append((passage, from..<to))
            from = to
        }
        found.sort { Self.isBetter($0.passage, $1.passage) }
        var ranked = found.map(\.passage)
        let near = found.prefix { $0.passage.score >= contest * ranked[0].score }
        guard near.count > 1, rarity > 0 else { return ranked }
        scorer.weigh(byRarityAmong: spans.count)
        var order = near.map { passage, range in
            let length = spans[passage.index].length
            return scorer.score(occurrences[range], length: length, index: passage.index)
        }
        order.sort(by: Self.isBetter)
        for (place, passage) in order.enumerated() { ranked[place].index = passage.index }
        return ranked
    }

    private static func isBetter(_ one: RankedPassage, _ other: RankedPassage) -> Bool {
        (other.score, one.index) < (one.score, other.index)
    }
}

/// An item of the query at a place of an article.
struct Occurrence {
    var position: UInt32
    var item: Int32
    var isExact: Bool

    /// All places of all items, in the order of the text.
    static func all(of patterns: [PatternPositions]) -> [Occurrence] {
        var all: [Occurrence] = []
        all.reserveCapacity(patterns.reduce(0) { $0 + $1.exact.count + $1.variants.count })
        for (item, pattern) in patterns.enumerated() {
            for position in pattern.exact {
                all.append(Occurrence(position: position, item: Int32(item), isExact: true))
            }
            for position in pattern.variants {
                all.append(Occurrence(position: position, item: Int32(item), isExact: false))
            }
        }
        all.sort { $0.position < $1.position }
        return all
    }
}
