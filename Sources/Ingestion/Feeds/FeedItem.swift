/// What a feed says of one item.
struct FeedItem {
    var title = ""
    var link: String?
    var guid: String?
    var isPermanentLink = true
    var published = ""
    var updated = ""
    var authors: [String] = []
    var summary = ""
    var content = ""
    /// Of a sitemap for news.
    var publication = ""
    var language = ""

    /// The address of the article.
    var url: String? {
        if let link, !link.isEmpty { return link }
        guard isPermanentLink, let guid, guid.hasPrefix("http") else { return nil }
        return guid
    }
}
