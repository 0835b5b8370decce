import TextAnalysis

/// Cuts a long block into passages that a reader takes in at a glance.
///
/// A paragraph is a passage. One that is longer than `limit` is cut at the ends of sentences into
/// pieces of about equal size; a sentence without end is cut between words, at worst anywhere.
struct PassageSplitter {
    /// The most bytes of UTF-8 that a passage may have: some 350 words of English, 250 of Persian.
    static let limit = 2_400

    /// UTF-8 byte ranges of a block's passages; together they cover it.
    static func passages(of text: String, analyzer: inout Analyzer) -> [Range<Int>] {
        let size = text.utf8.count
        guard size > limit else { return [0..<size] }
        let wanted = size / ((size + limit - 1) / limit)
        var pieces: [Range<Int>] = []
        var start = 0
        var end = 0
        for sentence in analyzer.sentences(in: text) {
            if sentence.upperBound - start > limit, end > start {
                pieces.append(start..<end)
                start = end
            }
            end = sentence.upperBound
            if end - start > limit {
                pieces += cut(start..<end, of: text)
                start = end
            } else if end - start >= wanted {
                pieces.append(start..<end)
                start = end
            }
        }
        if start < size { pieces.append(start..<size) }
        return pieces
    }

    /// Pieces of at most `limit` bytes, cut after white space where there is any.
    private static func cut(_ range: Range<Int>, of text: String) -> [Range<Int>] {
        let utf8 = text.utf8
        var pieces: [Range<Int>] = []
        var index = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        var start = range.lowerBound
        while range.upperBound - start > limit {
            var end = utf8.index(index, offsetBy: limit)
            while end > index, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
            var space = end
            while space > index, utf8[utf8.index(before: space)] != UInt8(ascii: " ") {
                space = utf8.index(before: space)
            }
            if space > index { end = space }
            let length = utf8.distance(from: index, to: end)
            pieces.append(start..<start + length)
            start += length
            index = end
        }
        pieces.append(start..<range.upperBound)
        return pieces
    }
}
