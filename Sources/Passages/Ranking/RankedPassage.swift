/// A passage with what it is worth for a query, and why.
public struct RankedPassage: Hashable, Sendable {
    /// Its place among the article's passages, from 0.
    public var index: Int
    /// What the items that it holds are worth.
    public var words: Double
    /// What neighbours of the query that are neighbours in the passage add.
    public var proximity: Double
    /// What the stretch that holds most of the query adds.
    public var density: Double

    /// All together; higher is better.
    public var score: Double { words + proximity + density }

    /// A passage by its place and the parts of its score.
    public init(index: Int, words: Double, proximity: Double, density: Double) {
        self.index = index
        self.words = words
        self.proximity = proximity
        self.density = density
    }
}
