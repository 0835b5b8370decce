/// Which of a record's keys tell which field of an article.
///
/// Our own names and those of common exporters: BEIR (`_id`), news-please and Common Crawl news
/// (`maintext`, `date_publish`, `source_domain`), Media Cloud (`stories_id`, `media_name`,
/// `publish_date`), Aleph (`properties`, `bodyText`, `publishedAt`), trafilatura (`source-hostname`,
/// `raw_text`), NewsAPI (`source.name`), schema.org (`headline`, `articleBody`), WordPress
/// (`content.rendered`), JSON Feed (`content_html`). Keys are compared without case, `_`, `-` and
/// spaces. Earlier names win.
enum RecordKeys {
    enum Field: String, CaseIterable {
        case id
        case title
        case text
        case outlet
        case published
        case url
        case language
        case authors
        case crawled
    }

    private static let names: [(Field, String)] = [
        (
            .id,
            "id _id uuid doc_id docno document_id article_id stories_id story_id guid fingerprint"
        ),
        (.title, "title headline title_page titulo titel titre heading name"),
        (
            .text,
            "text body maintext article_body body_text story_text full_text article_text "
                + "plain_text content content_text content_html contents raw_text article story "
                + "index_text texto description summary excerpt"
        ),
        (
            .outlet,
            "outlet media_name publisher source_name site_name sitename publication newspaper "
                + "provider source source_domain source_hostname hostname domain"
        ),
        (
            .published,
            "published date publish_date published_at date_published date_publish pub_date "
                + "publication_date published_date publication_time datetime publish_time "
                + "date_time created_at timestamp fecha datum"
        ),
        (.url, "url link canonical_url source_url web_url article_url permalink uri source href"),
        (.language, "lang language in_language language_code languages"),
        (.authors, "authors author byline creator writer"),
        (
            .crawled,
            "crawled date_download crawl_date retrieved_at scraped_at fetched_at indexed_date "
                + "date_crawled download_date date_added"
        ),
    ]

    /// The keys of each field, normalised, best first.
    static let keys: [Field: [String]] = names.reduce(into: [:]) { table, row in
        table[row.0] = row.1.split(separator: " ").map { normalised(String($0)) }
    }

    private static let known = Set(keys.values.joined())

    /// Objects within a record that hold its fields (BEIR, Aleph), and arrays that hold records.
    static let inner: Set<String> = ["metadata", "properties", "meta"]
    static let collections: Set<String> = [
        "articles", "items", "results", "documents", "docs", "data", "stories", "records",
        "entries", "posts",
    ]

    /// All keys of any meaning, normalised.
    static let wanted: Set<String> = known.union(inner).union(collections)

    static func isKnown(_ key: String) -> Bool { known.contains(key) }

    static func tells(_ key: String, _ field: Field) -> Bool {
        keys[field]?.contains(key) ?? false
    }

    /// A key in lower case without `_`, `-` and spaces; a leading `_` is kept apart by nobody.
    static func normalised(_ key: String) -> String {
        var bytes: [UInt8] = []
        for byte in key.utf8 where byte != 0x5F && byte != 0x2D && byte != 0x20 {
            bytes.append((65...90).contains(byte) ? byte + 32 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
