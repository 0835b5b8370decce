import Testing

@testable import Ingestion

/// Quick ways to look at letters and words say what Unicode's tables and plain strings say.
@Suite struct WordsTests {
    private static let scalars = (0...0x10_FFFF as ClosedRange<UInt32>).compactMap {
        Unicode.Scalar($0)
    }

    @Test func smallLettersAreThoseOfStrings() {
        let wrong = Self.scalars.filter { scalar in
            var bytes: [UInt8] = []
            SmallLetters.append(scalar, to: &bytes)
            return bytes != Array(scalar.properties.lowercaseMapping.utf8)
        }
        #expect(wrong.isEmpty)
    }

    @Test func capitalsAreThoseOfUnicode() {
        let wrong = Self.scalars.filter { scalar in
            scalar.isBigLetter != scalar.properties.isUppercase
                || scalar.isSmallLetter != scalar.properties.isLowercase
        }
        #expect(wrong.isEmpty)
    }

    @Test func digitsAndLettersAreThoseOfUnicode() {
        let wrong = Self.scalars.filter { scalar in
            let properties = scalar.properties
            let digit =
                properties.numericType == .decimal ? properties.numericValue.map { Int($0) } : nil
            let isLetter =
                properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
                || scalar.value == 0x200C
            return scalar.decimalDigit != digit || scalar.isWordPart != isLetter
        }
        #expect(wrong.isEmpty)
    }

    @Test func tablesKnowTheirWordsOnly() {
        let words = (0..<300).map { "word\($0)" }
        let table = WordTable(words)
        #expect(words.allSatisfy { table.contains(WordHash($0.utf8)) })
        #expect(!table.contains(WordHash("word300".utf8)))
        #expect(!table.contains(WordHash()))
    }

    @Test(
        arguments: [
            (
                "Jane's \u{643}\u{62A}\u{627}\u{628}: 2 Caf\u{C9}s",
                "janes \u{6A9}\u{62A}\u{627}\u{628} 2 caf\u{E9}s", 2
            ),
            ("| Share", "share", nil), ("", "", nil),
        ] as [(String, String, Int?)])
    func cueWordsAreFolded(text: String, joined: String, labelEnd: Int?) {
        let words = CueWords(text)
        #expect(words.joined == joined)
        #expect(words.words.joined(separator: " ") == joined)
        #expect(words.labelEnd == labelEnd)
        #expect(words.hash(of: 0..<words.count) == WordHash(joined.utf8))
    }
}
