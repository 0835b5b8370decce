internal import Articles

/// Finds the element that holds the article: the one whose blocks, prose counted for and links
/// against it, weigh the most.
struct BodyChooser {
    let document: HTMLDocument
    let zones: PageZones
    let blocks: [PageBlock]

    /// The element; the root where nothing stands out.
    func body() -> Int {
        var sums = [Int32](repeating: 0, count: document.count + 1)
        var gains = sums
        for block in blocks {
            let value = Int32(value(of: block))
            sums[block.nodes.lowerBound + 1] += value
            gains[block.nodes.lowerBound + 1] += max(0, value)
        }
        for index in 1..<sums.count {
            sums[index] += sums[index - 1]
            gains[index] += gains[index - 1]
        }
        guard let whole = best(sums, where: { _ in true }),
            (gains[document.end(of: whole.node)] - gains[whole.node]) * 4 >= gains[gains.count - 1]
        else { return fallback(gains) }
        return named(sums, within: whole) ?? grown(whole.node, sums, gains)
    }

    /// The innermost element that holds most of the prose.
    private func fallback(_ gains: [Int32]) -> Int {
        let total = gains[gains.count - 1]
        var node = 0
        for inner in 0..<document.count
        where (gains[document.end(of: inner)] - gains[inner]) * 10 >= total * 7
            && document.contains(node, inner) && document.tag(inner) != .text
        {
            node = inner
        }
        return node
    }

    /// Takes in what stands around the element where it is prose rather than links.
    private func grown(_ start: Int, _ sums: [Int32], _ gains: [Int32]) -> Int {
        var node = start
        var outer = start
        while outer != 0 {
            outer = document.parent(of: outer)
            let gain = gains[document.end(of: outer)] - gains[outer]
            let sum = sums[document.end(of: outer)] - sums[outer]
            let own = gains[document.end(of: node)] - gains[node]
            let ownSum = sums[document.end(of: node)] - sums[node]
            let added = gain - own
            let lost = added - (sum - ownSum)
            if added * 10 >= own * 3, lost <= added * 2 { node = outer }
        }
        return node
    }

    private func best(
        _ sums: [Int32], where isWanted: (Int) -> Bool
    ) -> (node: Int, sum: Int32)? {
        var best: (node: Int, sum: Int32)?
        for node in 0..<document.count where document.tag(node) != .text && isWanted(node) {
            let sum = sums[document.end(of: node)] - sums[node]
            if sum >= best?.sum ?? 1 { best = (node, sum) }
        }
        return best
    }

    /// The element that calls itself the article's text, where it holds a good part of the prose;
    /// where there are several side by side, what holds them all.
    private func named(_ sums: [Int32], within whole: (node: Int, sum: Int32)) -> Int? {
        var found: (node: Int, sum: Int32)?
        var all: [(node: Int, sum: Int32)] = []
        var node = 0
        while node < document.count {
            defer { node += 1 }
            guard document.tag(node) != .text, zones.numbers[node] == 0,
                zones.hints[node].isSuperset(of: PageZones.articleBody)
            else { continue }
            let sum = sums[document.end(of: node)] - sums[node]
            guard sum > 0 else { continue }
            all.append((node, sum))
            if sum >= found?.sum ?? 0 { found = (node, sum) }
        }
        guard let found, found.sum * 10 >= whole.sum * 5 else { return nil }
        var holder = found.node
        for other in all where other.sum * 5 >= found.sum {
            while holder != 0, !document.contains(holder, other.node) {
                holder = document.parent(of: holder)
            }
        }
        let sum = sums[document.end(of: holder)] - sums[holder]
        return sum * 10 >= found.sum * 9 ? holder : found.node
    }

    /// What a block counts for the part of the page that it is in.
    func value(of block: PageBlock) -> Int {
        if zones.numbers[block.node] != 0 { return 0 }
        if block.kind == .caption { return 0 }
        if block.kind == .heading { return block.linkShare > 0.5 ? -60 : -5 }
        if block.isProse { return min(block.prose, 800) }
        if block.linkWeight == 0 { return block.kind == .body ? -8 : -3 }
        return -(12 + block.linkWeight)
    }
}

extension PageBlock {
    /// Whether it reads as running text, not as an entry of a menu or a headline.
    var isProse: Bool {
        linkShare < 0.4 && (prose >= 100 || (prose >= 30 && stops > 0))
    }
}
