import Testing
import TextAnalysis

@Suite struct TokenBufferTests {
    @Test func holdsWhatWasFoundLast() throws {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        #expect(tokens.isEmpty)
        analyzer.analyze("three Small words", into: &tokens)
        #expect(tokens.indices.map(tokens.form(at:)) == ["three", "small", "words"])
        analyzer.analyze("One", into: &tokens)
        #expect(tokens.count == 1)
        #expect(tokens.range(at: 0) == 0..<3)
        #expect(tokens.token(at: 0) == Token(form: "one", range: 0..<3))
        #expect(tokens.withForm(at: 0) { Array($0) } == Array("one".utf8))
        for keeping in [true, false] {
            tokens.removeAll(keepingCapacity: keeping)
            #expect(tokens.isEmpty)
            analyzer.analyze("again", into: &tokens)
            #expect(tokens.form(at: 0) == "again")
        }
    }

    @Test("a copy keeps its tokens") func copies() throws {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        analyzer.analyze("first text", into: &tokens)
        let copy = tokens
        analyzer.analyze("another", into: &tokens)
        #expect(copy.indices.map(copy.form(at:)) == ["first", "text"])
    }

    @Test("an error in the body comes through") func passesErrorsOn() throws {
        struct Stop: Error {}
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        analyzer.analyze("word", into: &tokens)
        #expect(throws: Stop.self) {
            try tokens.withForm(at: 0) { (_) throws(Stop) -> Void in throw Stop() }
        }
    }
}
