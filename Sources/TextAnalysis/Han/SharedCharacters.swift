/// Which traditional characters are written as the same simplified one, turned round from ICU's rules.
///
///     台 → 台, 臺, 颱, 檯      发 → 发, 發, 髮
struct SharedCharacters {
    /// The ideographs that are looked at: Extension A and the first block.
    private static let range: ClosedRange<UInt32> = 0x3400...0x9FFF
    /// Characters that are converted in one go, far below the converter's 8 KB.
    private static let batch = 1_000
    /// Ways to write one form that are listed, at most.
    private static let most = 64

    private var byCharacter: [Unicode.Scalar: [Unicode.Scalar]] = [:]

    /// - Parameter simplify: the same text in simplified characters, or nothing where that fails.
    init(_ simplify: (String) -> String?) {
        var start = Self.range.lowerBound
        while start <= Self.range.upperBound {
            let end = min(start + UInt32(Self.batch), Self.range.upperBound + 1)
            let letters = (start..<end).compactMap(Unicode.Scalar.init)
            // A line each, so that no rule about words speaks.
            let lines = letters.map { String($0) }.joined(separator: "\n")
            let converted = (simplify(lines) ?? "").split(separator: "\n")
            if converted.count == letters.count {
                for (letter, line) in zip(letters, converted) {
                    guard let one = line.unicodeScalars.first, line.unicodeScalars.count == 1,
                        one != letter
                    else { continue }
                    byCharacter[one, default: []].append(letter)
                }
            }
            start = end
        }
    }

    /// Forms that have these simplified characters, itself first.
    func spellings(of simplified: String) -> [String] {
        var all: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        for scalar in simplified.unicodeScalars {
            let choices = [scalar] + byCharacter[scalar, default: []]
            var longer: [String.UnicodeScalarView] = []
            for choice in choices {
                for spelling in all where longer.count < Self.most {
                    var spelling = spelling
                    spelling.append(choice)
                    longer.append(spelling)
                }
            }
            all = longer
        }
        return all.map { String($0) }
    }
}
