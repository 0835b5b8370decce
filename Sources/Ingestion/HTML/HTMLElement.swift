internal import CHTML

/// The attributes of one element, as somebody who walks over a page asks for them.
///
/// Most elements have none of those that matter, and are told by a look at their keys.
struct HTMLElement {
    private let document: HTMLDocument
    private let node: HTMLDocument.Node
    /// A bit for each key that the element has.
    private let keys: UInt32

    init(_ document: HTMLDocument, _ node: HTMLDocument.Node) {
        self.document = document
        self.node = node
        let first = Int(document.nodes[node].attributes)
        var keys: UInt32 = 0
        for index in first..<(first + Int(document.nodes[node].attribute_count)) {
            keys |= 1 << UInt32(document.attributes[index].key)
        }
        self.keys = keys
    }

    func has(_ key: HTMLAttribute) -> Bool { keys & 1 << UInt32(key.rawValue) != 0 }

    /// The bytes of an attribute's value, entities decoded; empty for one without a value.
    func bytes(_ key: HTMLAttribute) -> ArraySlice<UInt8>? {
        has(key) ? document.attributeBytes(key, of: node) : nil
    }

    func attribute(_ key: HTMLAttribute) -> String? {
        bytes(key).map { String(decoding: $0, as: UTF8.self) }
    }
}
