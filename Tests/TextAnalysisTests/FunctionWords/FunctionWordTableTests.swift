import Testing

@testable import TextAnalysis

/// What holds for every table of function words.
@Suite struct FunctionWordTableTests {
    static let languages = [
        "ar", "de", "el", "en", "es", "fa", "fr", "hi", "ro", "ru", "th", "tr", "ur", "vi", "zh",
    ]

    @Test("each is one token that folds to itself", arguments: languages)
    func formsAreAsFolded(language: String) throws {
        var analyzer = try Analyzer()
        for word in try words(of: language) {
            let forms = analyzer.tokens(in: written(word)).map { Array($0.form.utf8) }
            // Bytes are compared: Swift takes canonically equivalent strings for equal.
            #expect(forms == [Array(word.utf8)], "\(word)")
            #expect(Array(analyzer.fold(word).utf8) == Array(word.utf8), "\(word)")
        }
    }

    @Test("none stands twice", arguments: languages)
    func noDuplicates(language: String) throws {
        let words = try words(of: language)
        var seen: Set<String> = []
        for word in words { #expect(seen.insert(word).inserted, "\(word)") }
    }

    @Test("negations and numbers are content")
    func content() {
        let all = FunctionWords(languages: Self.languages)
        for word in ["not", "nicht", "pas", "не", "لا", "two", "zwei", "deux", "два", "دو", "两"] {
            #expect(!all.contains(word), "\(word)")
        }
    }

    /// A form as ICU's dictionary of Thai knows it: folding takes the vowel am into two.
    private func written(_ form: String) -> String {
        let scalars = Array(form.unicodeScalars).replacing(
            ["\u{0E4D}", "\u{0E32}"] as [Unicode.Scalar], with: ["\u{0E33}"] as [Unicode.Scalar])
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private func words(of language: String) throws -> [String] {
        let tables = FunctionWordTable.tables(of: language)
        try #require(!tables.isEmpty)
        return tables.flatMap { $0.words.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
}
