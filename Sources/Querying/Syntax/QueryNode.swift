package import Schema

/// A query as it was typed: words, phrases and how they are joined.
package indirect enum QueryNode: Hashable, Sendable {
    /// A word that stands for its forms too.
    case word(QueryLeaf)
    /// A word that stands for itself alone: `=word`.
    case exact(QueryLeaf)
    /// Every word that begins so: `word*`.
    case prefix(QueryLeaf)
    /// Words in this order, next to each other: `"…"`.
    case phrase(QueryLeaf)
    /// The whole value of a field: `outlet:Sputnik`.
    case keyword(QueryLeaf)
    /// All of these.
    case all([QueryNode])
    /// Any of these.
    case any([QueryNode])
    /// Not this.
    case not(QueryNode)
}

/// The part of a query that is looked up: its text, its field and where it stood.
package struct QueryLeaf: Hashable, Sendable {
    /// The characters as typed, without operators and quotes.
    package var text: String
    /// Where it is looked for.
    package var field: Field
    /// UTF-8 byte range in the query.
    package var range: Range<Int>

    package init(_ text: String, in field: Field = Schema.text, at range: Range<Int>) {
        self.text = text
        self.field = field
        self.range = range
    }
}

extension QueryNode: CustomStringConvertible {
    /// The query with every grouping written out, for tests and `--explain`.
    package var description: String {
        switch self {
        case .word(let leaf): leaf.label(leaf.text)
        case .exact(let leaf): "=" + leaf.label(leaf.text)
        case .prefix(let leaf): leaf.label(leaf.text + "*")
        case .phrase(let leaf): leaf.label("\"" + leaf.text + "\"")
        case .keyword(let leaf): leaf.label("\"" + leaf.text + "\"")
        case .all(let nodes): "(" + nodes.map(\.description).joined(separator: " AND ") + ")"
        case .any(let nodes): "(" + nodes.map(\.description).joined(separator: " OR ") + ")"
        case .not(let node): "-" + node.description
        }
    }
}

extension QueryLeaf {
    fileprivate func label(_ text: String) -> String {
        field == Schema.text ? text : field.name + ":" + text
    }
}
