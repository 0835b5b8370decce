internal import Articles

/// Says of each block whether it is the article's, as what, and why.
struct BlockRoles {
    let document: HTMLDocument
    let zones: PageZones
    let blocks: [PageBlock]
    let body: Int
    /// The headline, as blocks are compared with it.
    let title: String
    /// Cells that hold paragraphs, as pages are laid out by tables.
    let layoutCells: Set<Int>

    init(
        document: HTMLDocument, zones: PageZones, blocks: [PageBlock], body: Int, title: String
    ) {
        self.document = document
        self.zones = zones
        self.blocks = blocks
        self.body = body
        self.title = title
        let cells = Dictionary(grouping: blocks.filter { $0.kind == .table }, by: \.node)
        layoutCells = Set(cells.filter { Self.isLaidOut($1) }.keys)
    }

    /// Whether the blocks of a cell are paragraphs: data takes one, and few words.
    private static func isLaidOut(_ cell: [PageBlock]) -> Bool {
        cell.count > 1 && cell.reduce(0) { $0 + $1.prose } >= 200
            && cell.reduce(0) { $0 + $1.stops } > 1
    }

    /// The blocks as passages.
    func passages() -> [Passage] {
        var passages = blocks.indices.map { passage(blocks[$0]) }
        keepStandfirst(&passages)
        trimEdges(&passages)
        dropLonelyHeadings(&passages)
        keepPictures(&passages)
        return joinedRows(passages)
    }

    /// The cells of a row as one passage, parted by tabs.
    private func joinedRows(_ passages: [Passage]) -> [Passage] {
        var joined: [Passage] = []
        var lastRow = 0
        for (index, passage) in passages.enumerated() {
            let node = blocks[index].node
            let isCell =
                passage.kind == .table && !layoutCells.contains(node)
                && document.tag(document.parent(of: node)) == .tr
            let row = isCell ? document.parent(of: node) : 0
            if isCell, row == lastRow, !joined.isEmpty {
                joined[joined.count - 1].text += "\t" + passage.text
            } else {
                joined.append(passage)
            }
            lastRow = row
        }
        return joined
    }

    /// The lede often stands between headline and text, in an element of its own.
    private func keepStandfirst(_ passages: inout [Passage]) {
        guard body > 0, let first = blocks.firstIndex(where: { $0.node >= body }), first > 0,
            let headline = blocks[..<first].lastIndex(where: { $0.tag == .h1 || isTitle($0) })
        else { return }
        var kept = 0
        for index in (headline + 1)..<max(first, headline + 1) where kept < 3 {
            let block = blocks[index]
            guard passages[index].reason == "outside the article", block.kind != .caption,
                !isCaption(block), block.linkShare < 0.3
            else { continue }
            let isNamed = zones.hints[block.node].contains(.standfirst) && block.weight >= 20
            guard block.isProse || isNamed || block.weight >= 70 && block.tag != .div,
                PageLine.cue(of: block.text) == nil
            else { continue }
            passages[index].kind = .body
            passages[index].reason = "standfirst"
            kept += 1
        }
    }

    /// A few words before the first paragraph or behind the last are names, dates and places.
    private func trimEdges(_ passages: inout [Passage]) {
        let texts = passages.indices.filter { passages[$0].kind.isText }
        func trim(_ order: [Int], _ reason: String) {
            for index in order {
                let block = blocks[index]
                guard passages[index].kind == .body,
                    block.stops == 0 && block.weight < 40 || Self.isDate(block.text)
                else {
                    if passages[index].kind == .heading { continue }
                    return
                }
                passages[index].kind = .boilerplate
                passages[index].reason = reason
            }
        }
        guard texts.contains(where: { blocks[$0].isProse }) else { return }
        trim(texts, "before the text")
        trim(texts.reversed(), "behind the text")
    }

    /// A page of nothing but pictures is told by the words under them.
    private func keepPictures(_ passages: inout [Passage]) {
        guard !passages.contains(where: { $0.kind.isText || $0.kind == .caption }) else { return }
        for index in passages.indices
        where passages[index].reason == "outside the article"
            && (blocks[index].kind == .caption || isCaption(blocks[index]))
        {
            passages[index].kind = .caption
            passages[index].reason = "words of a gallery"
        }
    }

    /// Whether a line is a date and no more: `Donnerstag, 7. September 2017, 10:57 Uhr`.
    private static func isDate(_ text: String) -> Bool {
        guard text.utf8.count <= 80 else { return false }
        let scanner = DateScanner(text)
        return !scanner.dates.isEmpty && scanner.otherWords <= 1
    }

    private func passage(_ block: PageBlock) -> Passage {
        func furniture(_ reason: String) -> Passage {
            Passage(.boilerplate, block.text, reason: reason)
        }
        if let reason = zones.reason(of: block.node) { return furniture(reason) }
        if block.tag == .h1 || isTitle(block) { return furniture("the title") }
        guard document.contains(body, block.node) else {
            return furniture("outside the article")
        }
        if block.text.hasPrefix("<"),
            block.text.contains(ascii: "</") || block.text.contains(ascii: "=\"")
        {
            return furniture("markup shown as text")
        }
        if block.kind == .caption || isCaption(block) {
            return Passage(.caption, block.text, reason: "words under a picture")
        }
        if block.linkShare > 0.6 && block.weight < 400 { return furniture("links") }
        if block.weight < 160, let cue = PageLine.cue(of: block.text) {
            return furniture(cue.kind.rawValue)
        }
        if block.kind == .heading { return Passage(.heading, block.text, reason: "heading") }
        if block.kind == .table, block.prose >= 100, block.stops > 0 {
            return Passage(.body, block.text, reason: "paragraph")
        }
        if block.kind == .table, layoutCells.contains(block.node) {
            return Passage(.body, block.text, reason: "paragraph")
        }
        if block.kind != .body { return Passage(block.kind, block.text, reason: "\(block.kind)") }
        if !block.isProse, block.tag != .p, block.weight < 40 { return furniture("a few words") }
        switch kind(around: block) {
        case .some(.gallery): return Passage(.body, block.text, reason: "words of a gallery")
        case .some(.live): return Passage(.body, block.text, reason: "entry of a live blog")
        default: return Passage(.body, block.text, reason: "paragraph")
        }
    }

    /// Whether a block is in a gallery or a live blog, by what the elements around it are called.
    private func kind(around block: PageBlock) -> ZoneHint? {
        var node = block.node
        for _ in 0..<6 where node > body {
            if zones.hints[node].contains(.gallery) { return .gallery }
            if zones.hints[node].contains(.live) { return .live }
            node = document.parent(of: node)
        }
        return nil
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
