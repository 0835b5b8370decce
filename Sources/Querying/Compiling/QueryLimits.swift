import TextAnalysis

/// How much a query may ask for, counted in what it falls apart into when it is looked up.
enum QueryLimits {
    /// Words of one phrase, at most.
    static let longestPhrase = 1_000
    /// Letters of scripts without spaces: as many words, in the worst case.
    static let mostSpacelessLetters = 10_000

    /// Refuses text that could fall apart into too many words, before it is read.
    static func check(_ text: String) throws(QuerySyntaxError) {
        let letters = text.unicodeScalars.lazy.filter { SpacelessScript.contains($0) }.count
        guard letters > mostSpacelessLetters else { return }
        throw QuerySyntaxError(
            code: .tooComplex,
            message: "more than \(mostSpacelessLetters) letters of a script without spaces",
            range: 0..<text.utf8.count, query: text, hint: "ask for less at a time")
    }

    /// Refuses a phrase, or what becomes one (`a-b-c`), of too many words, and too many words in all.
    static func check(
        _ node: QueryNode, of text: String, _ analyzer: inout Analyzer
    ) throws(QuerySyntaxError) {
        var words = 0
        try check(node, of: text, &analyzer, &words)
    }

    private static func check(
        _ node: QueryNode, of text: String, _ analyzer: inout Analyzer, _ words: inout Int
    ) throws(QuerySyntaxError) {
        switch node {
        case .all(let nodes), .any(let nodes):
            for node in nodes { try check(node, of: text, &analyzer, &words) }
        case .not(let node): try check(node, of: text, &analyzer, &words)
        case .word(let leaf), .exact(let leaf), .prefix(let leaf), .phrase(let leaf):
            let tokens = analyzer.tokens(in: leaf.text).count
            var isPhrase = tokens > longestPhrase
            if case .word = node, SpacelessScript.contains(leaf.text) { isPhrase = false }
            words += max(1, tokens)
            guard !isPhrase, words <= QueryParser.longest else {
                throw QuerySyntaxError(
                    code: .tooComplex,
                    message: isPhrase
                        ? "a phrase of more than \(longestPhrase) words"
                        : "more than \(QueryParser.longest) words",
                    range: leaf.range, query: text, hint: "search for a part of the text")
            }
        case .keyword: break
        }
    }
}
