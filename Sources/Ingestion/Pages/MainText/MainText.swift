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
        let blocks = PageBlocks.of(document, zones: zones)
        let body = BodyChooser(document: document, zones: zones, blocks: blocks).body()
        self.blocks = BlockRoles(
            document: document, zones: zones, blocks: blocks, body: body,
            title: title.map { CueWords($0).joined } ?? ""
        ).passages()
    }
}
