import Articles
import FoundationEssentials
import Jostar

/// Writes an answer for people.
struct ResponseText {
    let terminal: Terminal
    let filters: SearchFilters

    /// Heading, passages, facets.
    func write(_ response: SearchResponse) throws {
        try Output.line(Self.heading(response))
        for word in response.unknownWords { try Output.line(Self.line(word)) }
        if let explanation = response.explanation {
            try Output.line()
            try ExplanationText(terminal: terminal).write(explanation)
        }
        for result in response.results {
            try Output.line()
            try write(result)
        }
        if let facets = response.facets {
            try Output.line()
            try FacetText(terminal: terminal).write(facets)
        }
    }

    /// How many articles match, and whether all words had to be held by them.
    static func heading(_ response: SearchResponse) -> String {
        let total = response.totalArticles
        guard total > 0 else { return "Nothing found." }
        let articles = Count.of(total, "article")
        let verb = total == 1 ? "matches" : "match"
        guard let full = response.fullMatches else { return "\(articles) \(verb)." }
        let few =
            full == 0
            ? "No article holds all words"
            : full == 1 ? "Only 1 article holds all words" : "Only \(full) articles hold all words"
        let any = total == 1 ? "1 article holds" : "\(total) articles hold"
        return "\(few); \(any) some of them."
    }

    /// Forms of an unknown word that fit on a line.
    private static let mostForms = 5

    private static func line(_ word: UnknownWord) -> String {
        let forms = word.takenFor.prefix(mostForms).map(shown).joined(separator: ", ")
        let more = word.takenFor.count > mostForms ? ", \u{2026}" : ""
        return "No article holds \(shown(word.text)); taken for \(forms)\(more)."
    }

    private static func shown(_ text: String) -> String {
        TerminalText.isolated(TerminalText.printable(text))
    }

    private func write(_ result: SearchResult) throws {
        let article = result.article
        let rank = "\(result.rank). ".padded(to: 4)
        if article.title == nil {
            try Output.line(rank + terminal.dim("(untitled)"))
        } else {
            try write(result.title, first: rank, style: terminal.bold)
        }
        try write(facts: FactLine.text(of: article))
        try write(facts: FactLine.source(of: article))
        if let parts = result.scoreParts { try write(facts: ExplanationText.line(parts)) }
        if !result.snippet.isEmpty { try write(result.snippet, first: Self.indent, style: { $0 }) }
    }

    private static let indent = "    "

    private func write(facts: String) throws {
        let cut = terminal.columns.map { TerminalText.cut(facts, to: $0 - 4) } ?? facts
        try Output.line(Self.indent + terminal.dim(cut))
    }

    private func write(
        _ fragments: [SnippetFragment], first: String, style: (String) -> String
    ) throws {
        let wrapper = LineWrapper(columns: terminal.columns, indent: Self.indent)
        let pieces = fragments.map { (TerminalText.printable($0.text), $0.isMatch) }
        for (number, line) in wrapper.lines(pieces).enumerated() {
            let text = line.map { piece in
                piece.isLit ? lit(piece.text) : style(piece.text)
            }.joined()
            try Output.line((number == 0 ? first : Self.indent) + isolated(text))
        }
    }

    /// Lit by colour, or between marks where there is no colour.
    private func lit(_ text: String) -> String {
        terminal.hasColours ? terminal.lit(text) : "**" + text + "**"
    }

    private func isolated(_ text: String) -> String { TerminalText.isolated(text) }
}

/// The line of facts below a headline.
enum FactLine {
    /// Outlet, date with where it came from, language; unknown is said.
    static func text(of article: Article) -> String {
        var parts = [outlet(article), date(article)]
        if let language = article.language { parts.append(shown(language.value)) }
        return parts.joined(separator: " · ")
    }

    /// The id, which `show` takes, the file as seen from the working folder where it is below it, and
    /// the web address.
    static func source(of article: Article) -> String {
        var parts = [shown(article.id), place(of: article)]
        if let url = article.url, url != article.id { parts.append(shown(url)) }
        return parts.joined(separator: " \u{00B7} ")
    }

    /// The file and the record in it; `show` takes it so, too.
    static func place(of article: Article) -> String {
        let folder = FileManager.default.currentDirectoryPath + "/"
        let path =
            article.path.hasPrefix(folder)
            ? String(article.path.dropFirst(folder.count)) : article.path
        let record = article.record.map { ", record \($0)" } ?? ""
        return shown(path) + record
    }

    private static func outlet(_ article: Article) -> String {
        guard let outlet = article.outlet?.value else { return "outlet unknown" }
        let name = shown(outlet.name)
        return outlet.masthead.map { name + " (" + shown($0) + ")" } ?? name
    }

    private static func shown(_ text: String) -> String {
        TerminalText.isolated(TerminalText.printable(text))
    }

    private static func date(_ article: Article) -> String {
        if let published = article.published {
            return "\(spaced(published.value)) (\(published.provenance))"
        }
        guard let crawled = article.crawled else { return "date unknown" }
        return "date unknown, crawled \(spaced(crawled.value))"
    }

    private static func spaced(_ date: ArticleDate) -> String {
        date.description.split(separator: "T").joined(separator: " ")
    }
}
