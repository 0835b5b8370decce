import Testing
import Xapian

@Suite struct StemmerTests {
    @Test(arguments: [
        ("english", "sieges", "sieg"), ("en", "besieged", "besieg"), ("french", "sièges", "sieg"),
        ("german", "häuser", "haus"), ("russian", "городами", "город"),
        ("arabic", "كتابه", "كتاب"), ("none", "sieges", "sieges"), ("english", "", ""),
    ])
    func stems(language: String, word: String, stem: String) throws {
        let stemmer = try Stemmer(language: language)
        #expect(stemmer.stem(word) == stem)
        #expect(stemmer.stem(word) == stem)
        let given = Array(word.utf8).withUnsafeBufferPointer { word in
            [stem, stem + "x"].map { stemmer.gives(Array($0.utf8), to: word) }
        }
        #expect(given == [true, false])
    }

    @Test func languages() throws {
        let languages = try Stemmer.availableLanguages
        #expect(languages.contains("english"))
        #expect(languages.contains("arabic"))
        for language in languages { _ = try Stemmer(language: language).stem("word") }
        #expect(code { _ = try Stemmer(language: "klingon").language } == .invalidArgument)
    }
}
