/// The next piece of a typed query.
struct QueryPiece {
    enum Kind: Equatable {
        case word
        case phrase
        case field
        case open
        case close
        case minus
        case equals
        case or
        case and
        case not
        case end
    }

    var kind: Kind
    var text = ""
    /// UTF-8 byte range in the query, quotes included.
    var range: Range<Int>
}

/// Cuts a typed query into words, phrases and operators.
///
/// Operators count only where they can't be part of a word: `-` and `=` before a word, `:` after a
/// field's name, `OR`, `AND`, `NOT` in capitals and alone.
struct QueryScanner {
    private let query: String
    private let scalars: [Unicode.Scalar]
    /// UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    private let isLenient: Bool
    private var index = 0
    /// Marks that no partner follows any more.
    private var unpaired: Set<Unicode.Scalar> = []

    /// Whether capitals make an operator of a word; not where everything is in capitals.
    private let hasOperators: Bool

    /// - Parameter isLenient: whether a quote without a partner is a sign like others, and `AND`, `OR`
    ///   and `NOT` are words where everything else is in capitals, too.
    init(_ query: String, isLenient: Bool = false) {
        self.query = query
        self.isLenient = isLenient
        // Letters without capitals, as of Arabic and Chinese, are no capitals.
        hasOperators =
            !isLenient
            || query.unicodeScalars.contains {
                $0.properties.isAlphabetic && !$0.properties.isUppercase
            }
        scalars = Array(query.unicodeScalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
    }

    /// The next piece, `.end` for ever after the last.
    mutating func next() throws(QuerySyntaxError) -> QueryPiece {
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
        guard index < scalars.count else {
            return QueryPiece(kind: .end, range: range(from: scalars.count))
        }
        let start = index
        switch scalars[index] {
        case "(":
            index += 1
            return QueryPiece(kind: .open, range: range(from: start))
        case ")":
            index += 1
            return QueryPiece(kind: .close, range: range(from: start))
        case "-" where startsOperand(at: index + 1):
            index += 1
            return QueryPiece(kind: .minus, range: range(from: start))
        case "=" where startsOperand(at: index + 1):
            index += 1
            return QueryPiece(kind: .equals, range: range(from: start))
        case "\"":
            return try quoted()
        case let open:
            if let closing = Quotes.closing[open], let end = closingIndex(closing, of: open) {
                let text = string(index + 1..<end)
                index = end + 1
                return QueryPiece(kind: .phrase, text: text, range: range(from: start))
            }
            return word()
        }
    }

    private mutating func quoted() throws(QuerySyntaxError) -> QueryPiece {
        let start = index
        guard let end = closingIndex(["\""], of: "\"") else {
            guard !isLenient else { return word() }
            throw QuerySyntaxError(
                code: .unbalancedQuote, message: "a quote is opened but not closed",
                range: offsets[start]..<offsets[start + 1], query: query,
                hint: "close the phrase with another \" or leave the quote out")
        }
        index = end + 1
        return QueryPiece(
            kind: .phrase, text: string(start + 1..<end), range: range(from: start))
    }

    private static let operators: [String: QueryPiece.Kind] = [
        "OR": .or, "|": .or, "||": .or, "AND": .and, "&&": .and, "NOT": .not,
    ]

    private mutating func word() -> QueryPiece {
        let start = index
        // The first sign may be a quote without a partner.
        while index == start || index < scalars.count && !endsWord(scalars[index]) {
            if scalars[index] == ":", isField(start..<index) {
                let name = string(start..<index)
                index += 1
                return QueryPiece(kind: .field, text: name, range: range(from: start))
            }
            index += 1
        }
        let text = string(start..<index)
        let kind = hasOperators ? Self.operators[text] ?? .word : .word
        return QueryPiece(kind: kind, text: text, range: range(from: start))
    }

    /// A name of ASCII letters with something other than `//` behind its colon: `title:x` but not
    /// `https://x`, `10:30` or `Update: more`.
    private func isField(_ name: Range<Int>) -> Bool {
        guard !name.isEmpty, scalars[name].allSatisfy({ $0.isASCII && $0.properties.isAlphabetic }),
            name.upperBound + 1 < scalars.count
        else { return false }
        let behind = scalars[name.upperBound + 1]
        return !behind.properties.isWhitespace && behind != "/" && behind != ")"
    }

    private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || scalar == "\""
            || Quotes.closing[scalar] != nil
    }

    private func startsOperand(at position: Int) -> Bool {
        position < scalars.count && !scalars[position].properties.isWhitespace
            && scalars[position] != ")"
    }

    private mutating func closingIndex(
        _ closing: Set<Unicode.Scalar>, of open: Unicode.Scalar
    ) -> Int? {
        guard !unpaired.contains(open) else { return nil }
        let found = scalars[(index + 1)...].firstIndex(where: closing.contains)
        if found == nil { unpaired.insert(open) }
        return found
    }

    private func string(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    private func range(from start: Int) -> Range<Int> { offsets[start]..<offsets[index] }
}

/// Quotation marks that open a phrase besides `"`, where their partner follows.
private enum Quotes {
    private static let leftDouble: Unicode.Scalar = "\u{201C}"
    private static let rightDouble: Unicode.Scalar = "\u{201D}"
    private static let lowDouble: Unicode.Scalar = "\u{201E}"
    private static let leftGuillemet: Unicode.Scalar = "\u{00AB}"
    private static let rightGuillemet: Unicode.Scalar = "\u{00BB}"
    private static let leftCorner: Unicode.Scalar = "\u{300C}"
    private static let rightCorner: Unicode.Scalar = "\u{300D}"

    /// Opening mark → marks that close it; German closes with what English opens with.
    static let closing: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        leftDouble: [rightDouble, leftDouble],
        rightDouble: [rightDouble],
        lowDouble: [leftDouble, rightDouble],
        leftGuillemet: [rightGuillemet],
        rightGuillemet: [leftGuillemet],
        leftCorner: [rightCorner],
    ]
}
