import Glibc
import Indexing
import Passages
import Querying
import Schema
import Xapian

/// Scores the articles that matched, with their passages.
struct ArticleScorer {
    private let words: ItemPositions
    private let articles: Int
    /// Passages that an article has, on average over the candidates.
    private let passagesPerArticle: Double
    private let isWidened: Bool
    /// What each item says of a passage.
    private var passageWeights: [Double] = []
    private var ranker = PassageRanker()

    init(
        _ words: ItemPositions, articles: Int, candidates: [ArticleOutline], isWidened: Bool
    ) {
        self.words = words
        self.articles = articles
        self.isWidened = isWidened
        let passages = candidates.reduce(0) { $0 + $1.passages.count }
        let length = candidates.reduce(0) {
            $0 + $1.passages.reduce(0) { $0 + Int($1.length) }
        }
        passagesPerArticle = max(1, Double(passages) / Double(max(1, candidates.count)))
        if passages > 0, length > 0 { ranker.usualLength = Double(length) / Double(passages) }
        passageWeights = words.weights(passageWeight)
    }

    /// The article's own score and its passages, best first.
    func score(
        _ match: Match, _ outline: ArticleOutline
    ) -> (article: ScoreParts, passages: [RankedPassage]) {
        let spans = outline.passages.map { PassageSpan(start: $0.start, length: $0.length) }
        let positions = words.positions(in: match, passageWeights)
        var score = ScoreParts()
        score.article = match.weight
        if let first = spans.first, first.start > PositionLayout.first + PositionLayout.gap {
            let length = first.start - PositionLayout.first - PositionLayout.gap
            let weight = words.titleWeight(positions, before: PositionLayout.first + length)
            score.title = Ranking.titleShare * weight / Double(length).squareRoot()
        }
        if isWidened {
            score.coverage = pow(words.coverage(positions), Ranking.coverageExponent)
        }
        return (score, ranker.rank(spans, positions))
    }

    /// How much an item says of a passage: its inverse frequency among passages, of which those
    /// that hold it are estimated from how often it stands in the articles that hold it.
    private func passageWeight(_ item: QueryItem) -> Double {
        let all = Double(max(articles, 1)) * passagesPerArticle
        let missed = pow(1 - 1 / max(passagesPerArticle, 1.000_1), item.repetition)
        let holding = min(
            all, Double(min(item.frequency, articles)) * passagesPerArticle * (1 - missed))
        return item.share * log(1 + (all - holding + 0.5) / (holding + 0.5))
    }
}
