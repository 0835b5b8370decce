import TextAnalysis

/// Which words of a query carry no content, by the languages that the index holds.
///
/// Where the index holds several languages of one script, a function word of one may be a content word
/// of another: `بم` is "with what" in Arabic and a city in Persian. There a word that the most frequent
/// language doesn't own counts only if it is as frequent as a function word would be: in one article
/// of fifty of its language.
struct FunctionWordChoice: Sendable {
    /// The share of its language's articles that a word has to be in where others could own it.
    private static let leastShare = 0.02

    private let tables: [(language: String, articles: Int, words: FunctionWords)]

    /// - Parameter languages: codes (BCP 47) with their numbers of articles.
    init(languages: [(code: String, articles: Int)]) {
        var tables: [(language: String, articles: Int, words: FunctionWords)] = []
        for (code, articles) in languages {
            let primary = String(code.prefix { $0 != "-" })
            guard !tables.contains(where: { $0.language == primary }) else { continue }
            tables.append((primary, articles, FunctionWords(languages: [primary])))
        }
        self.tables = tables.sorted { $0.articles > $1.articles }
    }

    /// Whether a folded form that so many articles hold carries no content.
    func contains(_ form: String, frequency: Int) -> Bool {
        guard let owner = tables.first(where: { $0.words.contains(form) }) else { return false }
        return foreignOwner(of: form) == nil
            || Double(frequency) >= Self.leastShare * Double(owner.articles)
    }

    /// The language of a function word that isn't the most frequent one of its script: in others' articles it
    /// may be a content word.
    func foreignOwner(of form: String) -> String? {
        let owner = tables.first { $0.words.contains(form) }
        let script = WordScript(of: form)
        let first = tables.first { WordScript.scripts(ofLanguage: $0.language).contains(script) }
        return first == nil || first?.language == owner?.language ? nil : owner?.language
    }
}
