/// Numbers whose groups of digits were typed apart: `1 234 567`.
enum ApartNumbers {
    /// Groups from which on neighbours are taken for one number; two may be two numbers.
    private static let fewest = 3
    private static let most = 6

    /// The same nodes, with the words that are one number in one word.
    static func joined(_ nodes: [QueryNode]) -> [QueryNode] {
        var joined: [QueryNode] = []
        var start = 0
        while start < nodes.count {
            let end = end(from: start, in: nodes)
            let leaves = nodes[start..<end].compactMap { node -> QueryLeaf? in
                if case .word(let leaf) = node { leaf } else { nil }
            }
            if leaves.count >= fewest, let first = leaves.first, let last = leaves.last {
                joined.append(
                    .word(
                        QueryLeaf(
                            leaves.map(\.text).joined(separator: " "), in: first.field,
                            at: first.range.lowerBound..<last.range.upperBound)))
            } else {
                joined += nodes[start..<end]
            }
            start = end
        }
        return joined
    }

    /// Where a number that begins here ends; the next node where none does.
    private static func end(from start: Int, in nodes: [QueryNode]) -> Int {
        guard case .word(let first) = nodes[start], (1...3).contains(digits(first)) else {
            return start + 1
        }
        var end = start + 1
        while end < nodes.count, case .word(let next) = nodes[end], next.field == first.field,
            digits(next) == 3
        {
            end += 1
        }
        return (fewest...most).contains(end - start) ? end : start + 1
    }

    /// How many digits a word has that has nothing else, in any script; otherwise 0.
    private static func digits(_ leaf: QueryLeaf) -> Int {
        leaf.text.allSatisfy(\.isWholeNumber) ? leaf.text.count : 0
    }
}
