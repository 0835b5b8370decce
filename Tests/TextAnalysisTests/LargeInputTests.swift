import Testing
import TextAnalysis

/// Long texts and words without an end, in bounded extra memory.
@Suite struct LargeInputTests {
    @Test(
        "a word without an end is cut into pieces that meet",
        arguments: [
            "a", "é", "ب", "1", "中", "ก", "\u{301}", "\u{316}\u{301}\u{3099}", "한", "a\u{301}",
            "क\u{93C}",
        ])
    func endlessWord(unit: String) throws {
        var analyzer = try Analyzer()
        let text = String(repeating: unit, count: 60_000)
        let tokens = analyzer.tokens(in: "x " + text + " y")
        #expect(tokens.first?.form == "x")
        #expect(tokens.last?.form == "y")
        #expect(tokens.allSatisfy { $0.range.count <= 8196 })
        let pieces = tokens.dropFirst().dropLast()
        for (left, right) in zip(pieces, pieces.dropFirst()) {
            #expect(left.range.upperBound == right.range.lowerBound)
        }
        let whole = pieces.map(\.form).joined()
        // A mark alone is no word, and nothing carries this many.
        let isMarksOnly = unit.unicodeScalars.allSatisfy(\.properties.isCaseIgnorable)
        #expect(tokens.count > 2 ? analyzer.fold(text) == whole : isMarksOnly)
    }

    @Test("where a long word stands doesn't change its pieces") func placeOfLongWord() throws {
        var analyzer = try Analyzer()
        for unit in ["ab", "éa", "ب"] {
            let word = String(repeating: unit, count: 10_000)
            let alone = analyzer.tokens(in: word).map(\.form)
            let within = analyzer.tokens(in: "some words first " + word).map(\.form)
            #expect(Array(within.dropFirst(3)) == alone)
            #expect(alone.count > 1)
        }
    }

    @Test("megabytes in one go") func longText() throws {
        var analyzer = try Analyzer()
        let line = "Russia's Deir ez-Zor افغانستان آزاد strike was 3.14 میں.\n"
        let count = (4 << 20) / line.utf8.count
        let text = String(repeating: line, count: count)
        var tokens = TokenBuffer()
        analyzer.analyze(text, into: &tokens)
        let once = analyzer.tokens(in: line)
        #expect(tokens.count == once.count * count)
        let last = tokens.token(at: tokens.count - 1)
        #expect(last.form == once.last?.form)
        #expect(last.range.upperBound == text.utf8.count - 2)
    }
}
