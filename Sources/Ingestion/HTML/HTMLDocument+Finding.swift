internal import CHTML

extension HTMLDocument {
    /// The children of an element, in order.
    func children(of node: Node) -> HTMLChildren { HTMLChildren(document: self, parent: node) }

    /// The elements of a kind inside a node, in document order.
    func elements(_ tag: HTMLTag, in node: Node = root) -> some Sequence<Node> {
        descendants(of: node).lazy.filter { self.nodes[$0].tag == tag.rawValue }
    }

    /// The first element of a kind inside a node.
    func first(_ tag: HTMLTag, in node: Node = root) -> Node? {
        descendants(of: node).first { nodes[$0].tag == tag.rawValue }
    }

    /// The elements that have an attribute, in document order.
    func elements(having key: HTMLAttribute, in node: Node = root) -> some Sequence<Node> {
        descendants(of: node).lazy.filter { self.attributeBytes(key, of: $0) != nil }
    }

    /// The elements around a node, the nearest first, the root left out.
    func ancestors(of node: Node) -> some Sequence<Node> {
        sequence(first: node) { self.parent(of: $0) == 0 ? nil : self.parent(of: $0) }
            .dropFirst()
    }

    /// The value of an attribute, entities decoded; empty for one without a value.
    func attribute(_ key: HTMLAttribute, of node: Node) -> String? {
        attributeBytes(key, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of an attribute's value.
    func attributeBytes(_ key: HTMLAttribute, of node: Node) -> ArraySlice<UInt8>? {
        for attribute in attributeList(of: node) where attribute.key == key.rawValue {
            return attributeText[attribute.value.bounds]
        }
        return nil
    }

    /// The value of an attribute by its name in lower case, as `data-date`.
    ///
    /// Long values of `data-…`, handlers, `src` and sizes aren't kept (CHTML's `reduce.c`).
    func attribute(named name: String, of node: Node) -> String? {
        for attribute in attributeList(of: node)
        where attributeText[attribute.name.bounds].elementsEqual(name.utf8) {
            return String(decoding: attributeText[attribute.value.bounds], as: UTF8.self)
        }
        return nil
    }

    /// Names and values of all attributes of a node.
    func namedAttributes(of node: Node) -> [(name: String, value: String)] {
        attributeList(of: node).map {
            (
                String(decoding: attributeText[$0.name.bounds], as: UTF8.self),
                String(decoding: attributeText[$0.value.bounds], as: UTF8.self)
            )
        }
    }

    func attributeList(of node: Node) -> ArraySlice<jht_attribute> {
        let first = Int(nodes[node].attributes)
        return attributes[first..<(first + Int(nodes[node].attribute_count))]
    }

    /// The text of a node and its descendants on one line: white space folded, trimmed.
    func text(of node: Node) -> String {
        var folded: [UInt8] = []
        let range = textRange(of: node)
        folded.reserveCapacity(range.count)
        var isSpace = true
        // Elements that break lines part words as a space does.
        for inner in node..<end(of: node) {
            if nodes[inner].tag != 0 {
                if !isSpace, tag(inner).breaksLine {
                    folded.append(32)
                    isSpace = true
                }
                continue
            }
            for byte in text[textRange(of: inner)] {
                if FileFormat.isSpace(byte) {
                    if !isSpace { folded.append(32) }
                    isSpace = true
                } else {
                    folded.append(byte)
                    isSpace = false
                }
            }
        }
        if folded.last == 32 { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }
}

/// The children of an element, in order.
struct HTMLChildren: Sequence, IteratorProtocol {
    private let document: HTMLDocument
    private var position: Int
    private let end: Int

    init(document: HTMLDocument, parent: Int) {
        self.document = document
        position = parent + 1
        end = document.end(of: parent)
    }

    mutating func next() -> Int? {
        guard position < end else { return nil }
        defer { position = document.end(of: position) }
        return position
    }
}
