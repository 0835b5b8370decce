import Testing
import TextAnalysis

/// Signs behind words that make other names of them: `C++`, `C#`, `Disney+`.
@Suite struct SignTests {
    private static let fullWidthPlus = "\u{FF0B}"
    private static let fullWidthNumber = "\u{FF03}"

    /// Each text with its words, those with a sign with it.
    private static let pairs: [(String, [String])] = [
        ("C++", ["c++"]), ("C#", ["c#"]), ("F# and A+", ["f#", "and", "a+"]),
        ("Notepad++, g++.", ["notepad++", "g++"]), ("(Disney+)", ["disney+"]),
        ("Canal+'s C++/C#-Code", ["canal+", "s", "c++", "c#", "code"]),
        ("C++11, C#7", ["c++", "11", "c", "7"]), ("the 18+ rule", ["the", "18+", "rule"]),
        ("Café+ Ünal#", ["cafe+", "unal#"]), ("Дисней+ کانال+", ["дисней+", "کانال+"]),
        ("学C++语言", ["学", "c++", "语言"]), ("ภาษาC#ดี", ["ภาษา", "c#", "ดี"]),
        ("C++로 디즈니+가", ["c++", "로", "디즈니+", "가"]),
        ("C\(fullWidthPlus)+ F\(fullWidthNumber)", ["c++", "f#"]),
        // What joins, tags, or goes on is no sign.
        ("#tag #tag# \(fullWidthNumber)tag\(fullWidthNumber)", ["tag", "tag", "tag"]),
        ("a+b 1+1 C+zinc a+ב", ["a", "b", "1", "1", "c", "zinc", "a", "ב"]),
        ("a++b C+++ x## y+# z ++", ["a", "b", "c", "x", "y", "z"]),
        ("me+news@example.org", ["me", "news", "example", "org"]),
        ("https://example.org/?q=a+b#top", ["https", "example", "org", "q", "a", "b", "top"]),
        ("+C -C +", ["c", "c"]), ("中国+", ["中国"]),
    ]

    @Test(arguments: pairs)
    func areReadBehindWords(_ text: String, _ words: [String]) throws {
        var analyzer = try Analyzer()
        let tokens = analyzer.tokens(in: text)
        #expect(tokens.map { $0.signedForm ?? $0.form } == words)
        for token in tokens {
            #expect(WordSign.parted(token.signedForm ?? token.form) == (token.form, token.sign))
            // The place of a word and the word itself are as without a sign.
            let slice = try #require(text.slice(token.range))
            #expect(analyzer.fold(slice) == token.form)
        }
    }

    @Test func aBufferKnowsWhichOfItsWordsHaveThem() throws {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        analyzer.analyze("write C++ or F\(Self.fullWidthNumber) code", into: &tokens)
        #expect(tokens.indices.map { tokens.sign(at: $0)?.text } == [nil, "++", nil, "#", nil])
        #expect(tokens.signs.map(\.token) == [1, 3])
        #expect(tokens.signs.map(\.end) == [9, 17])
        #expect(tokens.indices.map(tokens.form(at:)) == ["write", "c", "or", "f", "code"])
        analyzer.analyze("write code", into: &tokens)
        #expect(tokens.signs.isEmpty)
    }
}
