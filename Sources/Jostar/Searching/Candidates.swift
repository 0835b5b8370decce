import Passages
import Xapian

/// Passages that may be shown, with what they are worth.
struct Candidates {
    struct Candidate: Sendable {
        /// The article, not yet read.
        var document: DocumentID
        /// The passage's place among the article's passages; none where it holds no word.
        var span: Int?
        var score: ScoreParts
    }

    var total: Int
    var facets: Facets?
    private(set) var list: [Candidate] = []

    init(total: Int) { self.total = total }

    /// Adds the best passages of an article, or the article alone where none holds a word.
    mutating func add(
        _ document: DocumentID, _ score: ScoreParts, ranked: [RankedPassage], perArticle: Int
    ) {
        guard !ranked.isEmpty else {
            list.append(Candidate(document: document, span: nil, score: score))
            return
        }
        for passage in ranked.prefix(perArticle) {
            var score = score
            score.words = Ranking.wordsShare * passage.words
            score.proximity = Ranking.nearnessShare * passage.proximity
            score.density = Ranking.nearnessShare * passage.density
            list.append(Candidate(document: document, span: passage.index, score: score))
        }
    }

    /// Best first; of equals the one that Xapian had first.
    mutating func sort() {
        let order = list.enumerated().sorted { one, other in
            (one.element.score.total, -one.offset) > (other.element.score.total, -other.offset)
        }
        list = order.map(\.element)
    }
}
