import Passages
import Querying
import Schema
import Xapian

/// Which terms' positions are needed to rank passages for a query, and what they say.
struct ItemPositions {
    /// The terms, each once.
    private(set) var terms: [Term] = []
    private var index: [String: Int] = [:]
    /// For each item that is looked for in the text: its variants as indexes of terms.
    private var runs: [(item: Int, variants: [[Int]])] = []

    /// The terms of items, the first variants of each before the later ones, up to a limit.
    init(_ items: [QueryItem], limit: Int) {
        var variants = [[[Int]]](repeating: [], count: items.count)
        let deepest = items.map(\.variants.count).max() ?? 0
        for depth in 0..<deepest {
            for (place, item) in items.enumerated()
            where item.field == Schema.text && depth < item.variants.count {
                guard terms.count < limit else { continue }
                variants[place].append(item.variants[depth].forms.map { note($0) })
            }
        }
        runs = variants.enumerated().filter { !$0.element.isEmpty }
            .map { (item: $0.offset, variants: $0.element) }
    }

    private mutating func note(_ form: String) -> Int {
        if let known = index[form] { return known }
        terms.append(Term(bytes: TermKey.bytes(prefix: Schema.text.prefix, form)))
        index[form] = terms.count - 1
        return terms.count - 1
    }

    /// Where each item stands in a matching article.
    func positions(in match: Match, _ items: [QueryItem]) -> [PatternPositions] {
        runs.map { run in
            var positions: [UInt32] = []
            for variant in run.variants { positions += found(variant, in: match) }
            positions.sort()
            return PatternPositions(weight: items[run.item].weight, positions: positions)
        }
    }

    /// The share of the items that an article holds.
    func coverage(of match: Match) -> Double {
        guard !runs.isEmpty else { return 1 }
        let held = runs.count { run in
            run.variants.contains { !found($0, in: match).isEmpty }
        }
        return Double(held) / Double(runs.count)
    }

    private func found(_ variant: [Int], in match: Match) -> [UInt32] {
        if variant.count == 1 { return match.positions[variant[0]] }
        return PassageRanker.positions(ofRun: variant.map { match.positions[$0] })
    }
}
