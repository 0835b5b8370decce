import TestSupport
import Testing
import TextAnalysis

/// What holds for any text whatever.
///
/// `JOSTAR_TEST_SEED` repeats a run.
@Suite struct UniversalTests {
    private static let texts = 1000

    @Test func tokensOfRandomText() throws {
        var generator = SeededGenerator()
        var analyzer = try Analyzer()
        for number in 0..<Self.texts {
            let text = RandomText.make(120, using: &generator)
            let tokens = analyzer.tokens(in: text)
            let seed: Comment = "seed \(generator.seed), text \(number): \(text.debugDescription)"
            try #require(analyzer.tokens(in: text) == tokens, seed)
            var end = 0
            for token in tokens {
                try #require(token.range.lowerBound >= end, seed)
                try #require(!token.range.isEmpty, seed)
                end = token.range.upperBound
                // Nothing comes back where a range leaves the text or cuts a character.
                let slice = try #require(text.slice(token.range), seed)
                try #require(slice.utf8.count == token.range.count, seed)
                try #require(isScalarBorder(text, token.range.lowerBound), seed)
                try #require(isScalarBorder(text, token.range.upperBound), seed)
                try #require(!token.form.isEmpty, seed)
                try #require(Array(analyzer.fold(slice).utf8) == Array(token.form.utf8), seed)
                let hasSpace = token.form.unicodeScalars.contains { $0.properties.isWhitespace }
                try #require(!hasSpace, seed)
            }
        }
    }

    @Test func foldingIsIdempotent() throws {
        var generator = SeededGenerator()
        var analyzer = try Analyzer()
        for number in 0..<Self.texts {
            let text = RandomText.make(120, using: &generator)
            let folded = analyzer.fold(text)
            try #require(
                Array(analyzer.fold(folded).utf8) == Array(folded.utf8),
                "seed \(generator.seed), text \(number): \(text.debugDescription)")
        }
    }

    /// All that is assigned and folds, and some of what isn't or doesn't.
    private static let characters: [ClosedRange<UInt32>] = [
        0...0x1FFFF, 0x2F7F0...0x2FA20, 0xDFFF0...0xE1000, 0x10FF00...0x10FFFF,
    ]

    @Test(arguments: characters)
    func everyCharacterFoldsOnce(values: ClosedRange<UInt32>) throws {
        var analyzer = try Analyzer()
        for value in values {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            let folded = analyzer.fold(text)
            let again = analyzer.fold(folded)
            // The room that a folded text is given is worked out from the bound of 12.
            guard again.utf8.elementsEqual(folded.utf8), folded.utf8.count <= text.utf8.count * 12
            else {
                Issue.record("U+\(String(value, radix: 16)): \(folded), \(again)")
                continue
            }
        }
    }

    @Test func sentencesCoverTheText() throws {
        var generator = SeededGenerator()
        var analyzer = try Analyzer()
        for number in 0..<500 {
            let text = RandomText.make(400, using: &generator)
            var end = 0
            for sentence in analyzer.sentences(in: text) {
                let seed: Comment = "seed \(generator.seed), text \(number)"
                try #require(sentence.lowerBound == end && !sentence.isEmpty, seed)
                try #require(isScalarBorder(text, sentence.upperBound), seed)
                end = sentence.upperBound
            }
            #expect(end == text.utf8.count, "seed \(generator.seed), text \(number)")
        }
    }

    @Test func threadsAgree() async throws {
        var generator = SeededGenerator()
        let texts = (0..<300).map { _ in RandomText.make(200, using: &generator) }
        var analyzer = try Analyzer()
        let expected = texts.map { analyzer.tokens(in: $0) }
        let seed = generator.seed
        try await withThrowingTaskGroup(of: [[Token]].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var own = try Analyzer()
                    // Backwards, so that each learns its characters in another order.
                    return texts.reversed().map { own.tokens(in: $0) }.reversed()
                }
            }
            for try await tokens in group { #expect(tokens == expected, "seed \(seed)") }
        }
    }

    private func isScalarBorder(_ text: String, _ offset: Int) -> Bool {
        let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
        return index.samePosition(in: text.unicodeScalars) != nil
    }
}
