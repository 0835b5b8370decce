/// A passage as the snippet cutter measures it; all ranges are UTF-8 byte ranges in its text.
///
/// Lengths are counted in Unicode scalars, from a table made once, since a cutter asks often.
struct PassageView {
    let text: String
    let sentences: [Range<Int>]
    let highlights: [Highlight]
    let weights: [Double]
    private let bytes: [UInt8]
    /// Scalars that begin before each byte, and in all; empty where each byte is one.
    private let scalars: [Int32]

    init(text: String, sentences: [Range<Int>], highlights: [Highlight], weights: [Double]) {
        self.text = text
        self.sentences = sentences
        self.highlights = highlights
        self.weights = weights
        bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            scalars = []
            return
        }
        let length = bytes.count
        scalars = bytes.withUnsafeBufferPointer { bytes in
            .init(unsafeUninitializedCapacity: length + 1) { scalars, written in
                var count: Int32 = 0
                for index in 0..<length {
                    scalars[index] = count
                    count += bytes[index] & 0xC0 == 0x80 ? 0 : 1
                }
                scalars[length] = count
                written = length + 1
            }
        }
    }

    /// The bytes of a run of sentences.
    func bytes(of run: Range<Int>) -> Range<Int> {
        sentences[run.lowerBound].lowerBound..<sentences[run.upperBound - 1].upperBound
    }

    /// Scalars in a range, ASCII white space at its ends left out.
    func length(of range: Range<Int>) -> Int {
        let range = trimmed(range)
        guard !scalars.isEmpty else { return range.count }
        return Int(scalars[range.upperBound] - scalars[range.lowerBound])
    }

    /// What a run of sentences says: each item once by its weight, and a little for each more.
    func value(of run: Range<Int>) -> Double {
        let range = bytes(of: run)
        var tally = Tally(weights: weights)
        for highlight in highlights where highlight.isInside(range) { tally.add(highlight) }
        return tally.value
    }

    /// The stretch from one highlight to another within the limit that says most.
    func densest(in range: Range<Int>, limit: Int) -> Range<Int>? {
        let inside = highlights.filter { $0.isInside(range) }
        var best: Range<Int>?
        var bestValue = 0.0
        for first in inside.indices {
            var tally = Tally(weights: weights)
            var end = inside[first].range.upperBound
            for highlight in inside[first...] {
                end = max(end, highlight.range.upperBound)
                let stretch = inside[first].range.lowerBound..<end
                guard stretch == inside[first].range || length(of: stretch) <= limit else { break }
                tally.add(highlight)
                if tally.value > bestValue {
                    best = stretch
                    bestValue = tally.value
                }
            }
        }
        return best
    }

    /// The first scalars of a range.
    func prefix(of range: Range<Int>, count: Int) -> Range<Int> {
        guard !scalars.isEmpty else { return range.prefix(max(0, count)) }
        var end = range.lowerBound
        let limit = scalars[range.lowerBound] + Int32(clamping: count)
        while end < range.upperBound, scalars[end + 1] <= limit || bytes[end] & 0xC0 == 0x80 {
            end += 1
        }
        return range.lowerBound..<end
    }

    /// A range without the ASCII white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, Self.isSpace(bytes[start]) { start += 1 }
        while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The characters of a range.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

extension Highlight {
    /// Whether it lies within a range as a whole.
    fileprivate func isInside(_ bytes: Range<Int>) -> Bool {
        bytes.lowerBound <= range.lowerBound && range.upperBound <= bytes.upperBound
    }
}

/// Adds up what highlights say: each item once by its weight, and a little for each more.
private struct Tally {
    let weights: [Double]
    private(set) var value = 0.0
    /// A bit for each of the first patterns; queries of more are rare.
    private var seen: UInt64 = 0
    private var others: Set<Int> = []

    init(weights: [Double]) { self.weights = weights }

    mutating func add(_ highlight: Highlight) {
        let weight = weights[highlight.pattern]
        let isNew: Bool
        if highlight.pattern < UInt64.bitWidth {
            let bit = UInt64(1) << UInt64(highlight.pattern)
            isNew = seen & bit == 0
            seen |= bit
        } else {
            isNew = others.insert(highlight.pattern).inserted
        }
        value += isNew ? weight : weight * 0.05
    }
}
