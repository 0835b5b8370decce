import Testing
import TextAnalysis

/// Expects the folded forms of a text, in order, and that each token's range holds what it folds.
func expectAnalysis(
    of text: String, as forms: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
    var analyzer = try Analyzer()
    let tokens = analyzer.tokens(in: text)
    #expect(tokens.map(\.form) == forms, sourceLocation: sourceLocation)
    for token in tokens {
        let slice = try #require(text.slice(token.range), sourceLocation: sourceLocation)
        #expect(analyzer.fold(slice) == token.form, sourceLocation: sourceLocation)
    }
}

/// Expects a text to fold to another, and that one to stay as it is.
func expectFolding(
    of text: String, as folded: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    var analyzer = try Analyzer()
    let actual = analyzer.fold(text)
    // Bytes are compared: Swift takes canonically equivalent strings for equal.
    #expect(Array(actual.utf8) == Array(folded.utf8), "\(actual)", sourceLocation: sourceLocation)
    #expect(Array(analyzer.fold(actual).utf8) == Array(actual.utf8), sourceLocation: sourceLocation)
}

extension String {
    /// The text between two UTF-8 offsets, or nothing where these cut a character.
    func slice(_ range: Range<Int>) -> String? {
        guard range.upperBound <= utf8.count else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
        return String(utf8[start..<end])
    }
}
