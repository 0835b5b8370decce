/// Where a passage stands among an article's positions.
public struct PassageSpan: Hashable, Sendable {
    /// The position of its first word.
    public var start: UInt32
    /// Its words.
    public var length: UInt32

    /// A passage's first position and number of words.
    public init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }
}

/// Where an item of the query stands in an article.
public struct PatternPositions: Sendable {
    /// How much the item says.
    public var weight: Double
    /// Positions at which it begins, ascending.
    public var positions: [UInt32]

    /// An item's weight and the ascending positions at which it begins.
    public init(weight: Double, positions: [UInt32]) {
        self.weight = weight
        self.positions = positions
    }
}

/// A passage with what it is worth for a query.
public struct RankedPassage: Hashable, Sendable {
    /// Its place among the article's passages, from 0.
    public var index: Int
    /// Higher is better; 0 where it holds nothing of the query.
    public var score: Double
}

/// Ranks the passages of one article for a query from positions alone, without reading the text.
///
/// A passage is worth what its items are worth, each saturating as it repeats and by the passage's
/// length (as BM25: Robertson and Zaragoza 2009), and more where neighbours in the query are
/// neighbours in the passage (term proximity as in Metzler and Croft 2005, in its simplest form).
public struct PassageRanker: Sendable {
    /// How soon repetition stops to count.
    public var saturation = 1.2
    /// How much a passage's length counts against it, 0 to 1.
    public var lengthNormalisation = 0.4
    /// Words of a passage of usual length.
    public var usualLength = 90.0
    /// What two neighbours of the query side by side add, in shares of the lesser one's weight.
    public var proximity = 0.6
    /// Words apart at which two neighbours of the query add nothing any more.
    public var reach: UInt32 = 12

    /// A ranker with the usual constants.
    public init() {}

    /// Passages that hold something of the query, best first; of equals the earlier first.
    ///
    /// Cost: linear in the positions given, plus the passages.
    public func rank(_ spans: [PassageSpan], _ patterns: [PatternPositions]) -> [RankedPassage] {
        var ranked: [RankedPassage] = []
        for (index, span) in spans.enumerated() {
            let inside = patterns.map { positions(of: $0, in: span) }
            guard inside.contains(where: { !$0.isEmpty }) else { continue }
            let score = words(inside, patterns, span) + neighbours(inside, patterns)
            ranked.append(RankedPassage(index: index, score: score))
        }
        return ranked.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    }

    /// Where a run of words stands: its first word's positions, given each word's own.
    public static func positions(ofRun words: [[UInt32]]) -> [UInt32] {
        guard var found = words.first else { return [] }
        for (offset, list) in words.enumerated().dropFirst() {
            let others = Set(list)
            found.removeAll { !others.contains($0 + UInt32(offset)) }
        }
        return found
    }

    private func words(
        _ inside: [ArraySlice<UInt32>], _ patterns: [PatternPositions], _ span: PassageSpan
    ) -> Double {
        let length = Double(span.length) / usualLength
        let norm = saturation * (1 - lengthNormalisation + lengthNormalisation * length)
        var score = 0.0
        for (positions, pattern) in zip(inside, patterns) where !positions.isEmpty {
            let count = Double(positions.count)
            score += pattern.weight * count * (saturation + 1) / (count + norm)
        }
        return score
    }

    private func neighbours(
        _ inside: [ArraySlice<UInt32>], _ patterns: [PatternPositions]
    ) -> Double {
        guard patterns.count > 1 else { return 0 }
        var score = 0.0
        for index in 1..<patterns.count {
            guard let distance = closest(inside[index - 1], inside[index]), distance <= reach
            else { continue }
            let weight = min(patterns[index - 1].weight, patterns[index].weight)
            score += proximity * weight / Double(max(1, distance))
        }
        return score
    }

    /// Words between the closest pair; one more where the pair stands in the other order.
    private func closest(_ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>) -> UInt32? {
        var best: UInt32?
        var left = first.startIndex
        var right = second.startIndex
        while left < first.endIndex, right < second.endIndex {
            let isInOrder = first[left] < second[right]
            let distance =
                isInOrder ? second[right] - first[left] : first[left] - second[right] + 1
            best = min(best ?? distance, distance)
            if isInOrder { left += 1 } else { right += 1 }
        }
        return best
    }

    private func positions(
        of pattern: PatternPositions, in span: PassageSpan
    ) -> ArraySlice<UInt32> {
        let all = pattern.positions
        let from = partition(all) { $0 >= span.start }
        let to = partition(all) { $0 >= span.start + span.length }
        return all[from..<to]
    }

    /// The first index from which on the condition holds, in a list where it stays true.
    private func partition(_ list: [UInt32], _ holds: (UInt32) -> Bool) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if holds(list[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
