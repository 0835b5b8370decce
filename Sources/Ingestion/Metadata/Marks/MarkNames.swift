/// What names of classes, identifiers and roles tell of an element.
///
/// Names are cut at hyphens, low lines and capitals: `articleHeader__pubDate` → article, header, pub,
/// date. General words only: no site's own.
enum MarkNames {
    /// Zones by name.
    static let foreign: Set<String> = [
        "aside", "sidebar", "related", "recommended", "recommendation", "recommendations",
        "recommend",
        "comment", "comments", "commentlist", "respond", "disqus", "footer", "foot", "nav",
        "navigation", "menu", "breadcrumb", "breadcrumbs", "teaser", "teasers", "promo",
        "newsletter", "widget", "widgets",
        "popular", "trending", "mostread", "latest", "more", "readmore", "sponsored", "advert",
        "ad",
        "ads", "advertisement", "carousel", "slider", "gallery", "share", "social", "cookie",
        "consent",
        "modal", "popup", "copyright", "prev", "previous", "next", "pagination", "outbrain",
        "taboola",
        "archive", "archives", "calendar", "ticker", "events", "event", "tags", "relatedposts",
    ]
    static let article: Set<String> = ["article", "post", "entry", "story", "hentry"]

    /// Words of names that speak of the page's plan, not of what an element holds.
    static let layout: Set<String> = [
        "has", "with", "no", "without", "content", "main", "wrapper", "container", "page", "layout",
        "body", "site", "single", "hide", "show", "is", "not", "col", "row", "grid", "theme",
    ]
    /// What an `article` element is called that holds only a link to one.
    static let teasers: Set<String> = [
        "teaser", "related", "card", "promo", "comment", "recommended", "sidebar", "tease",
    ]
    /// Parts of addresses of pages about an author.
    static let authorPaths = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autore/", "/autori/",
        "/journalist", "/people/", "/profile/", "/reporter/", "/staff/", "/by/", "/writers/",
        "/contributors/", "/redakteur", "/redaktion/", "/redaccion/", "/firmas/",
    ]

    static let published: Set<String> = [
        "published", "publish", "pub", "pubdate", "datepublished", "publication", "posted",
        "created",
        "publicationdate", "publishdate", "publisheddate", "dateline", "erschienen", "parution",
    ]
    static let updated: Set<String> = [
        "updated", "update", "modified", "datemodified", "lastmod", "changed", "revised", "edited",
    ]
    static let dated: Set<String> = [
        "date", "datum", "fecha", "data", "time", "timestamp", "datetime", "postdate", "entrydate",
        "articledate", "newsdate", "day", "when", "submitted", "meta", "postmeta", "postinfo",
        "info", "byline", "dateauthor",
        "articleinfo", "entrymeta", "author", "subline", "details",
    ]
    static let author: Set<String> = [
        "author", "authors", "byline", "autor", "autoren", "auteur", "writer", "journalist",
        "reporter", "authorname", "bylines", "contributor", "redakteur", "firma",
    ]
    static let headline: Set<String> = [
        "headline", "title", "posttitle", "entrytitle", "articletitle", "articleheadline",
        "heading",
    ]

    /// The words of a class or identifier in lower case, and each whole name without its signs.
    static func words(_ names: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var whole: [UInt8] = []
        func close(_ parts: inout [UInt8]) {
            if !parts.isEmpty { words.append(String(decoding: parts, as: UTF8.self)) }
            parts.removeAll(keepingCapacity: true)
        }
        var before: UInt8 = 0
        for byte in names.utf8.prefix(400) {
            switch byte {
            case 65...90:
                if (97...122).contains(before) { close(&word) }
                word.append(byte + 32)
                whole.append(byte + 32)
            case 97...122, 128...255:
                word.append(byte)
                whole.append(byte)
            case 9, 10, 12, 13, 32:
                if word.count == whole.count { whole.removeAll(keepingCapacity: true) }
                close(&word)
                close(&whole)
            default: close(&word)
            }
            before = byte
        }
        if word.count == whole.count { whole.removeAll(keepingCapacity: true) }
        close(&word)
        close(&whole)
        return words
    }
}
