internal import Articles

/// The text of a feed's item: a page's article where it is marked up as one, else paragraphs.
enum FeedContent {
    /// Shorter ones are summaries, in which a page's rules find no article.
    private static let shortest = 400

    /// Blocks with their kinds: headings, lists, quotes and captions stay what they are.
    ///
    /// What the page reader would take for furniture is text all the same unless it is little: the feed
    /// says that all of it is the article's.
    static func blocks(of body: String, title: String) -> [Passage] {
        let plain = RecordReader.paragraphs(of: body).map { Passage(.body, $0, reason: "feed") }
        guard body.utf8.count >= shortest, MarkupText.isMarkup(body) else { return plain }
        let page = "<html><body><article>" + body + "</article></body></html>"
        guard let document = HTMLDocument(utf8: Array(page.utf8)) else { return plain }
        let blocks = MainText(document, title: title).blocks
        let kept = length(blocks.filter(\.kind.isSearchable))
        return kept * 10 >= length(plain) * 9 ? blocks : plain
    }

    private static func length(_ blocks: [Passage]) -> Int {
        blocks.reduce(0) { $0 + $1.text.utf8.count }
    }
}
