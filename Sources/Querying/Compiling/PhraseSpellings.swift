import TextAnalysis

/// Every way in which a phrase's words may be written joined or apart.
///
///     زبان های اروپایی → زبان های اروپایی, زبانهای اروپایی
enum PhraseSpellings {
    /// Spellings of one phrase, at most.
    static let most = 24

    /// The phrase as asked, then with parts of words apart, then with neighbours joined.
    ///
    /// - Parameter choices: for each word the runs of forms that it may be written as.
    static func all(of choices: [[[String]]]) -> [[String]] {
        var runs: [[String]] = [[]]
        for word in choices {
            var longer: [[String]] = []
            for run in runs {
                for forms in word where longer.count < most { longer.append(run + forms) }
            }
            runs = longer
        }
        var all: [[String]] = []
        var seen: Set<[String]> = []
        for run in runs where seen.insert(run).inserted { all.append(run) }
        var index = 0
        while index < all.count {
            for run in joinings(of: all[index]) where all.count < most {
                if seen.insert(run).inserted { all.append(run) }
            }
            index += 1
        }
        return all
    }

    /// The run with one pair of neighbours joined, for each pair that can be.
    private static func joinings(of run: [String]) -> [[String]] {
        run.indices.dropLast().compactMap { index in
            HalfSpace.joined(run[index], run[index + 1]).map { joined in
                Array(run[..<index]) + [joined] + Array(run[(index + 2)...])
            }
        }
    }
}
