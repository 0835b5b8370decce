import Querying
import Schema
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
    private static let shortestQuery = 3
    /// The same where any word is enough only since few articles hold them all: then it helps shorter
    /// ones by less (docs/ranking.md), and would take two fifths of their time.
    private static let shortestWidened = 5
    /// The power of an article's weight that says how much its words count.
    ///
    /// Where one answers the question, its neighbours lead away from it; where several are alike, all of
    /// them help.
    static let trust = 3.0

    /// Words that are looked up at once.
    private static let lookedUp = 32

    /// A word that may help, with what it weighs in the best articles and by itself.
    private struct Found {
        let form: String
        let frequency: Int
        let weight: Double
        let rarity: Double

        init(_ form: String, _ frequency: Int, _ weight: Double, _ rarity: Double) {
            self.form = form
            self.frequency = frequency
            self.weight = weight
            self.rarity = rarity
        }
    }

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
    ///
    /// - Parameter isWidened: whether all words were asked for.
    static func isWorthwhile(_ items: [QueryItem], isWidened: Bool) -> Bool {
        let words = items.filter { !$0.isFunctionWord && $0.field == Schema.text }
        return words.count >= (isWidened ? shortestWidened : shortestQuery)
            && !words.contains(where: \.isSpaceless)
    }

    /// The words of the best articles.
    ///
    /// - Parameters:
    ///   - forms: what they hold.
    ///   - items: the query, whose own words are left out.
    ///   - articles: in the index.
    ///   - frequencies: of forms, in articles.
    init(
        _ forms: consuming SharedForms, items: [QueryItem], articles: Int,
        isFunctionWord: (String, Int) -> Bool,
        frequencies: ([ArraySlice<UInt8>]) throws(JostarError) -> [Int]
    ) throws(JostarError) {
        for form in items.flatMap({ $0.variants.flatMap(\.forms) }) { forms.remove(form) }
        var shared = forms.entries.filter { $0.articles > 1 }[...]
        shared.sort { $0.weight > $1.weight }
        let rarest = InverseFrequency.weight(of: 2, among: articles)
        var found: [Found] = []
        var words: [Found] = []
        // Heavy ones first: of the others most can't come among the best, however rare they are.
        while let heaviest = shared.first,
            words.count < Self.words || heaviest.weight * rarest >= words[Self.words - 1].weight
        {
            let next = shared.prefix(Self.lookedUp)
            shared = shared.dropFirst(next.count)
            for (entry, frequency) in zip(next, try frequencies(next.map { forms.form($0) }))
            where frequency > 0 && frequency * 5 <= articles {
                let form = String(decoding: forms.form(entry), as: UTF8.self)
                let rarity = InverseFrequency.weight(of: frequency, among: articles)
                found.append(Found(form, frequency, entry.weight * rarity, rarity))
            }
            found.sort { ($1.weight, $0.form) < ($0.weight, $1.form) }
            words.removeAll(keepingCapacity: true)
            for word in found where words.count < Self.words {
                if !isFunctionWord(word.form, word.frequency) { words.append(word) }
            }
        }
        let sum = words.reduce(0) { $0 + $1.weight * $1.rarity }
        let query = items.reduce(0) { $0 + $1.weight }
        guard sum > 0 else { return }
        list = words.map {
            Word(
                form: $0.form, frequency: $0.frequency,
                share: Self.share * query * $0.weight / sum)
        }
    }
}
