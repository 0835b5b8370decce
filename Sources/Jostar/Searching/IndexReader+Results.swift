import Articles
import Indexing
import Passages
import Querying
import Schema
import TextAnalysis
import Xapian

extension IndexReader {
    /// Reads, lights and cuts the passages that are shown.
    mutating func results(
        _ candidates: Candidates, _ items: [QueryItem], _ request: SearchRequest
    ) throws(JostarError) -> [SearchResult] {
        let inText = PatternSet(items.filter { $0.field == Schema.text })
        let inTitle = PatternSet(
            items.filter { $0.field == Schema.text || $0.field == Schema.title })
        var results: [SearchResult] = []
        for candidate in candidates.list.prefix(request.limit) {
            let parts = request.explains ? candidate.score : nil
            guard request.includesText else {
                results.append(
                    SearchResult(
                        rank: results.count + 1, score: candidate.score.total, scoreParts: parts,
                        article: Article(id: try id(of: candidate.document), path: ""), title: [],
                        passageIndex: candidate.span ?? 0, passage: "", snippet: []))
                continue
            }
            let stored = try decoded(record(candidate.document), candidate.document) { spans in
                guard let span = candidate.span, spans.indices.contains(span) else {
                    return 0..<Int.max
                }
                return spans[span].block..<spans[span].block + 1
            }
            let span = candidate.span ?? stored.lead
            let text = span.map { stored.text(of: stored.spans[$0]) } ?? ""
            results.append(
                SearchResult(
                    rank: results.count + 1, score: candidate.score.total, scoreParts: parts,
                    article: stored.article,
                    title: lit(stored.article.title?.value ?? "", inTitle),
                    passageIndex: span ?? 0, passage: text.trimmingWhitespace(),
                    snippet: cut(text, inText)))
        }
        return results
    }

    private mutating func lit(_ text: String, _ patterns: PatternSet) -> [SnippetFragment] {
        guard !text.isEmpty else { return [] }
        return snippet(of: text, sentences: [0..<text.utf8.count], patterns, limit: .max)
    }

    private mutating func cut(_ text: String, _ patterns: PatternSet) -> [SnippetFragment] {
        let limit = 280
        // A passage that fits is shown whole, wherever its sentences end.
        let fits =
            text.utf8.count <= limit
            || (text.utf8.count <= 4 * limit && text.unicodeScalars.count <= limit)
        return snippet(
            of: text, sentences: fits ? [0..<text.utf8.count] : analyzer.sentences(in: text),
            patterns, limit: limit)
    }

    private mutating func snippet(
        of text: String, sentences: [Range<Int>], _ patterns: PatternSet, limit: Int
    ) -> [SnippetFragment] {
        var tokens = TokenBuffer()
        analyzer.analyze(text, into: &tokens)
        let snippet = SnippetCutter(limit: limit).snippet(
            of: text, sentences: sentences, tokens: tokens,
            highlights: patterns.highlighter.highlights(in: tokens), weights: patterns.weights)
        return snippet.fragments.map { SnippetFragment(text: $0.text, isMatch: $0.isMatch) }
    }
}

/// What of a query lights up, made once a search.
private struct PatternSet {
    let highlighter: Highlighter
    let weights: [Double]

    init(_ items: [QueryItem]) {
        highlighter = Highlighter(
            items.map { Pattern(sequences: $0.variants.map(\.forms), weight: $0.weight) })
        weights = items.map(\.weight)
    }
}

extension String {
    fileprivate func trimmingWhitespace() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
