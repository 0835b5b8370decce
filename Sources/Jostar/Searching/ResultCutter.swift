import Articles
import Indexing
import Passages
import Querying
import Schema
import TextAnalysis
import Xapian

/// Makes results of stored records: unpacks, reads, lights and cuts the passages that are shown.
///
/// A value that several threads may use at once, each with an analyzer of its own.
struct ResultCutter: Sendable {
    /// A result to be made.
    struct Job: Sendable {
        /// Among the results, from 0.
        var place: Int
        var candidate: Candidates.Candidate
        var record: PackedData
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

    /// The result of a job, or an error that names the damage; the buffer is for the words of a text.
    func result(
        _ job: Job, _ analyzer: inout Analyzer, _ tokens: inout TokenBuffer
    ) throws(JostarError) -> SearchResult {
        let candidate = job.candidate
        guard let record = try? job.record.unpacked(),
            let stored = StoredPassage(checked: record, index: candidate.span)
        else {
            throw JostarError(damagedRecord: candidate.document, index: path)
        }
        return SearchResult(
            rank: job.place + 1, score: candidate.score.total,
            scoreParts: explains ? candidate.score : nil, article: stored.article,
            title: lit(stored.article.title?.value ?? "", &analyzer, &tokens),
            passageIndex: stored.index ?? 0, passage: stored.text.trimmingWhitespace(),
            snippet: cut(stored.text, &analyzer, &tokens))
    }

    private func lit(
        _ text: String, _ analyzer: inout Analyzer, _ tokens: inout TokenBuffer
    ) -> [SnippetFragment] {
        guard !text.isEmpty else { return [] }
        analyzer.analyze(text, into: &tokens)
        return snippet(of: text, tokens, [0..<text.utf8.count], inTitle, limit: .max)
    }

    private func cut(
        _ text: String, _ analyzer: inout Analyzer, _ tokens: inout TokenBuffer
    ) -> [SnippetFragment] {
        let limit = 280
        // A passage that fits is shown whole, wherever its sentences end.
        let fits =
            text.utf8.count <= limit
            || (text.utf8.count <= 4 * limit && text.unicodeScalars.count <= limit)
        analyzer.analyze(text, into: &tokens)
        let sentences = fits ? [0..<text.utf8.count] : analyzer.sentences(in: text)
        return snippet(of: text, tokens, sentences, inText, limit: limit)
    }

    private func snippet(
        of text: String, _ tokens: TokenBuffer, _ sentences: [Range<Int>],
        _ patterns: PatternSet, limit: Int
    ) -> [SnippetFragment] {
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
