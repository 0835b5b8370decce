import Articles

/// Writes one article for people: facts with where each was read, text, boilerplate dimmed.
struct ArticleText {
    let terminal: Terminal
    var explains = false

    /// The whole article.
    func write(_ article: Article) throws {
        try Output.line(
            TerminalText.isolated(
                terminal.bold(TerminalText.printable(article.title?.value ?? "(untitled)"))))
        for (name, value, from) in facts(article) {
            let text = TerminalText.isolated(TerminalText.printable(value))
            try Output.line("  " + name.padded(to: 13) + text + from.map { "  (\($0))" }.orEmpty)
        }
        for block in article.blocks { try write(block) }
        try Output.line()
    }

    private func write(_ block: Passage) throws {
        try Output.line()
        let isDim = !block.kind.isSearchable
        var note = block.kind == .body ? "" : "[\(block.kind)] "
        if explains, let reason = block.reason { note = "[\(block.kind): \(reason)] " }
        if let language = block.language { note += "(\(language)) " }
        if !note.isEmpty { try Output.line(terminal.dim(note.trimmed)) }
        for paragraph in block.text.split(separator: "\n", omittingEmptySubsequences: true) {
            let wrapper = LineWrapper(columns: terminal.columns, indent: "")
            let text = TerminalText.printable(String(paragraph))
            for line in wrapper.lines([(text, false)]) {
                let joined = line.map(\.text).joined()
                try Output.line(
                    TerminalText.isolated(isDim ? terminal.dim(joined) : joined))
            }
        }
    }

    private func facts(_ article: Article) -> [(String, String, String?)] {
        var facts: [(String, String, String?)] = []
        func note(_ name: String, _ value: String?, _ from: Provenance?) {
            facts.append((name, value ?? "unknown", value == nil ? nil : from?.rawValue))
        }
        note("outlet", article.outlet?.value.display, article.outlet?.provenance)
        note("published", article.published?.value.description, article.published?.provenance)
        if let modified = article.modified {
            note("modified", modified.value.description, modified.provenance)
        }
        if let crawled = article.crawled {
            note("crawled", crawled.value.description, crawled.provenance)
        }
        for author in article.authors { note("author", author.value, author.provenance) }
        for other in article.contributors { note("contributor", other.value, other.provenance) }
        if let section = article.section { note("section", section.value, section.provenance) }
        if let first = article.tags.first {
            let tags = article.tags.prefix(12).map(\.value).joined(separator: ", ")
            note("tags", tags, first.provenance)
        }
        if let text = article.description { note("description", text.value, text.provenance) }
        if let origin = article.origin { note("origin", origin.value, origin.provenance) }
        note("language", article.language?.value, article.language?.provenance)
        if let url = article.url { facts.append(("url", url, nil)) }
        facts.append(("id", article.id, nil))
        let record = article.record.map { ", record \($0)" } ?? ""
        facts.append(("file", article.path + record, nil))
        return facts
    }
}

extension Outlet {
    /// Name and masthead.
    fileprivate var display: String { masthead.map { "\(name) (\($0))" } ?? name }
}

extension String {
    fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension String? {
    fileprivate var orEmpty: String { self ?? "" }
}
