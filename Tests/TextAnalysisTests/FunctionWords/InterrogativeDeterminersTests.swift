import Testing

@testable import TextAnalysis

/// Words that ask which one of a kind.
@Suite struct InterrogativeDeterminersTests {
    @Test("each is a function word of its language, as folded")
    func eachIsAFunctionWord() throws {
        var analyzer = try Analyzer()
        for (language, words) in InterrogativeDeterminers.words {
            let function = FunctionWords(languages: [language])
            for word in words.split(separator: " ").map(String.init) {
                let folded = analyzer.tokens(in: word).map(\.form)
                #expect(folded == [word] && function.contains(word), "\(language) \(word)")
            }
        }
    }

    @Test func theyCountOnlyInTheirLanguages() {
        let persian = InterrogativeDeterminers(languages: ["fa"])
        #expect(persian.contains("کدام"))
        #expect(!persian.contains("which") && !persian.contains("که"))
        #expect(InterrogativeDeterminers(languages: ["fa", "en"]).contains("which"))
        #expect(!InterrogativeDeterminers(languages: ["es"]).contains("que"))
    }
}
