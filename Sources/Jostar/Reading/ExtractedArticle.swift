public import Articles

/// An article as `extract` shows it: what would be indexed, and what would not.
public struct ExtractedArticle: Encodable, Sendable {
    /// The article.
    public let article: Article

    private enum Key: String, CodingKey {
        case text
        case captions
        case masthead = "masthead_text"
        case boilerplate
        case languages
        case provenance
    }

    /// An article to show.
    public init(_ article: Article) { self.article = article }

    /// The paragraphs of the article, joined by blank lines; masthead and captions left out.
    public var text: String {
        article.passages.filter(\.kind.isText).map(\.text).joined(separator: "\n\n")
    }

    /// Writes facts, text and boilerplate.
    public func encode(to encoder: any Encoder) throws {
        var facts = encoder.container(keyedBy: ArticleSummary.Key.self)
        try ArticleSummary(article).encode(into: &facts)
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(text, forKey: .text)
        for (kind, key) in [(PassageKind.masthead, Key.masthead), (.caption, .captions)] {
            let texts = article.blocks.filter { $0.kind == kind }.map(\.text)
            if !texts.isEmpty { try object.encode(texts, forKey: key) }
        }
        if article.languages.count > 1 { try object.encode(article.languages, forKey: .languages) }
        try object.encode(article.boilerplate.map(\.text), forKey: .boilerplate)
        try object.encode(provenance, forKey: .provenance)
    }

    private var provenance: [String: FactOrigin] {
        var facts: [String: FactOrigin] = [:]
        func note<Value>(_ name: String, _ fact: Fact<Value>?) {
            facts[name] = fact.map {
                FactOrigin(from: $0.provenance.rawValue, evidence: $0.evidence)
            }
        }
        note("title", article.title)
        note("outlet", article.outlet)
        note("published", article.published)
        note("crawled", article.crawled)
        note("language", article.language)
        note("origin", article.origin)
        note("modified", article.modified)
        note("section", article.section)
        note("description", article.description)
        note("tags", article.tags.first)
        note("authors", article.authors.first)
        note("contributors", article.contributors.first)
        return facts
    }

    private struct FactOrigin: Encodable {
        var from: String
        var evidence: String?
    }
}
