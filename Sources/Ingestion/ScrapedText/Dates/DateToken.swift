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
        var word: [UInt8] = []
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
                word.removeAll(keepingCapacity: true)
                SmallLetters.append(scalar, to: &word)
                while index < scalars.count, scalars[index].isWordPart, !scalars[index].isIdeograph
                {
                    SmallLetters.append(scalars[index], to: &word)
                    index += 1
                }
                let text = String(decoding: word, as: UTF8.self)
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
        // Most letters there are; the tables of Unicode are slow to ask.
        switch value {
        case ..<0x660, 0x66A...0x6EF, 0x1E00...0xA61F, 0xAC00...0xFEFF: return nil
        case 0x660...0x669: return Int(value) - 0x660
        case 0x6F0...0x6F9: return Int(value) - 0x6F0
        case 0x966...0x96F: return Int(value) - 0x966
        default: break
        }
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
        switch value {
        case 0xC0...0x2C1: return value != 0xD7 && value != 0xF7
        case 0x400...0x481, 0x48A...0x52F, 0x620...0x657, 0x904...0x939, 0x3041...0x3096,
            0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return true
        case 0x2000...0x2070, 0x3000...0x3004, 0xFF01...0xFF20: return value == 0x200C
        default: break
        }
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
