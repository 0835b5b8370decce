import Schema

/// Reads a typed query into a tree.
///
///     query  = clause { OR clause }
///     clause = item { [AND] item }
///     item   = [- | NOT] ( [field:] ( word | word* | =word | "phrase" ) | ( query ) )
package struct QueryParser {
    /// Parentheses that may stand within each other.
    package static let deepest = 50
    /// Words and phrases that a query may have.
    package static let longest = 10_000

    private let query: String
    private var scanner: QueryScanner
    private var piece: QueryPiece
    private var leaves = 0

    /// The tree of a query; nothing where it has no word at all.
    ///
    /// - Parameter isLenient: whether a quote without a partner is a sign like others, as in text
    ///   that nobody typed as a query.
    package static func parse(
        _ query: String, isLenient: Bool = false
    ) throws(QuerySyntaxError) -> QueryNode? {
        var parser = try QueryParser(query, isLenient: isLenient)
        guard parser.piece.kind != .end else { return nil }
        let node = try parser.disjunction(depth: 0)
        if parser.piece.kind == .close {
            throw parser.error(
                .unbalancedParenthesis, "a parenthesis is closed but not opened",
                hint: "open it with ( or leave it out; quote it to search for the sign")
        }
        return node
    }

    private init(_ query: String, isLenient: Bool) throws(QuerySyntaxError) {
        self.query = query
        scanner = QueryScanner(query, isLenient: isLenient)
        piece = try scanner.next()
    }

    private mutating func disjunction(depth: Int) throws(QuerySyntaxError) -> QueryNode {
        var nodes = [try conjunction(depth: depth)]
        while piece.kind == .or {
            let place = piece
            try advance()
            guard startsItem else { throw missingOperand(of: place) }
            nodes.append(try conjunction(depth: depth))
        }
        return nodes.count == 1 ? nodes[0] : .any(nodes)
    }

    private mutating func conjunction(depth: Int) throws(QuerySyntaxError) -> QueryNode {
        guard startsItem else { throw missingOperand(of: piece) }
        var nodes = [try item(depth: depth)]
        while true {
            if piece.kind == .and {
                let place = piece
                try advance()
                guard startsItem else { throw missingOperand(of: place) }
            }
            guard startsItem else { break }
            nodes.append(try item(depth: depth))
        }
        return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func item(depth: Int) throws(QuerySyntaxError) -> QueryNode {
        guard piece.kind == .minus || piece.kind == .not else {
            return try operand(in: Schema.text, depth: depth)
        }
        let place = piece
        try advance()
        guard startsItem, piece.kind != .minus, piece.kind != .not else {
            throw missingOperand(of: place)
        }
        return .not(try operand(in: Schema.text, depth: depth))
    }

    private mutating func operand(
        in field: Field, depth: Int
    ) throws(QuerySyntaxError) -> QueryNode {
        let place = piece
        switch piece.kind {
        case .open:
            return try group(depth: depth)
        case .field:
            guard let named = Schema.queryField(named: piece.text) else {
                throw unknownField()
            }
            try advance()
            guard [.word, .phrase, .equals].contains(piece.kind) else {
                throw missingOperand(of: place)
            }
            return try operand(in: named, depth: depth)
        case .equals:
            try advance()
            guard piece.kind == .word || piece.kind == .phrase else {
                throw missingOperand(of: place)
            }
            let leaf = try leaf(in: field, from: place)
            return field.kind == .keyword ? .keyword(leaf) : .exact(leaf)
        case .phrase:
            let leaf = try leaf(in: field, from: place)
            return field.kind == .keyword ? .keyword(leaf) : .phrase(leaf)
        default:
            return try word(in: field)
        }
    }

    private mutating func word(in field: Field) throws(QuerySyntaxError) -> QueryNode {
        let text = piece.text
        var leaf = try leaf(in: field, from: piece)
        if field.kind == .keyword { return .keyword(leaf) }
        guard text.hasSuffix("*"), text.utf8.count > 1 else { return .word(leaf) }
        leaf.text = String(text.prefix { $0 != "*" })
        return leaf.text.isEmpty ? .word(leaf) : .prefix(leaf)
    }

    private mutating func group(depth: Int) throws(QuerySyntaxError) -> QueryNode {
        let place = piece
        guard depth < Self.deepest else {
            throw error(
                .tooComplex, "more than \(Self.deepest) parentheses within each other",
                hint: "write the query flatter")
        }
        try advance()
        if piece.kind == .close { throw missingOperand(of: place) }
        if piece.kind == .end { throw unclosed(place) }
        let node = try disjunction(depth: depth + 1)
        guard piece.kind == .close else { throw unclosed(place) }
        try advance()
        return node
    }

    private mutating func leaf(
        in field: Field, from start: QueryPiece
    ) throws(QuerySyntaxError) -> QueryLeaf {
        leaves += 1
        guard leaves <= Self.longest else {
            throw error(
                .tooComplex, "more than \(Self.longest) words",
                hint: "search for a part of the text")
        }
        let leaf = QueryLeaf(
            piece.text, in: field, at: start.range.lowerBound..<piece.range.upperBound)
        try advance()
        return leaf
    }

    private var startsItem: Bool {
        ![.end, .close, .or, .and].contains(piece.kind)
    }

    private mutating func advance() throws(QuerySyntaxError) { piece = try scanner.next() }
}

extension QueryParser {
    private func error(
        _ code: QuerySyntaxError.Code, _ message: String, hint: String,
        at place: QueryPiece? = nil
    ) -> QuerySyntaxError {
        QuerySyntaxError(
            code: code, message: message, range: (place ?? piece).range, query: query, hint: hint)
    }

    private func unclosed(_ place: QueryPiece) -> QuerySyntaxError {
        error(
            .unbalancedParenthesis, "a parenthesis is opened but not closed",
            hint: "close it with ) or leave it out; quote it to search for the sign", at: place)
    }

    private func missingOperand(of place: QueryPiece) -> QuerySyntaxError {
        error(
            .missingOperand, "nothing to search for here",
            hint: "write a word or a \"phrase\"; quote operators to search for them as words",
            at: place)
    }

    private func unknownField() -> QuerySyntaxError {
        let known = Schema.fields.filter(\.isQueryable).map { $0.name + ":" }
        return error(
            .unknownField, "no field is called “\(piece.text)”",
            hint: "fields are \(known.joined(separator: " ")); "
                + "quote it to search for the words")
    }
}
