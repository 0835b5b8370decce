import Testing

@testable import Ingestion

/// What of a text the detector of languages is shown.
struct LanguageSampleTests {
    /// Characters of every length, those among them that become spaces, on the border where a long text
    /// is cut: a word in quotes there once ended the program.
    @Test(arguments: [0x61, 0xAB, 0x85, 0x627, 0xFFFE, 0xFDD0, 0x1F600] as [UInt32])
    func aLongTextIsCutBetweenCharacters(_ number: UInt32) throws {
        let character = String(try #require(Unicode.Scalar(number)))
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
