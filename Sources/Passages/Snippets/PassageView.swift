/// A passage as the snippet cutter measures it; all ranges are UTF-8 byte ranges in its text.
struct PassageView {
    let text: String
    let sentences: [Range<Int>]
    let highlights: [Highlight]
    let weights: [Double]

    /// The bytes of a run of sentences.
    func bytes(of run: Range<Int>) -> Range<Int> {
        sentences[run.lowerBound].lowerBound..<sentences[run.upperBound - 1].upperBound
    }

    /// Characters in a range, white space at its ends left out.
    func length(of range: Range<Int>) -> Int { substring(trimmed(range)).count }

    /// What a run of sentences says: each item once by its weight, and a little for each more.
    func value(of run: Range<Int>) -> Double { value(in: bytes(of: run)) }

    private func value(in range: Range<Int>) -> Double {
        var seen: Set<Int> = []
        var value = 0.0
        for highlight in highlights
        where range.lowerBound <= highlight.range.lowerBound
            && highlight.range.upperBound <= range.upperBound
        {
            let weight = weights[highlight.pattern]
            value += seen.insert(highlight.pattern).inserted ? weight : weight * 0.05
        }
        return value
    }

    /// The stretch from one highlight to another within the limit that says most.
    func densest(in range: Range<Int>, limit: Int) -> Range<Int>? {
        let inside = highlights.filter {
            range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
        }
        var best: Range<Int>?
        var bestValue = 0.0
        for first in inside {
            for last in inside where last.range.upperBound >= first.range.upperBound {
                let stretch = first.range.lowerBound..<last.range.upperBound
                guard stretch == first.range || length(of: stretch) <= limit else { continue }
                let value = value(in: stretch)
                if value > bestValue {
                    best = stretch
                    bestValue = value
                }
            }
        }
        return best
    }

    /// The first characters of a range.
    func prefix(of range: Range<Int>, count: Int) -> Range<Int> {
        range.lowerBound..<range.lowerBound + substring(range).prefix(count).utf8.count
    }

    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let part = substring(range)
        guard let first = part.firstIndex(where: { !$0.isWhitespace }),
            let last = part.lastIndex(where: { !$0.isWhitespace })
        else { return range.lowerBound..<range.lowerBound }
        let start = text.utf8.distance(from: text.startIndex, to: first)
        let end = text.utf8.distance(from: text.startIndex, to: text.index(after: last))
        return start..<min(end, range.upperBound)
    }

    /// The characters of a range.
    func string(_ range: Range<Int>) -> String { String(substring(range)) }

    private func substring(_ range: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return text[start..<end]
    }
}
