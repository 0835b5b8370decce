import TextAnalysis

/// Cuts a long block into passages that a reader takes in at a glance.
///
/// A paragraph is a passage. One that is longer than `limit` is cut at the ends of sentences into
/// pieces of about equal size; a sentence without end is cut between words, at worst anywhere.
struct PassageSplitter {
    /// The most bytes of UTF-8 that a passage may have: some 350 words of English, 250 of Persian.
    static let limit = 2_400

    /// The most bytes that it may have where it is one word.
    static let longest = 8 * limit

    /// UTF-8 byte ranges of a block's passages; together they cover it.
    static func passages(of text: String, analyzer: inout Analyzer) -> [Range<Int>] {
        let size = text.utf8.count
        guard size > limit else { return [0..<size] }
        let wanted = size / ((size + limit - 1) / limit)
        var pieces: [Range<Int>] = []
        var start = 0
        var end = 0
        for sentence in sentences(of: text, &analyzer) {
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

    /// Sentences, those joined whose border is within a word: an analyzer cuts where none ends.
    private static func sentences(of text: String, _ analyzer: inout Analyzer) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for sentence in analyzer.sentences(in: text) {
            if let last = joined.last, endsInWord(text, at: sentence.lowerBound),
                last.count < longest
            {
                joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
            } else {
                joined.append(sentence)
            }
        }
        return joined
    }

    private static func endsInWord(_ text: String, at offset: Int) -> Bool {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        guard index > text.startIndex else { return false }
        let before = text.unicodeScalars[text.unicodeScalars.index(before: index)]
        return before.properties.isAlphabetic
    }

    /// Pieces of about `limit` bytes, cut after white space; where a word is longer than `longest`,
    /// anywhere.
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
            if space > index {
                end = space
            } else {
                let rest = range.upperBound - start
                let word = text[index...].utf8.prefix(min(longest, rest))
                if let border = word.firstIndex(of: UInt8(ascii: " ")) {
                    end = utf8.index(after: border)
                } else if rest <= longest {
                    break
                }
            }
            let length = utf8.distance(from: index, to: end)
            pieces.append(start..<start + length)
            start += length
            index = end
        }
        pieces.append(start..<range.upperBound)
        return pieces
    }
}
