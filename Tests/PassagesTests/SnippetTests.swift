import Passages
import TestSupport
import Testing
import TextAnalysis

@Suite struct SnippetTests {
    private func snippet(
        _ text: String, _ patterns: [Pattern], limit: Int = 280
    ) throws -> Snippet {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        analyzer.analyze(text, into: &tokens)
        return SnippetCutter(limit: limit).snippet(
            of: text, sentences: analyzer.sentences(in: text), tokens: tokens,
            highlights: Highlighter(patterns).highlights(in: tokens),
            weights: patterns.map(\.weight))
    }

    private func marked(_ snippet: Snippet) -> String {
        snippet.fragments.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test func aPhraseIsLitAsAWhole() throws {
        let cut = try snippet(
            "A strike with bunker-busting bombs. More.",
            [Pattern(sequences: [["bunker", "busting", "bombs"]])])
        #expect(marked(cut) == "A strike with [bunker-busting bombs]. More.")
    }

    @Test func aWordIsLitWithItsSignWhereItIsAskedForSo() throws {
        let text = "C, C++ and C\u{FF0B}\u{FF0B} compilers."
        let signed = try snippet(text, [Pattern(sequences: [["c++"]])])
        #expect(marked(signed) == "C, [C++] and [C\u{FF0B}\u{FF0B}] compilers.")
        let phrase = try snippet(text, [Pattern(sequences: [["and", "c++", "compilers"]])])
        #expect(marked(phrase) == "C, C++ [and C\u{FF0B}\u{FF0B} compilers].")
        let bare = try snippet(text, [Pattern(sequences: [["c"]])])
        #expect(marked(bare) == "[C], [C]++ and [C]\u{FF0B}\u{FF0B} compilers.")
    }

    @Test func aCutBehindASignKeepsIt() throws {
        let text = "one two three four five six C++ seven eight nine ten eleven"
        let cut = try snippet(text, [Pattern(sequences: [["c++"]])], limit: 3)
        #expect(marked(cut) == "\u{2026}[C++]\u{2026}")
    }

    @Test func everyMatchIsLitWhateverItsSpelling() throws {
        let cut = try snippet(
            "كتاب و کتاب و کـتاب", [Pattern(sequences: [["کتاب"]])])
        #expect(marked(cut) == "[كتاب] و [کتاب] و [کـتاب]")
    }

    @Test func wholeSentencesAreShown() throws {
        let text =
            "Nothing is said here at all. The siege was lifted on Tuesday. "
            + "Then something else happened. And more of it followed later."
        let cut = try snippet(text, [Pattern(sequences: [["siege"]])], limit: 50)
        #expect(marked(cut) == "The [siege] was lifted on Tuesday.")
    }

    @Test func theRunWithMoreItemsIsShown() throws {
        let text =
            "The siege began. Much later, far away from all of this, a convoy left. "
            + "The siege of the city let no convoy pass."
        let patterns = [Pattern(sequences: [["siege"]]), Pattern(sequences: [["convoy"]])]
        let cut = try snippet(text, patterns, limit: 50)
        #expect(marked(cut) == "The [siege] of the city let no [convoy] pass.")
    }

    @Test func aLongSentenceIsCutBetweenWords() throws {
        let words = (0..<200).map { "word\($0)" }
        let text = words.joined(separator: " ") + " needle " + words.joined(separator: " ")
        let cut = try snippet(text, [Pattern(sequences: [["needle"]])], limit: 60)
        #expect(marked(cut).contains("[needle]"))
        #expect(cut.text.hasPrefix("\u{2026}word") && cut.text.hasSuffix("\u{2026}"))
        #expect(cut.text.count <= 62)
    }

    @Test func withoutAMatchTheBeginningIsShown() throws {
        let cut = try snippet("One sentence. Another.", [Pattern(sequences: [["x"]])], limit: 15)
        #expect(marked(cut) == "One sentence.")
        #expect(try snippet("", []).fragments.isEmpty)
    }

    @Test func prefixesLightWholeWords() throws {
        let cut = try snippet("Bombers bombed.", [Pattern(sequences: [], prefixes: ["bomb"])])
        #expect(marked(cut) == "[Bombers] [bombed].")
    }

    /// Whatever the text and the items: a snippet is made of the passage's own characters, and its
    /// lit stretches fold to something asked for.
    @Test func snippetsAreTrueToTheText() throws {
        var random = SeededGenerator()
        // A full stop comes with a space: within "a.b" a sentence may end inside a word.
        let letters = [
            "a", "b", " ", "ا", "ب", "، ", "م\u{200C}ی", ". ", "!", "؟ ", "北京", "é\u{301}", "🙂",
        ]
        for _ in 0..<300 {
            let count = Int.random(in: 0..<120, using: &random)
            let text = (0..<count).map { _ in letters.randomElement(using: &random) ?? "a" }
                .joined()
            var analyzer = try Analyzer()
            let forms = Set(analyzer.tokens(in: text).map(\.form))
            let wanted = Array(forms.sorted().prefix(3))
            let cut = try snippet(
                text, wanted.map { Pattern(sequences: [[$0]]) },
                limit: Int.random(in: 1..<60, using: &random))
            let plain = cut.text.split(separator: "\u{2026}").joined()
            #expect(text.utf8.count >= plain.utf8.count, "seed \(random.seed)")
            for fragment in cut.fragments where fragment.text != "\u{2026}" {
                // A half-space after a word is one character with its last letter.
                #expect(
                    Array(text.utf8).contains(Array(fragment.text.utf8)), "seed \(random.seed)")
                if fragment.isMatch {
                    #expect(
                        analyzer.tokens(in: fragment.text).contains { wanted.contains($0.form) },
                        "seed \(random.seed): \(fragment.text)")
                }
            }
        }
    }
}
