import Testing

@testable import JostarCommand

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("abc", 3), ("é", 1), ("e\u{301}", 1), ("北京", 4), ("می‌روم", 5), ("کِتاب", 4), ("🙂", 2),
        ("", 0), ("한국", 4),
    ])
    func countsCells(_ text: String, _ cells: Int) {
        #expect(TerminalText.width(of: text) == cells)
    }

    @Test func cutsToCells() {
        #expect(TerminalText.cut("abcdef", to: 6) == "abcdef")
        #expect(TerminalText.cut("abcdef", to: 4) == "abc\u{2026}")
        #expect(TerminalText.cut("北京大学", to: 5) == "北京\u{2026}")
        #expect(
            TerminalText.cut("a \u{2068}آزاد\u{2069} b", to: 5) == "a \u{2068}آز\u{2026}\u{2069}")
    }

    @Test func isolatesOnlyWhatIsWrittenFromRightToLeft() {
        #expect(TerminalText.isolated("abc") == "abc")
        #expect(TerminalText.isolated("آزاد abc") == "\u{2068}آزاد abc\u{2069}")
    }

    @Test func nothingCanCommandTheTerminal() {
        #expect(TerminalText.printable("a\u{1B}[31mb\nc\u{202E}d\u{9B}e") == "a [31mb c d e")
    }

    @Test func linesAreBrokenBetweenWords() {
        let wrapper = LineWrapper(columns: 14, indent: "  ")
        let lines = wrapper.lines([
            ("one two ", false), ("three", true), (" four fivesixseveneight", false),
        ])
        let texts = lines.map { $0.map(\.text).joined() }
        #expect(texts == ["one two", "three four", "fivesixseven", "eight"])
        #expect(lines[1].first?.isLit == true)
    }
}

@Suite struct CSVTests {
    @Test func quotesOnlyWhatNeedsIt() {
        #expect(CSV.row(["a", "b,c", "d\"e", "f\ng", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",")
    }
}

@Suite struct LatenciesTests {
    @Test func saysMeanAndPercentiles() {
        let line = Latencies((1...100).map(Double.init)).line
        #expect(line == "100 queries: mean 50.5 ms, p50 51.0 ms, p95 96.0 ms, p99 100.0 ms")
        #expect(Latencies([]).line.hasPrefix("0 queries: mean 0.0 ms"))
    }
}
