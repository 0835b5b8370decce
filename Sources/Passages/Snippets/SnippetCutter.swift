public import TextAnalysis

/// Cuts the part of a passage that is worth showing.
///
/// The part is a run of whole sentences that holds the most telling items of the query; only a
/// sentence that is longer than a snippet may be is cut itself, between words, with `…`.
public struct SnippetCutter: Sendable {
    /// The most a snippet may hold, in characters; a single word may exceed it.
    public var limit: Int

    /// A cutter for snippets of at most `limit` characters.
    public init(limit: Int = 280) { self.limit = max(1, limit) }

    private static let ellipsis = "\u{2026}"
    /// What parts the two halves of a Persian word, and isn't seen.
    private static let halfSpace = "\u{200C}"

    /// The snippet of a text.
    ///
    /// - Parameters:
    ///   - text: the passage.
    ///   - sentences: UTF-8 byte ranges that together cover the passage.
    ///   - tokens: the words of the passage, at whose borders a long sentence may be cut.
    ///   - highlights: what to light.
    ///   - weights: how much each pattern says, by pattern.
    public func snippet(
        of text: String, sentences: [Range<Int>], tokens: TokenBuffer, highlights: [Highlight],
        weights: [Double]
    ) -> Snippet {
        let view = PassageView(
            text: text, sentences: sentences, highlights: highlights, weights: weights)
        guard let best = bestRun(in: view) else { return Snippet(fragments: []) }
        var range = view.bytes(of: best)
        var isCut = (start: false, end: false)
        if view.length(of: range) > limit {
            let cut = cutting(range, in: view, tokens: tokens)
            isCut = (cut.lowerBound > range.lowerBound, cut.upperBound < range.upperBound)
            range = cut
        }
        var fragments = fragments(of: view, in: view.trimmed(range))
        if isCut.start { fragments.insert(.init(Self.ellipsis, isMatch: false), at: 0) }
        if isCut.end { fragments.append(.init(Self.ellipsis, isMatch: false)) }
        return Snippet(fragments: fragments)
    }

    /// The run of sentences within the limit that says most; of equals the earliest, then filled up
    /// with what follows it and what precedes it.
    private func bestRun(in view: PassageView) -> Range<Int>? {
        guard !view.sentences.isEmpty else { return nil }
        var best = 0..<1
        var bestValue = -1.0
        for start in view.sentences.indices {
            var end = start + 1
            while true {
                let value = view.value(of: start..<end)
                if value > bestValue + 1e-9 {
                    best = start..<end
                    bestValue = value
                }
                guard end < view.sentences.count,
                    view.length(of: view.bytes(of: start..<end + 1)) <= limit
                else { break }
                end += 1
            }
        }
        while best.upperBound < view.sentences.count,
            view.length(of: view.bytes(of: best.lowerBound..<best.upperBound + 1)) <= limit
        {
            best = best.lowerBound..<best.upperBound + 1
        }
        while best.lowerBound > 0,
            view.length(of: view.bytes(of: best.lowerBound - 1..<best.upperBound)) <= limit
        {
            best = best.lowerBound - 1..<best.upperBound
        }
        return best
    }

    /// The words of a long sentence around its most telling stretch, within the limit.
    private func cutting(
        _ range: Range<Int>, in view: PassageView, tokens: TokenBuffer
    ) -> Range<Int> {
        let words = (0..<tokens.count).map(tokens.rangeWithSign(at:))
            .filter { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
        guard let firstWord = words.first else { return view.prefix(of: range, count: limit) }
        let centre = view.densest(in: range, limit: limit) ?? firstWord
        var first = words.firstIndex { $0.upperBound > centre.lowerBound } ?? 0
        var last = max(first, (words.lastIndex { $0.lowerBound < centre.upperBound }) ?? first)
        func length(_ from: Int, _ to: Int) -> Int {
            view.length(of: words[from].lowerBound..<words[to].upperBound)
        }
        while last > first, length(first, last) > limit { last -= 1 }
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            if last + 1 < words.count, length(first, last + 1) <= limit {
                last += 1
                isGrowing = true
            }
            if first > 0, length(first - 1, last) <= limit {
                first -= 1
                isGrowing = true
            }
        }
        let start = first == 0 ? range.lowerBound : words[first].lowerBound
        let end = last == words.count - 1 ? range.upperBound : words[last].upperBound
        return start..<end
    }

    private func fragments(of view: PassageView, in range: Range<Int>) -> [Snippet.Fragment] {
        var fragments: [Snippet.Fragment] = []
        var position = range.lowerBound
        for lit in Highlighter.merged(view.highlights) {
            let start = max(lit.lowerBound, position)
            let end = min(lit.upperBound, range.upperBound)
            guard start < end else { continue }
            let between = view.string(position..<start)
            if between == Self.halfSpace, let last = fragments.last, last.isMatch {
                fragments[fragments.count - 1].text = last.text + between + view.string(start..<end)
                position = end
                continue
            }
            if position < start {
                fragments.append(.init(between, isMatch: false))
            }
            fragments.append(.init(view.string(start..<end), isMatch: true))
            position = end
        }
        if position < range.upperBound {
            fragments.append(.init(view.string(position..<range.upperBound), isMatch: false))
        }
        return fragments
    }
}
