/// Where the score of a result comes from; `--explain` shows it.
public struct ScoreParts: Hashable, Sendable, Encodable {
    /// The article as a whole: BM25 over all items.
    public var article = 0.0
    /// Items in the headline.
    public var title = 0.0
    /// Items in the passage.
    public var words = 0.0
    /// Neighbours of the query that are neighbours in the passage.
    public var proximity = 0.0
    /// The stretch of the passage that holds most of the query.
    public var density = 0.0
    /// The share of the query that the article holds, by weight; 1 unless the answer is widened.
    public var coverage = 1.0

    /// All together.
    public var total: Double { (article + title + words + proximity + density) * coverage }
}
