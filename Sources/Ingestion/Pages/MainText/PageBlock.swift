internal import Articles

/// A run of text that stands on lines of its own: a paragraph, a heading, an entry of a list.
struct PageBlock {
    /// The element that it stands in, and its own nodes.
    var node: Int
    var nodes: Range<Int>
    var kind: PassageKind
    var tag: HTMLTag
    /// White space folded.
    var text: String
    /// Letters, as `PageWeights` counts.
    var weight: Int
    var linkWeight: Int
    /// Sentence ends within.
    var stops: Int

    var prose: Int { weight - linkWeight }
    var linkShare: Double { weight == 0 ? 0 : Double(linkWeight) / Double(weight) }
}

/// Cuts a page into blocks, in reading order.
struct PageBlocks {
    private(set) var blocks: [PageBlock] = []
    private let document: HTMLDocument
    private var bytes: [UInt8] = []
    private var start = 0
    private var linkWeight = 0
    private var isSpace = true
    private var isBroken = false

    /// Cuts; costs one pass over the nodes.
    static func of(_ document: HTMLDocument) -> [PageBlock] {
        var cutter = PageBlocks(document)
        cutter.cut()
        return cutter.blocks
    }

    private init(_ document: HTMLDocument) { self.document = document }

    private mutating func cut() {
        var open: [(node: Int, end: Int, tag: HTMLTag)] = [(0, document.count, .unknown)]
        var linkEnd = 0
        var preEnd = 0
        for node in 1..<max(1, document.count) {
            while open.count > 1, let last = open.last, last.end <= node {
                flush(open[open.count - 1], end: node)
                open.removeLast()
                start = node
            }
            let tag = document.tag(node)
            guard tag != .text else {
                let range = document.textRange(of: node)
                append(range, isLink: node < linkEnd, keepsLines: node < preEnd)
                continue
            }
            if tag == .a { linkEnd = max(linkEnd, document.end(of: node)) }
            if tag == .br || tag == .hr {
                lineBreak(open[open.count - 1], node)
                continue
            }
            guard tag.breaksLine, !tag.isPicture else { continue }
            flush(open[open.count - 1], end: node)
            start = node
            open.append((node, document.end(of: node), tag))
            if tag == .pre { preEnd = document.end(of: node) }
        }
        while let last = open.popLast() { flush(last, end: document.count) }
    }

    private mutating func append(_ range: Range<Int>, isLink: Bool, keepsLines: Bool) {
        if isBroken, !bytes.isEmpty {
            if bytes.last == 32 { bytes.removeLast() }
            bytes.append(10)
            isSpace = true
            isBroken = false
        }
        document.text.withUnsafeBufferPointer {
            append(UnsafeBufferPointer(rebasing: $0[range]), isLink, keepsLines)
        }
    }

    private mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, _ isLink: Bool, _ keepsLines: Bool
    ) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 32 || (byte >= 9 && byte <= 13) {
                if keepsLines, byte == 10, !bytes.isEmpty {
                    bytes.append(10)
                    isSpace = true
                } else if !isSpace {
                    bytes.append(32)
                    isSpace = true
                }
                index += 1
                continue
            }
            // Words are copied with the single spaces between them.
            let start = index
            index += 1
            while index < text.count {
                let byte = text[index]
                if byte <= 32 {
                    if byte == 32 {
                        guard text[index - 1] != 32 else { break }
                    } else if byte >= 9 && byte <= 13 {
                        break
                    }
                }
                index += 1
            }
            let run = UnsafeBufferPointer(rebasing: text[start..<index])
            bytes.append(contentsOf: run)
            isSpace = text[index - 1] == 32
            if isLink { linkWeight += Int(PageWeights.weight(run[...])) }
        }
    }

    /// One break goes on with the paragraph, two begin another.
    private mutating func lineBreak(_ open: (node: Int, end: Int, tag: HTMLTag), _ node: Int) {
        guard isBroken, !bytes.isEmpty else {
            isBroken = !bytes.isEmpty
            return
        }
        flush(open, end: node)
        start = node
    }

    private mutating func flush(_ open: (node: Int, end: Int, tag: HTMLTag), end: Int) {
        defer {
            bytes.removeAll(keepingCapacity: true)
            linkWeight = 0
            isSpace = true
            isBroken = false
        }
        while let last = bytes.last, last == 32 || last == 10 { bytes.removeLast() }
        guard !bytes.isEmpty else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        let weight = bytes.withUnsafeBufferPointer { Int(PageWeights.weight($0[...])) }
        guard weight > 0 || bytes.count > 3 else { return }
        blocks.append(
            PageBlock(
                node: open.node, nodes: max(open.node, start)..<max(end, open.node + 1),
                kind: kind(open), tag: open.tag, text: text, weight: weight,
                linkWeight: linkWeight, stops: bytes.withUnsafeBufferPointer { Self.stops($0) }))
    }

    private func kind(_ open: (node: Int, end: Int, tag: HTMLTag)) -> PassageKind {
        switch open.tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
        case .figcaption: return .caption
        case .blockquote, .q: return .quote
        case .li, .dd, .dt: return .list
        case .td, .th, .tr, .caption, .table: return .table
        default: break
        }
        var node = open.node
        for _ in 0..<4 where node > 0 {
            node = document.parent(of: node)
            switch document.tag(node) {
            case .blockquote: return .quote
            case .li, .dd: return .list
            case .figcaption: return .caption
            default: continue
            }
        }
        return .body
    }

    /// Full stops and their kin that end a word.
    private static func stops(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var stops = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 32
            switch byte {
            case 0x2E, 0x21, 0x3F:
                if next == 32 || next == 10 || next == 34 || next == 39 || next == 0xE2
                    || next == 0xC2 || next == 41
                {
                    stops += 1
                }
            case 0xE3 where next == 0x80 && index + 2 < bytes.count && bytes[index + 2] == 0x82:
                stops += 1
            case 0xEF
            where next == 0xBC && index + 2 < bytes.count
                && (bytes[index + 2] == 0x81 || bytes[index + 2] == 0x9F):
                stops += 1
            case 0xE0 where next == 0xA5 && index + 2 < bytes.count && bytes[index + 2] == 0xA4:
                stops += 1
            case 0xD8 where next == 0x9F: stops += 1
            case 0xDB where next == 0x94: stops += 1
            default: break
            }
            index += 1
        }
        return stops
    }
}
