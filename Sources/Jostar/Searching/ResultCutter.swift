import Articles
import Indexing
import Passages
import Querying
import Schema
import TextAnalysis

/// Makes results of stored records: reads, lights and cuts the passages that are shown.
///
/// A value that several threads may use at once, each with an analyzer of its own.
struct ResultCutter: Sendable {
    /// A result to be made.
    struct Job: Sendable {
        /// Among the results, from 0.
        var place: Int
        var candidate: Candidates.Candidate
        var record: [UInt8]
    }

    private let path: String
    private let explains: Bool
    private let inText: PatternSet
    private let inTitle: PatternSet

    /// - Parameters:
    ///   - items: the query.
    ///   - path: the index, to name in errors.
    init(_ items: [QueryItem], explains: Bool, path: String) {
        self.path = path
        self.explains = explains
        inText = PatternSet(items.filter { $0.field == Schema.text })
        inTitle =
            items.contains { $0.field == Schema.title }
            ? PatternSet(items.filter { $0.field == Schema.text || $0.field == Schema.title })
            : inText
    }

    /// The result of a job, or an error that names the damage.
    func result(_ job: Job, _ analyzer: inout Analyzer) throws(JostarError) -> SearchResult {
        let candidate = job.candidate
        let stored = StoredArticle(checked: job.record) { spans in
            guard let span = candidate.span, spans.indices.contains(span) else {
                return 0..<Int.max
            }
            return spans[span].block..<spans[span].block + 1
        }
        guard let stored else {
            throw JostarError(damagedRecord: candidate.document, index: path)
        }
        let span = candidate.span ?? stored.lead
        let text = span.map { stored.text(of: stored.spans[$0]) } ?? ""
        return SearchResult(
            rank: job.place + 1, score: candidate.score.total,
            scoreParts: explains ? candidate.score : nil, article: stored.article,
            title: lit(stored.article.title?.value ?? "", &analyzer),
            passageIndex: span ?? 0, passage: text.trimmingWhitespace(),
            snippet: cut(text, &analyzer))
    }

    private func lit(_ text: String, _ analyzer: inout Analyzer) -> [SnippetFragment] {
        guard !text.isEmpty else { return [] }
        return snippet(
            of: text, sentences: [0..<text.utf8.count], inTitle, limit: .max, &analyzer)
    }

    private func cut(_ text: String, _ analyzer: inout Analyzer) -> [SnippetFragment] {
        let limit = 280
        // A passage that fits is shown whole, wherever its sentences end.
        let fits =
            text.utf8.count <= limit
            || (text.utf8.count <= 4 * limit && text.unicodeScalars.count <= limit)
        return snippet(
            of: text, sentences: fits ? [0..<text.utf8.count] : analyzer.sentences(in: text),
            inText, limit: limit, &analyzer)
    }

    private func snippet(
        of text: String, sentences: [Range<Int>], _ patterns: PatternSet, limit: Int,
        _ analyzer: inout Analyzer
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
private struct PatternSet: Sendable {
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
