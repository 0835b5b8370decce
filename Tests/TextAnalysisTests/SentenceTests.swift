import Testing
import TextAnalysis

@Suite struct SentenceTests {
    @Test(
        arguments: [
            ("One. Two? Three!", ["One. ", "Two? ", "Three!"]),
            (
                "He paid 3.14 in the U.S. on Monday. She",
                ["He paid 3.14 in the U.S. on Monday. ", "She"]
            ),
            ("Head line\nBody text.", ["Head line\n", "Body text."]),
            ("سلام دنیا. خوبی؟ بله!", ["سلام دنیا. ", "خوبی؟ ", "بله!"]),
            ("یہ ہے۔ وہ ہے۔", ["یہ ہے۔ ", "وہ ہے۔"]),
            ("中国人民。你好！", ["中国人民。", "你好！"]),
            ("यह है। वह है।", ["यह है। ", "वह है।"]),
            ("", []),
        ] as [(String, [String])])
    func sentences(text: String, expected: [String]) throws {
        var analyzer = try Analyzer()
        #expect(analyzer.sentences(in: text).map { text.slice($0) } == expected)
        #expect(analyzer.sentences(in: text).map { text.slice($0) } == expected)
    }

    @Test("a stretch border doesn't cut a sentence") func longText() throws {
        var analyzer = try Analyzer()
        let sentence = "Ünlü bir cümle daha var burada. "
        let text = String(repeating: sentence, count: 2000)
        let ranges = analyzer.sentences(in: text)
        #expect(ranges.count == 2000)
        #expect(Set(ranges.map(\.count)) == [sentence.utf8.count])
    }

    @Test("a sentence without an end is cut on a character border") func endless() throws {
        var analyzer = try Analyzer()
        let text = String(repeating: "é中", count: 20_000)
        let ranges = analyzer.sentences(in: text)
        #expect(ranges.allSatisfy { text.slice($0)?.utf8.count == $0.count })
        #expect(ranges.allSatisfy { $0.count <= 8192 })
        #expect(ranges.last?.upperBound == text.utf8.count)
    }
}
