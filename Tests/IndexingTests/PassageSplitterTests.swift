import TestSupport
import Testing
import TextAnalysis

@testable import Indexing

@Suite struct PassageSplitterTests {
    @Test func aParagraphIsAPassage() throws {
        var analyzer = try Analyzer()
        let text = String(repeating: "A sentence. ", count: 100)
        #expect(PassageSplitter.passages(of: text, analyzer: &analyzer) == [0..<text.utf8.count])
    }

    @Test func aLongOneIsCutAtSentences() throws {
        var analyzer = try Analyzer()
        let text = String(repeating: "This is a sentence of the text. ", count: 300)
        let pieces = PassageSplitter.passages(of: text, analyzer: &analyzer)
        #expect(pieces.count >= 4)
        #expect(pieces.allSatisfy { $0.lowerBound.isMultiple(of: 32) })
    }

    @Test func aWordIsNeverCut() throws {
        var analyzer = try Analyzer()
        let word = String(repeating: "ب", count: 6_000)
        let text = "Before it. \(word) After it. " + String(repeating: "More. ", count: 600)
        let pieces = PassageSplitter.passages(of: text, analyzer: &analyzer)
        let texts = pieces.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        #expect(texts.contains { $0.contains(word) } && texts.count > 1)
    }

    @Test func piecesCoverAnyTextWithinTheLimit() throws {
        var random = SeededGenerator()
        var analyzer = try Analyzer()
        let parts = ["word ", "کلمه ", "جمله. ", "北京。", "x", "\n", "é", "🙂", "long", ". "]
        for _ in 0..<40 {
            let text = (0..<Int.random(in: 0..<4_000, using: &random))
                .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            let pieces = PassageSplitter.passages(of: text, analyzer: &analyzer)
            #expect(pieces.first?.lowerBound == 0 && pieces.last?.upperBound == text.utf8.count)
            for (one, next) in zip(pieces, pieces.dropFirst()) {
                #expect(one.upperBound == next.lowerBound, "seed \(random.seed)")
            }
            for piece in pieces {
                #expect(piece.count <= PassageSplitter.longest, "seed \(random.seed)")
                let bytes = Array(text.utf8)[piece]
                #expect(String(validating: bytes, as: UTF8.self) != nil, "seed \(random.seed)")
            }
        }
    }
}
