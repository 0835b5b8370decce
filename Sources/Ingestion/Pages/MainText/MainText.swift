internal import Articles

/// The text of a web page, in blocks, told apart into the article's own and furniture.
///
/// Elements that are no part of an article are marked first (`PageZones`), the page is cut into
/// blocks (`PageBlocks`), the element that holds the article found (`BodyChooser`), and each block
/// given its role (`BlockRoles`). No rule knows any site.
struct MainText {
    /// Every block of the page in reading order.
    let blocks: [Passage]

    /// Takes a page apart; costs a few passes over its nodes.
    init(_ document: HTMLDocument, title: String? = nil) {
        let weights = PageWeights(document)
        let zones = PageZones(document, weights: weights)
        let blocks = PageBlocks.of(document)
        let body = BodyChooser(document: document, zones: zones, blocks: blocks).body()
        let passages = BlockRoles(
            document: document, zones: zones, blocks: blocks, body: body,
            title: title.map { CueWords($0).joined } ?? ""
        ).passages()
        self.blocks = Self.completed(passages, from: document)
    }

    /// Where the page's own data holds far more of the article than what it shows, that is the text.
    private static func completed(_ passages: [Passage], from document: HTMLDocument) -> [Passage] {
        let shown = passages.reduce(0) { $0 + ($1.kind.isText ? $1.text.utf8.count : 0) }
        guard let text = ArticleBodyText.read(document), text.utf8.count > 3 * shown,
            text.utf8.count > 200
        else { return passages }
        return ArticleBodyText.paragraphs(of: text).map {
            Passage(.body, $0, reason: "articleBody of the page's data")
        }
            + passages.map { passage in
                guard passage.kind.isText else { return passage }
                return Passage(.boilerplate, passage.text, reason: "part of the page's data")
            }
    }
}
