internal import CHTML

/// How much text every part of a page holds: sums up to each node, so that any part is one
/// subtraction.
struct PageWeights {
    /// Letters and digits before each node; those that fill a square, as in Chinese, count for three.
    private(set) var text: [Int32]
    /// The same within links.
    private(set) var links: [Int32]

    init(_ document: HTMLDocument) {
        let count = document.count
        text = Array(repeating: 0, count: count + 1)
        links = Array(repeating: 0, count: count + 1)
        var textSum: Int32 = 0
        var linkSum: Int32 = 0
        var linkEnd = 0
        document.text.withUnsafeBufferPointer { bytes in
            for node in 0..<count {
                text[node] = textSum
                links[node] = linkSum
                let tag = document.nodes[node].tag
                if tag == HTMLTag.a.rawValue {
                    linkEnd = max(linkEnd, document.end(of: node))
                } else if tag == HTMLTag.text.rawValue {
                    let weight = Self.weight(bytes[document.textRange(of: node)])
                    textSum += weight
                    if node < linkEnd { linkSum += weight }
                }
            }
        }
        text[count] = textSum
        links[count] = linkSum
    }

    /// Weight of all text of some nodes.
    func text(in nodes: Range<Int>) -> Int {
        Int(text[nodes.upperBound] - text[nodes.lowerBound])
    }

    /// Weight of the text within links.
    func links(in nodes: Range<Int>) -> Int {
        Int(links[nodes.upperBound] - links[nodes.lowerBound])
    }

    /// Weight of the text outside links.
    func prose(in nodes: Range<Int>) -> Int { text(in: nodes) - links(in: nodes) }

    /// Letters, counted by their first bytes.
    static func weight(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int32 {
        var weight: Int32 = 0
        for byte in bytes {
            if byte < 0x80 {
                if byte > 0x2F { weight += 1 }
            } else if byte >= 0xC0 {
                weight += byte >= 0xE3 && byte < 0xEF ? 3 : 1
            }
        }
        return weight
    }
}
