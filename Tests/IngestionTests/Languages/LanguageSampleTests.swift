import Testing

@testable import Ingestion

/// What of a text the detector of languages is shown.
struct LanguageSampleTests {
    /// Characters of every length, those among them that become spaces, on the border where a long text
    /// is cut: a word in quotes there once ended the program.
    @Test(arguments: ["a", "\u{AB}", "\u{85}", "\u{627}", "\u{FFFE}", "\u{FDD0}", "\u{1F600}"])
    func aLongTextIsCutBetweenCharacters(_ character: String) {
        for before in 16_370..<16_390 {
            let text =
                String(repeating: "x", count: before) + String(repeating: character, count: 9)
            let sample = LanguageDetector.sample(of: text)
            #expect((16_379...16_384).contains(sample.count), "\(before)")
            #expect(String(validating: sample, as: UTF8.self) != nil, "\(before)")
        }
    }

    @Test func aShortTextIsShownWhole() {
        #expect(LanguageDetector.sample(of: "\u{AB}a\u{BB}") == Array("\u{AB}a\u{BB}".utf8))
        #expect(LanguageDetector.sample(of: "a\u{85}b\u{0}") == Array("a  b ".utf8))
    }
}
