import Xapian

/// The constants of ranking, in one place; one configuration for every language.
///
/// Tuned on the collections of `make quality`: docs/ranking.md says what each gains.
enum Ranking {
    /// How articles are weighed: BM25 (Robertson and Zaragoza 2009).
    static let weighting = Weighting.bm25(
        k1: 1.5, k2: 0, k3: 1, b: 0.6, minimumNormalisedLength: 0.5)

    /// What the items of the best passage add to its article's weight, in shares of their score there.
    static let wordsShare = 0.4

    /// What neighbours in it and its densest stretch add, in shares of their scores.
    static let nearnessShare = 0.7

    /// What items in the headline add, in shares of their weights over the root of its length.
    static let titleShare = 1.8

    /// How much an answer that was widened falls with what of the query an article lacks.
    static let coverageExponent = 0.5

    /// Articles whose passages are looked at beyond those asked for, and how many more for each of these.
    static let moreCandidates = 20
    static let moreForEach = 0.2

    /// With fewer articles that hold all items, any of the items will do.
    static let fewestFullMatches = 3

    /// Terms whose positions are looked at, at most.
    static let mostPositionTerms = 1_000

    /// Articles whose passages are looked at.
    static func candidates(_ wanted: Int) -> Int {
        wanted + moreCandidates + Int(Double(wanted) * moreForEach)
    }
}
