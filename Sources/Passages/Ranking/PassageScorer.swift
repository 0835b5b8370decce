/// Scores one passage after another for the same query; its buffers are used again.
struct PassageScorer {
    private let ranker: PassageRanker
    private let weights: [Double]
    /// For each item: how often it stands in the passage, other forms counted in part.
    private var frequency: [Double]
    /// For each item: where it stood last.
    private var last: [UInt32?]
    /// For each item and the one before it in the query: one over the least distance.
    private var closeness: [Double]
    /// For each item: how often it stands in the stretch.
    private var inStretch: [Int]

    init(_ ranker: PassageRanker, _ weights: [Double]) {
        self.ranker = ranker
        self.weights = weights
        frequency = .init(repeating: 0, count: weights.count)
        last = .init(repeating: nil, count: weights.count)
        closeness = .init(repeating: 0, count: weights.count)
        inStretch = .init(repeating: 0, count: weights.count)
    }

    /// The score of the passage in which these items stand.
    mutating func score(
        _ occurrences: ArraySlice<Occurrence>, length: UInt32, index: Int
    ) -> RankedPassage {
        for item in weights.indices {
            frequency[item] = 0
            last[item] = nil
            closeness[item] = 0
            inStretch[item] = 0
        }
        var stretchStart = occurrences.startIndex
        var held = 0.0
        var densest = 0.0
        for occurrence in occurrences {
            let item = Int(occurrence.item)
            frequency[item] += occurrence.isExact ? 1 : ranker.variantShare
            noteNeighbours(of: item, at: occurrence.position)
            if inStretch[item] == 0 { held += weights[item] }
            inStretch[item] += 1
            while occurrences[stretchStart].position + ranker.stretch <= occurrence.position {
                let gone = Int(occurrences[stretchStart].item)
                inStretch[gone] -= 1
                if inStretch[gone] == 0 { held -= weights[gone] }
                stretchStart += 1
            }
            densest = max(densest, held)
        }
        return RankedPassage(
            index: index, words: words(length), proximity: neighbours(),
            density: ranker.density * densest)
    }

    private mutating func noteNeighbours(of item: Int, at position: UInt32) {
        if item > 0, let before = last[item - 1], before < position {
            note(item, position - before)
        }
        // One more where the pair stands in the other order.
        if item + 1 < weights.count, let after = last[item + 1], after < position {
            note(item + 1, position - after + 1)
        }
        last[item] = position
    }

    private mutating func note(_ item: Int, _ distance: UInt32) {
        guard distance <= ranker.reach else { return }
        closeness[item] = max(closeness[item], 1 / Double(distance))
    }

    private func words(_ length: UInt32) -> Double {
        let share = Double(length) / ranker.usualLength
        let normalisation = ranker.lengthNormalisation
        let norm = ranker.saturation * (1 - normalisation + normalisation * share)
        var score = 0.0
        for (weight, count) in zip(weights, frequency) where count > 0 {
            score += weight * count * (ranker.saturation + 1) / (count + norm)
        }
        return score
    }

    private func neighbours() -> Double {
        var score = 0.0
        for item in weights.indices.dropFirst() where closeness[item] > 0 {
            score += min(weights[item - 1], weights[item]) * closeness[item]
        }
        return ranker.proximity * score
    }
}
