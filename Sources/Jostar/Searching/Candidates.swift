import Articles
import Indexing
import Passages

/// Passages that may be shown, with what they are worth.
struct Candidates {
    struct Candidate {
        var stored: StoredArticle
        /// The passage's place among the article's passages; none where the article has none.
        var span: Int?
        var score: Double
        /// The share of the query's items that the article holds; 1 unless the answer is widened.
        var coverage: Double
    }

    var total: Int
    var facets: Facets?
    private(set) var list: [Candidate] = []

    init(total: Int) { self.total = total }

    /// Adds the best passages of an article; the first one to read where none holds a word.
    mutating func add(
        _ stored: StoredArticle, weight: Double, ranked: [RankedPassage], coverage: Double,
        perArticle: Int
    ) {
        guard !ranked.isEmpty else {
            list.append(
                Candidate(
                    stored: stored, span: stored.lead, score: weight, coverage: coverage))
            return
        }
        for passage in ranked.prefix(perArticle) {
            list.append(
                Candidate(
                    stored: stored, span: passage.index,
                    score: weight + Ranking.passageShare * passage.score, coverage: coverage))
        }
    }

    /// Best first; of equals the one that Xapian had first.
    mutating func sort() {
        let order = list.enumerated().sorted { one, other in
            (one.element.coverage, one.element.score, -one.offset)
                > (other.element.coverage, other.element.score, -other.offset)
        }
        list = order.map(\.element)
    }
}

extension StoredArticle {
    /// The passage to read first: of the body if there is one.
    var lead: Int? {
        spans.firstIndex { article.blocks[$0.block].kind == .body } ?? spans.indices.first
    }
}
