import CICU

extension Analyzer {
    /// The sentences of a text as UTF-8 byte ranges, which together cover it.
    ///
    /// Unicode's rules (UAX #29): the white space after a sentence belongs to it, and a line end ends
    /// one. A sentence without an end is cut at 8 KB.
    public mutating func sentences(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            guard let rules = sentenceRules.take() ?? (try? Segmenter(.sentences)) else {
                return [0..<bytes.count]
            }
            var found: [Range<Int>] = []
            var start = 0
            while start < bytes.count {
                start = Self.appendSentences(of: bytes, from: start, by: rules, to: &found)
            }
            sentenceRules = consume rules
            return found
        }
    }

    /// Adds the sentences that are whole within the next stretch and says where they end.
    private static func appendSentences(
        of text: UnsafeBufferPointer<UInt8>, from start: Int, by rules: borrowing Segmenter,
        to found: inout [Range<Int>]
    ) -> Int {
        var end = min(text.count, start + Segmenter.longestText)
        let isCut = end < text.count
        if isCut { while end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 } }
        var segments = rules.segments(
            of: UnsafeBufferPointer(rebasing: text[start..<end]))
        if isCut, segments.count > 1 {
            segments = UnsafeBufferPointer(rebasing: segments.dropLast())
        }
        var sentenceStart = start
        for segment in segments {
            let sentenceEnd = start + Int(segment.end)
            found.append(sentenceStart..<sentenceEnd)
            sentenceStart = sentenceEnd
        }
        return sentenceStart
    }
}
