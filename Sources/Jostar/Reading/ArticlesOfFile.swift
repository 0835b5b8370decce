public import Articles
import Indexing
import Schema
import Xapian

/// An article of a file that holds several, as a list shows it.
public struct ArticleListing: Hashable, Sendable {
    /// See `Article.id`.
    public var id: String
    /// See `Article.record`.
    public var record: Int?
    /// The headline.
    public var title: String?

    /// How a list shows an article.
    public init(_ article: Article) {
        id = article.id
        record = article.record
        title = article.title?.value
    }
}

extension IndexReader {
    /// The articles that came from a file, by record.
    ///
    /// Cost: the record of each is read, some 20 µs an article.
    func articles(ofFile path: String) throws(JostarError) -> [ArticleListing] {
        let key = TermKey.bytes(prefix: Schema.path.prefix, PathKey.key(of: path))
        let documents = try reading { database throws(XapianError) in
            try database.documents(withTerm: Term(bytes: key), limit: .max)
        }
        var articles: [ArticleListing] = []
        for document in documents {
            let article = try decoded(record(document), document).article
            // The term is a hash of the path.
            guard article.path == path else { continue }
            articles.append(ArticleListing(article))
        }
        return articles.sorted { ($0.record ?? 0, $0.id) < ($1.record ?? 0, $1.id) }
    }
}
