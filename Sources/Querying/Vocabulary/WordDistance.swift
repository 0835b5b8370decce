/// How many slips of the pen part two words: a letter too many, too few, another, or two swapped.
///
/// Optimal string alignment (Damerau 1964, Wagner and Fischer 1975, with neighbours swapped once).
///
///     ghandi, gandhi → 2      recieve, receive → 1      शिनगन, शेनगन → 1
struct WordDistance {
    private let word: [Unicode.Scalar]
    private var before: [Int]
    private var last: [Int]
    private var row: [Int]

    /// - Parameter longest: letters of the longest word that it is measured to.
    init(from word: [Unicode.Scalar], longest: Int) {
        self.word = word
        before = .init(repeating: 0, count: longest + 1)
        last = before
        row = before
    }

    /// The distance to another word of at least one letter; more than the limit wherever it is above it.
    ///
    /// Cost: the product of the lengths at most; it ends early where the limit can't be kept.
    mutating func distance(to other: [Unicode.Scalar], limit: Int) -> Int {
        guard abs(other.count - word.count) <= limit else { return limit + 1 }
        for column in 0...other.count { last[column] = column }
        for (line, letter) in word.enumerated() {
            row[0] = line + 1
            var least = row[0]
            for (column, otherLetter) in other.enumerated() {
                var cost = min(
                    last[column + 1] + 1, row[column] + 1,
                    last[column] + (letter == otherLetter ? 0 : 1))
                if line > 0, column > 0, letter == other[column - 1],
                    word[line - 1] == otherLetter
                {
                    cost = min(cost, before[column - 1] + 1)
                }
                row[column + 1] = cost
                least = min(least, cost)
            }
            // Two lines back a swap may still make up for one.
            guard least <= limit + 1 else { return limit + 1 }
            (before, last, row) = (last, row, before)
        }
        return last[other.count]
    }
}
