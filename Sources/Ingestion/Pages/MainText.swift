internal import Articles

/// The text of a web page, in blocks, told apart into the article's own and furniture.
struct MainText {
    private(set) var blocks: [Passage] = []

    /// Takes a page apart.
    init(_ document: HTMLDocument) {
        for node in document.elements(.p) {
            let text = document.text(of: node)
            if !text.isEmpty { blocks.append(Passage(.body, text, reason: "paragraph")) }
        }
    }
}
