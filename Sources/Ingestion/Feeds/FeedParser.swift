/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom and sitemaps for news, item by item.
struct FeedParser {
    private let events: XMLEvents
    /// Elements that are open, outermost first.
    private var path: [String] = []
    private var item: FeedItem?
    /// Elements deeper than this carry nothing of a feed.
    private static let deepest = 200

    private(set) var title = ""
    private(set) var language = ""
    /// What began an item: `item`, `entry`, `url`.
    private static let items: Set<String> = ["item", "entry", "url"]

    init(_ bytes: [UInt8], charset: String?) { events = XMLEvents(bytes, charset: charset) }

    var hasFailed: Bool { events.hasFailed }

    /// The next item; nothing at the end.
    mutating func next() -> FeedItem? {
        while let event = events.next() {
            switch event {
            case .start(let name, let namespace, let isEmpty):
                if path.count < Self.deepest { path.append(name) }
                begin(name, namespace)
                if isEmpty, let done = end(name) { return done }
            case .text(let text): take(text)
            case .end(let name): if let done = end(name) { return done }
            }
        }
        // A feed that was cut off: what there is of the last item.
        defer { item = nil }
        return item
    }

    private mutating func begin(_ name: String, _ namespace: String) {
        guard item != nil else {
            if Self.items.contains(name), path.count > 1 { item = FeedItem() }
            if name == "feed", let code = events.attribute("xml:lang") { language = code }
            return
        }
        if markupDepth != nil {
            content("<" + name + ">")
            return
        }
        switch name {
        case "link":
            let relation = events.attribute("rel") ?? "alternate"
            if let address = events.attribute("href"), relation == "alternate", item?.link == nil {
                item?.link = address
            }
        case "guid":
            item?.isPermanentLink = events.attribute("isPermaLink") != "false"
            item?.guid = ""
        case "content", "encoded":
            // Atom's XHTML stands as elements in the feed.
            if namespace.contains("search.yahoo.com") { return }
            field = .content
            if events.attribute("type") == "xhtml" { markupDepth = path.count }
        case "author", "creator", "name", "contributor":
            if name != "name" || path.dropLast().last == "author" { item?.authors.append("") }
        default: break
        }
    }

    private enum Field {
        case none
        case content
    }
    private var field = Field.none
    /// How deep the element stands whose elements are taken as markup.
    private var markupDepth: Int?

    private mutating func content(_ text: String) { item?.content += text }

    private mutating func take(_ text: String) {
        guard item != nil else {
            let parent = path.dropLast().last
            let isChannel = parent == "channel" || parent == "feed"
            if isChannel, path.last == "title" { title += text }
            if isChannel, path.last == "language" { language += text }
            return
        }
        if markupDepth != nil {
            return content(
                text.split(separator: "<", omittingEmptySubsequences: false)
                    .joined(separator: "&lt;"))
        }
        switch path.last {
        case "title" where path.dropLast().last != "image" && path.dropLast().last != "source":
            item?.title += text
        case "link", "loc": if item?.link == nil { item?.link = text.trimmed }
        case "guid", "id":
            let guid = (item?.guid ?? "") + text
            item?.guid = guid.trimmed
        case "pubdate", "published", "issued", "date", "publication_date":
            item?.published += text
        case "updated", "modified", "lastmod": item?.updated += text
        case "author", "creator", "name":
            if path.dropLast().last == "publication" {
                item?.publication += text
            } else if path.last != "author" || !text.isBlank,
                let last = item?.authors.indices.last
            {
                item?.authors[last] += text
            }
        case "description", "summary", "subtitle": item?.summary += text
        case "content", "encoded": if field == .content { content(text) }
        case "language": item?.language += text
        default: break
        }
    }

    /// Ends an element; the item, where that was it.
    private mutating func end(_ name: String) -> FeedItem? {
        defer { if path.last == name { path.removeLast() } }
        if let depth = markupDepth {
            if path.count <= depth { markupDepth = nil } else { content("</" + name + ">") }
        }
        if name == "content" || name == "encoded" { field = .none }
        guard Self.items.contains(name), let done = item else { return nil }
        item = nil
        return done
    }
}

extension String {
    fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}
