import Passages
import Querying
import Schema
import Xapian

/// Which terms' positions are needed to rank passages for a query, and what they say.
struct ItemPositions {
    /// A way of writing an item, as indexes of terms.
    private struct Run {
        var terms: [Int]
        var isOtherForm: Bool
    }

    /// The terms, each once.
    private(set) var terms: [Term] = []
    private var index: [String: Int] = [:]
    /// The items that are looked for in the text, with the ways of writing each.
    private var runs: [(item: QueryItem, ways: [Run])] = []

    /// The terms of items, the first variants of each before the later ones, up to a limit.
    init(_ items: [QueryItem], limit: Int) {
        var ways = [[Run]](repeating: [], count: items.count)
        let deepest = items.map(\.variants.count).max() ?? 0
        for depth in 0..<deepest {
            for (place, item) in items.enumerated()
            where item.field == Schema.text && depth < item.variants.count {
                let variant = item.variants[depth]
                guard terms.count < limit, variant.frequency > 0 else { continue }
                ways[place].append(
                    Run(
                        terms: variant.forms.map { note($0) }, isOtherForm: variant.isOtherForm))
            }
        }
        runs = zip(items, ways).filter { !$1.isEmpty }.map { (item: $0, ways: $1) }
    }

    private mutating func note(_ form: String) -> Int {
        if let known = index[form] { return known }
        terms.append(Term(bytes: TermKey.bytes(prefix: Schema.text.prefix, form)))
        index[form] = terms.count - 1
        return terms.count - 1
    }

    /// Where each item stands in a matching article, weighed for passages.
    func positions(in match: Match, _ weight: (QueryItem) -> Double) -> [PatternPositions] {
        runs.map { run in
            var exact: [UInt32] = []
            var variants: [UInt32] = []
            for way in run.ways {
                let found = found(way.terms, in: match)
                if way.isOtherForm { variants += found } else { exact += found }
            }
            return PatternPositions(weight: weight(run.item), exact: exact, variants: variants)
        }
    }

    /// The share of the query, by weight, that an article with these positions holds.
    func coverage(_ positions: [PatternPositions]) -> Double {
        var all = 0.0
        var held = 0.0
        for (run, pattern) in zip(runs, positions) {
            all += run.item.weight
            if !pattern.isEmpty { held += run.item.weight }
        }
        return all > 0 ? held / all : 1
    }

    /// What the items are worth that stand before a position, in the headline.
    func titleWeight(_ positions: [PatternPositions], before end: UInt32) -> Double {
        var weight = 0.0
        for (run, pattern) in zip(runs, positions)
        where pattern.exact.contains(where: { $0 < end })
            || pattern.variants.contains(where: { $0 < end })
        {
            weight += run.item.weight
        }
        return weight
    }

    private func found(_ terms: [Int], in match: Match) -> [UInt32] {
        if terms.count == 1 { return match.positions[terms[0]] }
        return PatternPositions.positions(ofRun: terms.map { match.positions[$0] })
    }
}
