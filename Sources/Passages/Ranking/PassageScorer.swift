import Glibc

/// Scores one passage after another for the same query; its buffers are used again.
struct PassageScorer {
    private let ranker: PassageRanker
    private var items: [Item]

    /// An item of the query, and what is known of it in the passage.
    private struct Item {
        var weight: Double
        /// Passages so far that hold it.
        var passages = 0
        /// How often it stands there, other forms counted in part.
        var frequency = 0.0
        /// Where it stood last; 0 where it hasn't yet, since positions begin at 1.
        var last: UInt32 = 0
        /// For it and the one before it in the query: one over the least distance.
        var closeness = 0.0
        /// How often it stands in the stretch.
        var inStretch = 0

        init(_ weight: Double) { self.weight = weight }

        /// Forgets the passage.
        mutating func restart() {
            let passages = passages + (frequency > 0 ? 1 : 0)
            self = Item(weight)
            self.passages = passages
        }
    }

    init(_ ranker: PassageRanker, _ weights: [Double]) {
        self.ranker = ranker
        items = weights.map { Item($0) }
    }

    /// The score of the passage in which these items stand.
    mutating func score(
        _ occurrences: ArraySlice<Occurrence>, length: UInt32, index: Int
    ) -> RankedPassage {
        for item in items.indices { items[item].restart() }
        var stretchStart = occurrences.startIndex
        var held = 0.0
        var densest = 0.0
        for occurrence in occurrences {
            let item = Int(occurrence.item)
            items[item].frequency += occurrence.isExact ? 1 : ranker.variantShare
            noteNeighbours(of: item, at: occurrence.position)
            if items[item].inStretch == 0 { held += items[item].weight }
            items[item].inStretch += 1
            while occurrences[stretchStart].position + ranker.stretch <= occurrence.position {
                let gone = Int(occurrences[stretchStart].item)
                items[gone].inStretch -= 1
                if items[gone].inStretch == 0 { held -= items[gone].weight }
                stretchStart += 1
            }
            densest = max(densest, held)
        }
        return RankedPassage(
            index: index, words: words(length), proximity: neighbours(),
            density: ranker.density * densest)
    }

    /// Weighs each item down by how many of an article's passages held it, all of which were scored.
    mutating func weigh(byRarityAmong passages: Int) {
        let most = log(1 + Double(passages))
        for item in items.indices {
            items[item].restart()
            guard items[item].passages > 0 else { continue }
            let rarity = log(1 + Double(passages) / Double(items[item].passages)) / most
            items[item].weight *= pow(rarity, ranker.rarity)
        }
    }

    private mutating func noteNeighbours(of item: Int, at position: UInt32) {
        if item > 0, case let before = items[item - 1].last, before > 0, before < position {
            note(item, position - before)
        }
        // One more where the pair stands in the other order.
        if item + 1 < items.count, case let after = items[item + 1].last, after > 0,
            after < position
        {
            note(item + 1, position - after + 1)
        }
        items[item].last = position
    }

    private mutating func note(_ item: Int, _ distance: UInt32) {
        guard distance <= ranker.reach else { return }
        items[item].closeness = max(items[item].closeness, 1 / Double(distance))
    }

    private func words(_ length: UInt32) -> Double {
        let share = Double(length) / ranker.usualLength
        let normalisation = ranker.lengthNormalisation
        let norm = ranker.saturation * (1 - normalisation + normalisation * share)
        var score = 0.0
        for item in items where item.frequency > 0 {
            let count = item.frequency
            score += item.weight * count * (ranker.saturation + 1) / (count + norm)
        }
        return score
    }

    private func neighbours() -> Double {
        var score = 0.0
        for item in items.indices.dropFirst() where items[item].closeness > 0 {
            score += min(items[item - 1].weight, items[item].weight) * items[item].closeness
        }
        return ranker.proximity * score
    }
}
