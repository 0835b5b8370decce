public import Articles

/// What is known of an article, as every JSON output states it.
public struct ArticleSummary: Encodable, Sendable {
    /// The article's keys; those of unknown facts are written as `null`.
    public enum Key: String, CodingKey {
        /// See `Article.id`.
        case id
        /// See `Article.path`.
        case path
        /// See `Article.record`.
        case record
        /// See `Article.url`.
        case url
        /// See `Article.title`.
        case title
        /// See `Article.outlet`.
        case outlet
        /// The masthead of the outlet.
        case masthead
        /// Where the outlet was read.
        case outletFrom = "outlet_from"
        /// See `Article.authors`.
        case authors
        /// See `Article.contributors`.
        case contributors
        /// See `Article.published`.
        case published
        /// Where the date was read.
        case publishedFrom = "published_from"
        /// See `Article.modified`.
        case modified
        /// See `Article.crawled`.
        case crawled
        /// See `Article.language`.
        case language
        /// See `Article.section`.
        case section
        /// See `Article.tags`.
        case tags
        /// See `Article.description`.
        case description
        /// See `Article.origin`.
        case origin
    }

    private let article: Article

    /// The facts of an article.
    public init(_ article: Article) { self.article = article }

    /// Writes the facts.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try encode(into: &object)
    }

    /// Writes the facts beside others.
    public func encode(into object: inout KeyedEncodingContainer<Key>) throws {
        try object.encode(article.id, forKey: .id)
        try object.encode(article.path, forKey: .path)
        try object.encodeIfPresent(article.record, forKey: .record)
        try object.encode(article.url, forKey: .url)
        try object.encode(article.title?.value, forKey: .title)
        try object.encode(article.outlet?.value.name, forKey: .outlet)
        try object.encodeIfPresent(article.outlet?.value.masthead, forKey: .masthead)
        try object.encode(article.outlet?.provenance.rawValue, forKey: .outletFrom)
        try object.encode(article.authors.map(\.value), forKey: .authors)
        if !article.contributors.isEmpty {
            try object.encode(article.contributors.map(\.value), forKey: .contributors)
        }
        try object.encode(article.published?.value.description, forKey: .published)
        try object.encode(article.published?.provenance.rawValue, forKey: .publishedFrom)
        try object.encodeIfPresent(
            article.modified?.value.description, forKey: .modified)
        try object.encode(article.crawled?.value.description, forKey: .crawled)
        try object.encode(article.language?.value, forKey: .language)
        try object.encodeIfPresent(article.section?.value, forKey: .section)
        if !article.tags.isEmpty { try object.encode(article.tags.map(\.value), forKey: .tags) }
        try object.encodeIfPresent(article.description?.value, forKey: .description)
        try object.encodeIfPresent(article.origin?.value, forKey: .origin)
    }
}
