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

    private struct Table {
        var language: String
        var articles: Int
        var words: FunctionWords
    }

    private let tables: [Table]
    /// Those of languages that are written in a script.
    private let byScript: [WordScript: [Table]]

    /// - Parameter languages: codes (BCP 47) with their numbers of articles.
    init(languages: [(code: String, articles: Int)]) {
        var tables: [Table] = []
        for (code, articles) in languages {
            let primary = String(code.prefix { $0 != "-" })
            guard !tables.contains(where: { $0.language == primary }) else { continue }
            let words = FunctionWords(languages: [primary])
            tables.append(Table(language: primary, articles: articles, words: words))
        }
        tables.sort { $0.articles > $1.articles }
        self.tables = tables
        var byScript: [WordScript: [Table]] = [:]
        for table in tables {
            for script in WordScript.scripts(ofLanguage: table.language) {
                byScript[script, default: []].append(table)
            }
        }
        self.byScript = byScript
    }

    /// Whether a folded form that so many articles hold carries no content.
    func contains(_ form: String, frequency: Int) -> Bool {
        guard let owner = owner(of: form) else { return false }
        return foreignOwner(of: form) == nil
            || Double(frequency) >= Self.leastShare * Double(owner.articles)
    }

    /// The language of a function word that isn't the most frequent one of its script: in others' articles it
    /// may be a content word.
    func foreignOwner(of form: String) -> String? {
        let first = byScript[WordScript(of: form)]?.first
        let owner = owner(of: form)
        return first == nil || first?.language == owner?.language ? nil : owner?.language
    }

    /// The most frequent language of which it is a function word.
    private func owner(of form: String) -> Table? {
        let ofScript = byScript[WordScript(of: form)] ?? tables
        return ofScript.first { $0.words.contains(form) }
    }
}
