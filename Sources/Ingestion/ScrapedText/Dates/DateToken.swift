/// A piece of a line as the date reader sees it.
struct DateToken: Equatable {
    enum Kind: Equatable {
        /// Digits of any script, with their number and how many there are.
        case number(Int, digits: Int)
        /// Letters, in lower case.
        case word(String)
        /// Anything else that is printed.
        case sign(Unicode.Scalar)
    }

    let kind: Kind
    /// Where it stands among the scalars of the line.
    let range: Range<Int>

    var number: Int? { if case .number(let value, _) = kind { value } else { nil } }
    var digits: Int { if case .number(_, let digits) = kind { digits } else { 0 } }
    var word: String? { if case .word(let text) = kind { text } else { nil } }

    func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign(scalar) }

    /// Cuts a line into tokens; ideographs become words of one character.
    static func tokens(of scalars: [Unicode.Scalar]) -> [DateToken] {
        var tokens: [DateToken] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let start = index
            index += 1
            if let digit = scalar.decimalDigit {
                var value = digit
                while index < scalars.count, let more = scalars[index].decimalDigit {
                    // Longer numbers can't be dates: the value stops growing, the digits count on.
                    if index - start < 15 { value = value * 10 + more }
                    index += 1
                }
                tokens.append(
                    DateToken(kind: .number(value, digits: index - start), range: start..<index))
            } else if scalar.isIdeograph {
                tokens.append(DateToken(kind: .word(String(scalar)), range: start..<index))
            } else if scalar.isWordPart {
                while index < scalars.count, scalars[index].isWordPart, !scalars[index].isIdeograph
                {
                    index += 1
                }
                let text = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
                tokens.append(DateToken(kind: .word(text), range: start..<index))
            } else if !scalar.isBlank, !scalar.isInvisibleMark {
                tokens.append(DateToken(kind: .sign(scalar), range: start..<index))
            }
        }
        return tokens
    }
}

extension Unicode.Scalar {
    /// Its value as a digit of any script: `٧` → 7, `۷` → 7, `७` → 7.
    var decimalDigit: Int? {
        if value < 0x80 { return (48...57).contains(value) ? Int(value) - 48 : nil }
        guard properties.numericType == .decimal, let value = properties.numericValue else {
            return nil
        }
        return Int(value)
    }

    /// Han characters and kana, which are written without spaces.
    var isIdeograph: Bool {
        switch value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// A letter or a mark on one.
    var isWordPart: Bool {
        if value < 0x80 { return (65...90).contains(value) || (97...122).contains(value) }
        return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
            || value == 0x200C
    }

    /// Direction marks, joiners and variation selectors.
    var isInvisibleMark: Bool {
        switch value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xAD: true
        default: false
        }
    }
}
