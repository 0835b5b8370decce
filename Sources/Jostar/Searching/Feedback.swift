import Indexing
import Querying
import Schema
import TextAnalysis
import Xapian

/// Words that the best articles for a query share and others don't; they help articles that hold a
/// word of the query, never add one.
///
/// Pseudo relevance feedback (Rocchio 1971; its weights as in Carpineto and Romano 2012, section 3.3).
/// It serves long queries that any word may answer: names of the same story, words of the same field.
struct Feedback {
    /// A word that helps, with what it counts beside a word of the query.
    struct Word {
        var form: String
        var frequency: Int
        var share: Double
    }

    /// Articles that are looked at.
    static let articles = 5
    /// Words that are taken from them, at most.
    static let words = 20
    /// What all of them together count, in shares of the query.
    static let share = 0.2
    /// Words of a query from which on it is worth the time.
    static let shortestQuery = 3
    /// The bytes of an article that are looked at.
    private static let longestText = 6_000

    private(set) var list: [Word] = []

    /// The query with the words that help.
    func helping(_ query: Query) -> Query {
        guard !list.isEmpty else { return query }
        let terms = list.map { word in
            Query.scaled(
                by: word.share,
                .term(Term(bytes: TermKey.bytes(prefix: Schema.text.prefix, word.form))))
        }
        return .andMaybe(query, .or(terms))
    }

    /// Whether a query is long enough, and of a script of which the words are certain.
    static func isWorthwhile(_ items: [QueryItem]) -> Bool {
        let words = items.filter { !$0.isFunctionWord && $0.field == Schema.text }
        return words.count >= shortestQuery && !words.contains(where: \.isSpaceless)
    }

    /// The words of the best articles.
    ///
    /// - Parameters:
    ///   - best: how often each form stands in an article, with the article's weight.
    ///   - items: the query, whose own words are left out.
    ///   - articles: in the index.
    ///   - frequency: of a form, in articles.
    init(
        best: [(counts: [String: Int], weight: Double)], items: [QueryItem], articles: Int,
        isFunctionWord: (String, Int) -> Bool, frequency: (String) throws(JostarError) -> Int
    ) throws(JostarError) {
        let own = Set(items.flatMap { $0.variants.flatMap(\.forms) })
        let total = best.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return }
        var found: [String: (weight: Double, articles: Int)] = [:]
        for (counts, weight) in best {
            for (form, count) in counts where !own.contains(form) {
                let saturated = Double(count) * 2.2 / (Double(count) + 1.2)
                found[form, default: (0, 0)].weight += weight / total * saturated
                found[form, default: (0, 0)].articles += 1
            }
        }
        var words: [(form: String, frequency: Int, weight: Double, rarity: Double)] = []
        for (form, entry) in found where entry.articles > 1 {
            let frequency = try frequency(form)
            guard frequency > 0, frequency * 5 <= articles, !isFunctionWord(form, frequency)
            else { continue }
            let rarity = InverseFrequency.weight(of: frequency, among: articles)
            words.append((form, frequency, entry.weight * rarity, rarity))
        }
        words.sort { ($1.weight, $0.form) < ($0.weight, $1.form) }
        words.removeLast(max(0, words.count - Self.words))
        let sum = words.reduce(0) { $0 + $1.weight * $1.rarity }
        let query = items.reduce(0) { $0 + $1.weight }
        guard sum > 0 else { return }
        list = words.map {
            Word(
                form: $0.form, frequency: $0.frequency,
                share: Self.share * query * $0.weight / sum)
        }
    }

    /// How often each form stands in the beginning of an article.
    static func counts(
        of stored: StoredArticle, _ analyzer: inout Analyzer
    ) -> [String: Int] {
        var counts: [String: Int] = [:]
        var left = longestText
        for span in stored.spans {
            guard left > 0 else { break }
            let text = stored.text(of: span)
            left -= text.utf8.count
            for token in analyzer.tokens(in: text) { counts[token.form, default: 0] += 1 }
        }
        return counts
    }
}
