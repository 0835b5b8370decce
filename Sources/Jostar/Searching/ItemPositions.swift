import Passages
import Querying
import Schema
import Xapian

/// Which terms' positions are needed to rank passages for a query, and what they say.
///
/// They come back by group: the forms of an item as it was asked for, its other forms, and each word of
/// what is several words.
struct ItemPositions {
    /// An item that is looked for in the text, with the groups that say where it stands.
    private struct Wanted {
        let item: QueryItem
        var exact: [Int] = []
        var others: [Int] = []
        /// Groups of words that stand side by side.
        var runs: [(groups: [Int], isOtherForm: Bool)] = []
    }

    /// The terms, by group.
    private(set) var terms: [Term] = []
    /// The group of each term.
    private(set) var groups: [Int] = []
    private var wanted: [Wanted] = []
    private var groupCount = 0

    /// The terms of items, the first variants of each before the later ones, up to a limit.
    init(_ items: [QueryItem], limit: Int) {
        let found = Self.ways(items, limit: limit)
        for (item, ways) in zip(items, found) where !ways.isEmpty {
            var wanted = Wanted(item: item)
            for isOtherForm in [false, true] {
                let alone = ways.filter { $0.terms.count == 1 && $0.isOtherForm == isOtherForm }
                guard !alone.isEmpty else { continue }
                let group = add(alone.map { $0.terms[0] })
                if isOtherForm { wanted.others = [group] } else { wanted.exact = [group] }
            }
            for way in ways where way.terms.count > 1 {
                wanted.runs.append((way.terms.map { add([$0]) }, way.isOtherForm))
            }
            self.wanted.append(wanted)
        }
    }

    /// The ways of writing each item, as terms.
    private static func ways(
        _ items: [QueryItem], limit: Int
    ) -> [[(terms: [Term], isOtherForm: Bool)]] {
        var ways = [[(terms: [Term], isOtherForm: Bool)]](repeating: [], count: items.count)
        var seen: Set<Term> = []
        let deepest = items.map(\.variants.count).max() ?? 0
        // Which terms are the same needs to be known only where there could be too many.
        let all = items.reduce(0) { $0 + $1.variants.reduce(0) { $0 + $1.forms.count } }
        for depth in 0..<deepest {
            for (place, item) in items.enumerated()
            where item.field == Schema.text && depth < item.variants.count {
                let variant = item.variants[depth]
                guard seen.count < limit, variant.frequency > 0 else { continue }
                let terms = variant.forms.map {
                    Term(bytes: TermKey.bytes(prefix: Schema.text.prefix, $0))
                }
                if all > limit { seen.formUnion(terms) }
                ways[place].append((terms, variant.isOtherForm))
            }
        }
        return ways
    }

    private mutating func add(_ more: [Term]) -> Int {
        terms += more
        groups += Array(repeating: groupCount, count: more.count)
        groupCount += 1
        return groupCount - 1
    }

    /// What each item that is looked for says, by a measure.
    func weights(_ weight: (QueryItem) -> Double) -> [Double] { wanted.map { weight($0.item) } }

    /// Where each item stands in a matching article, with what `weights` gave.
    func positions(in match: Match, _ weights: [Double]) -> [PatternPositions] {
        wanted.indices.map { index in
            var exact = wanted[index].exact.first.map { match.positions[$0] } ?? []
            var others = wanted[index].others.first.map { match.positions[$0] } ?? []
            for run in wanted[index].runs {
                let found = PatternPositions.positions(
                    ofRun: run.groups.map { match.positions[$0] })
                if run.isOtherForm { others += found } else { exact += found }
            }
            return PatternPositions(weight: weights[index], exact: exact, variants: others)
        }
    }

    /// The share of the query, by weight, that an article with these positions holds.
    func coverage(_ positions: [PatternPositions]) -> Double {
        var all = 0.0
        var held = 0.0
        for index in wanted.indices {
            let weight = wanted[index].item.weight
            all += weight
            if !positions[index].isEmpty { held += weight }
        }
        return all > 0 ? held / all : 1
    }

    /// What the items are worth that stand before a position, in the headline.
    func titleWeight(_ positions: [PatternPositions], before end: UInt32) -> Double {
        var weight = 0.0
        for index in wanted.indices
        where positions[index].exact.contains(where: { $0 < end })
            || positions[index].variants.contains(where: { $0 < end })
        {
            weight += wanted[index].item.weight
        }
        return weight
    }
}
