import Testing

@testable import TextAnalysis

/// What holds for every table of function words.
@Suite struct FunctionWordTableTests {
    static let languages = [
        "am", "ar", "az", "bg", "bn", "bs", "ckb", "cs", "da", "de", "el", "en", "es", "fa", "fi",
        "fr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "km", "kmr", "ko", "ku", "ms",
        "my", "nb", "ne", "nl", "nn", "no", "pl", "prs", "ps", "pt", "ro", "ru", "sh", "sk", "sl",
        "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh",
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

    @Test(
        "negations and numbers are content",
        arguments: [
            ("ar", "لا لم لن لیس غیر"), ("bg", "не два"), ("cs", "ne neni dva"), ("da", "ikke to"),
            ("de", "nicht kein keine ohne zwei"), ("el", "δεν μην δυο"),
            ("en", "not no without never two"),
            ("es", "no nunca dos"), ("fa", "نه نیست یک دو"), ("fi", "ei kaksi"),
            ("fr", "ne pas sans deux"),
            ("he", "לא אין"), ("hi", "नहीं मत दो"), ("hu", "nem ket"), ("id", "tidak bukan dua"),
            ("it", "non due"), ("ja", "ない 二"), ("ko", "안 아니 둘"), ("nl", "niet geen twee"),
            ("pl", "nie dwa"), ("pt", "nao dois"), ("ro", "nu doi"), ("ru", "не нет ни без два"),
            ("sl", "ne dva"), ("sr", "ne не dva"), ("sv", "inte tva"), ("th", "ไม่ สอง"),
            ("tr", "degil yok iki"), ("uk", "не ні два"), ("ur", "نهیں مت دو"), ("vi", "khong hai"),
            ("zh", "不 没有 沒有 二 两"),
        ])
    func content(language: String, words: String) {
        let function = FunctionWords(languages: [language])
        for word in words.split(separator: " ") {
            let isFunctionWord = function.contains(String(word))
            #expect(!isFunctionWord, "\(word)")
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
