import CICU
import TestSupport
import Testing

@testable import TextAnalysis

/// Our reading of UAX #29 against ICU's own word iterator, over text where the two mean to agree.
///
/// Left out are the characters of which the README says that we differ: full stops, colons,
/// connectors, commas other than the comma, apostrophes that ICU takes for letters, Hebrew before a
/// quote, the joiner (it makes emoji of what follows), the
/// non-joiner (a half-space between Arabic letters), Korean before a mark (no word to ICU), scripts that need a dictionary, and the at sign, a letter to ICU 72 only.
@Suite struct WordBreakReferenceTests {
    private static let shared: [Unicode.Scalar] = Array(
        "aZéßıŁ'’,·-#+/09٠۹२ \n\t\u{A0}\u{200B}\u{AD}\u{300}\u{301}\u{308}йёЇΐςابيیےکةەपणक्ि\u{93C}বাதா𐐀€"
            .unicodeScalars)

    @Test func agreesWithICU() throws {
        var generator = SeededGenerator()
        var analyzer = try Analyzer()
        let reference = try Segmenter(.words)
        for number in 0..<4000 {
            let text = Self.text(using: &generator)
            let expected = Self.words(of: text, by: reference)
            var tokens = TokenBuffer()
            analyzer.analyze(text, into: &tokens)
            let found = tokens.indices.map { tokens.range(at: $0) }
            try #require(
                found == expected,
                "seed \(generator.seed), text \(number): \(text.debugDescription)")
        }
    }

    private static func text(using generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...24, using: &generator) {
            if Int.random(in: 0..<5, using: &generator) > 0 {
                text.append(shared[Int.random(in: shared.indices, using: &generator)])
                continue
            }
            let value = UInt32.random(in: 0..<0x1FFFF, using: &generator)
            guard let scalar = Unicode.Scalar(value), isShared(scalar) else { continue }
            text.append(scalar)
        }
        return String(text)
    }

    /// Whether ICU and we are meant to treat a character alike.
    private static func isShared(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "@" || scalar == "\u{200D}" || scalar == "\u{200C}" { return false }
        let properties = cicu_get_properties(scalar.value)
        switch Int(properties.word_break) {
        case CICU_WB_OTHER, CICU_WB_LETTER, CICU_WB_NUMERIC, CICU_WB_EXTEND:
            return WordClass(scalar, properties) != .apostrophe && !properties.needs_dictionary
                && scalar.properties.generalCategory != .otherSymbol && !properties.is_hangul
                && WordClass(scalar, properties) != .numberSeparator
                // What folds to nothing is no token here.
                && !CharacterFolding.fold(scalar).isEmpty
        default: return false
        }
    }

    private static func words(of text: String, by reference: borrowing Segmenter) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [Range<Int>] = []
            var start = 0
            for segment in reference.segments(of: bytes) {
                if segment.is_word { found.append(start..<Int(segment.end)) }
                start = Int(segment.end)
            }
            return found
        }
    }
}
