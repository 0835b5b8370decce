import TestSupport
import Testing

@testable import TextAnalysis

extension LightStemmer {
    /// The first stemmer of a language, or of the first where it has none: tests then fail.
    static func language(_ code: String) -> LightStemmer {
        LightStemmers.stemmers(for: code).first ?? LightStemmers.all[0]
    }
}

/// What holds for every stemmer.
@Suite struct LightStemmerTests {
    @Test func languagesAreFound() {
        for stemmer in LightStemmers.all {
            #expect(!stemmer.languages.isEmpty)
            for language in stemmer.languages {
                #expect(LightStemmers.stemmers(for: language).contains { $0.name == stemmer.name })
            }
            #expect(stemmer.prefixStrings.first == "")
            #expect(Set(stemmer.prefixStrings).count == stemmer.prefixStrings.count)
        }
        #expect(Set(LightStemmers.all.map(\.name)).count == LightStemmers.all.count)
        #expect(LightStemmers.stemmers(for: "en").isEmpty)
        #expect(LightStemmers.stemmers(for: "").isEmpty)
    }

    @Test(arguments: ["", "2017", "u.s", "の", "\u{0301}"])
    func otherScriptsStay(form: String) {
        for stemmer in LightStemmers.all { #expect(stemmer.stem(form) == form) }
    }

    @Test func oneScriptOnly() {
        #expect(LightStemmer.language("fa").stem("sieges") == "sieges")
        #expect(LightStemmer.language("hi").stem("کتابها") == "کتابها")
    }

    /// Random words of a stemmer's own affixes and letters, since others hardly meet a rule.
    @Test func stemsAreSmallAndSteady() {
        var generator = SeededGenerator()
        for stemmer in LightStemmers.all {
            for _ in 0..<2_000 {
                let form = randomForm(of: stemmer, &generator)
                let stem = stemmer.stem(form)
                let comment: Comment = "\(stemmer.name): \(form) → \(stem), seed \(generator.seed)"
                #expect(!stem.isEmpty, comment)
                #expect(stem.utf8.count <= form.utf8.count, comment)
                #expect(stemmer.stem(form) == stem, comment)
                var bytes = Array(form.utf8)
                stemmer.stem(utf8: &bytes)
                #expect(bytes == Array(stem.utf8), comment)
                #expect(
                    stemmer.beginnings(ofStem: stem).contains {
                        form.unicodeScalars.starts(with: $0.unicodeScalars)
                    }, comment)
            }
        }
    }

    private func randomForm(of stemmer: LightStemmer, _ generator: inout SeededGenerator) -> String
    {
        let affixes = stemmer.affixes.map { Array($0.unicodeScalars) }
        let letters = affixes.flatMap { $0 }
        var form = String.UnicodeScalarView()
        if Bool.random(using: &generator),
            let prefix = stemmer.prefixStrings.randomElement(using: &generator)
        {
            form.append(contentsOf: prefix.unicodeScalars)
        }
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            if let letter = letters.randomElement(using: &generator) { form.append(letter) }
        }
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            if let affix = affixes.randomElement(using: &generator) {
                form.append(contentsOf: affix)
            }
        }
        return form.isEmpty ? "a" : String(form)
    }
}
