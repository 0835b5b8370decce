internal import Articles

/// Says of each block whether it is the article's, as what, and why.
struct BlockRoles {
    let document: HTMLDocument
    let zones: PageZones
    let blocks: [PageBlock]
    let body: Int?
    /// The headline, as blocks are compared with it.
    let title: String

    /// The blocks as passages.
    func passages() -> [Passage] {
        var passages = blocks.indices.map { passage(blocks[$0]) }
        dropLonelyHeadings(&passages)
        return passages
    }

    private func passage(_ block: PageBlock) -> Passage {
        func furniture(_ reason: String) -> Passage {
            Passage(.boilerplate, block.text, reason: reason)
        }
        if let reason = zones.reason(of: block.node) { return furniture(reason) }
        guard let body, document.contains(body, block.node) else {
            return furniture("outside the article")
        }
        if block.tag == .h1 || isTitle(block) { return furniture("the title") }
        if block.kind == .caption || isCaption(block) {
            return Passage(.caption, block.text, reason: "words under a picture")
        }
        if block.linkShare > 0.6 && block.weight < 400 { return furniture("links") }
        let line = block.weight < 260 ? PageLine(text: block.text, gap: 0) : nil
        if let cue = line?.cue, !block.isProse || block.weight < 160 || cue.opensFooter {
            return furniture(cue.kind.rawValue)
        }
        if block.kind == .heading { return Passage(.heading, block.text, reason: "heading") }
        if block.kind != .body { return Passage(block.kind, block.text, reason: "\(block.kind)") }
        if !block.isProse, block.tag != .p, block.weight < 40 { return furniture("a few words") }
        return Passage(.body, block.text, reason: "paragraph")
    }

    private func isTitle(_ block: PageBlock) -> Bool {
        block.kind == .heading && !title.isEmpty && CueWords(block.text).joined == title
    }

    private func isCaption(_ block: PageBlock) -> Bool {
        var node = block.node
        for _ in 0..<4 where node != body && node != 0 {
            if zones.hints[node].contains(.caption) { return true }
            if document.tag(node) == .figure { return true }
            node = document.parent(of: node)
        }
        return false
    }

    /// A heading with nothing under it introduced what was left out.
    private func dropLonelyHeadings(_ passages: inout [Passage]) {
        var isFollowed = false
        for index in passages.indices.reversed() {
            switch passages[index].kind {
            case .heading:
                if !isFollowed {
                    passages[index].kind = .boilerplate
                    passages[index].reason = "heading without text"
                }
                isFollowed = false
            case .body, .list, .quote, .table: isFollowed = true
            default: break
            }
        }
    }
}
