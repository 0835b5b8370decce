internal import CHTML

/// A parsed page of HTML: elements and text in document order, in a few flat arrays.
///
/// A node is its number; 0 is a root that holds everything. The descendants of a node are the
/// numbers up to its `end`, so that walking a page needs no recursion, however deep it nests.
/// Scripts, styles, drawings and comments aren't nodes; scripts and the comments at the head of the
/// page are kept beside. May be read from many threads at once.
final class HTMLDocument: Sendable {
    /// A node by its number.
    typealias Node = Int

    /// The page as UTF-8.
    let page: [UInt8]
    /// The scripts of the page, in order; those with JSON among them.
    let scripts: [HTMLScript]
    /// The comments in the first 16 KiB.
    let comments: [String]

    let nodes: [jht_node]
    let attributes: [jht_attribute]
    let text: [UInt8]
    let attributeText: [UInt8]

    /// Parses a page of valid UTF-8; nothing where memory runs out or it exceeds 2^30 bytes.
    ///
    /// Costs about 2 ms for a usual page of 170 KB; memory is a small multiple of the page.
    init?(utf8 page: [UInt8]) {
        var parsed = jht_page()
        let isParsed = page.withUnsafeBufferPointer {
            jht_parse($0.baseAddress, $0.count, &parsed)
        }
        defer { jht_page_free(&parsed) }
        guard isParsed else { return nil }
        self.page = page
        nodes = Array(UnsafeBufferPointer(start: parsed.nodes, count: parsed.node_count))
        attributes = Array(
            UnsafeBufferPointer(start: parsed.attributes, count: parsed.attribute_count))
        text = Array(UnsafeBufferPointer(start: parsed.text, count: parsed.text_length))
        attributeText = Array(
            UnsafeBufferPointer(
                start: parsed.attribute_text, count: parsed.attribute_text_length))
        scripts = UnsafeBufferPointer(start: parsed.scripts, count: parsed.script_count)
            .map { HTMLScript(tag: page[$0.tag.bounds], content: $0.content.bounds) }
        comments = UnsafeBufferPointer(start: parsed.comments, count: parsed.comment_count)
            .map { String(decoding: page[$0.content.bounds], as: UTF8.self) }
    }

    /// Parses a page that is a string already.
    convenience init?(_ page: String) { self.init(utf8: Array(page.utf8)) }

    /// The root, which holds everything.
    static let root: Node = 0

    /// Number of nodes; all numbers below it are nodes.
    var count: Int { nodes.count }

    /// What a node is.
    func tag(_ node: Node) -> HTMLTag { HTMLTag(rawValue: nodes[node].tag) ?? .unknown }

    /// The element around a node; the root's is the root.
    func parent(of node: Node) -> Node { Int(nodes[node].parent) }

    /// The first node behind a node and all its descendants.
    func end(of node: Node) -> Node { Int(nodes[node].end) }

    /// All nodes inside a node, in document order.
    func descendants(of node: Node) -> Range<Node> { (node + 1)..<end(of: node) }

    /// Whether a node is, or is inside, another.
    func contains(_ outer: Node, _ node: Node) -> Bool {
        node >= outer && node < end(of: outer)
    }

    /// Number of elements around a node, counted up to 255.
    func depth(of node: Node) -> Int { Int(nodes[node].depth) }

    /// The text of a node and its descendants as a range of `text`, white space as in the page.
    func textRange(of node: Node) -> Range<Int> {
        Int(nodes[node].text)..<Int(nodes[node].text_end)
    }

    /// The script's characters.
    func text(of script: HTMLScript) -> String {
        String(decoding: page[script.content], as: UTF8.self)
    }
}

extension jht_range {
    /// The range as indices.
    var bounds: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
