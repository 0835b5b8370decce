import Schema
import Xapian

/// Which languages a word can't be of, by the articles that hold it.
///
/// Where an index holds several languages of one script, a stemmer of one joins words of another: by Arabic's rules
/// `نامه` (letter) is a form of `نام` (name), and `استان` (province) one of `است` (is). A word that the articles of a
/// language lack, or hardly have, while others have it, isn't of that language; one that the index hardly knows may be of any.
struct LanguageEvidence: ~Copyable {
    /// Articles that hold a word from which on they say something.
    private static let least = 2
    /// The part of what chance would have it that a language's articles must hold of a word.
    private static let leastShare = 0.5

    private let articles: [String: Int]

    /// - Parameter languages: codes (BCP 47) with their numbers of articles.
    init(_ languages: [(code: String, articles: Int)]) {
        articles = Dictionary(languages.map { ($0.code, $0.articles) }) { first, _ in first }
    }

    /// Whether a form that so many articles hold may be of a language.
    ///
    /// Cost: one look through its articles, and the language's, until enough are found.
    func allows(
        _ form: String, frequency: Int, in field: Field, _ language: String,
        _ vocabulary: borrowing Vocabulary, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        guard frequency >= Self.least else { return true }
        let share = Double(articles[language] ?? 0) / Double(max(vocabulary.articles, 1))
        let needed = max(1, Int((Self.leastShare * share * Double(frequency)).rounded(.up)))
        return try vocabulary.holds(
            needed, articlesOf: language, with: form, in: field, database)
    }
}
