internal import Articles

/// Gives the passages of a mixed article the languages that they are in.
enum PassageLanguages {
    private static let mostPassages = 200
    /// Of the text that tells its language, the least share that makes a language one of the article's.
    private static let share = 5

    /// Marks passages of another language than the article's; an article without one of its own that is in
    /// several is `mul`.
    static func mark(_ article: inout Article) {
        var found: [Int: String] = [:]
        var lengths: [String: Int] = [:]
        for index in article.blocks.indices.prefix(mostPassages)
        where article.blocks[index].kind.isText {
            let text = article.blocks[index].text
            guard text.utf8.count >= TextLanguage.shortestPassage,
                let code = TextLanguage.code(of: text)
            else { continue }
            found[index] = code
            lengths[code, default: 0] += text.utf8.count
        }
        let all = lengths.values.reduce(0, +)
        let languages = lengths.filter { $0.value * share >= all }.keys
        guard languages.count > 1 else { return }
        if article.language == nil { article.language = Fact("mul", from: .detected) }
        for (index, code) in found where code != article.language?.value {
            if languages.contains(code) { article.blocks[index].language = code }
        }
    }
}
