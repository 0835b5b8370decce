import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// Words that a phrase may begin or end within, at most, the most frequent of each.
    private static let mostEnds = 14
    /// Ways to cut it otherwise that are kept, at most.
    private static let mostCuts = 24
    /// Words of Han and kana among which longer ones are looked for, at most.
    private static let mostHanWords = 400_000

    /// What finds a quoted phrase of Chinese or Japanese that begins or ends within a word of the text, where it
    /// stands nowhere as the dictionary cuts it.
    ///
    /// Its first word may be the end of a longer one and its last the beginning of one, or a single word may
    /// hold all of it. Words between are taken as the dictionary cuts them.
    ///
    ///     "华人民共" → 中华人民共和国      "国政府宣" → 中国 政府 宣布
    mutating func widerCuts(
        ofPhrase tokens: [Token], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        let forms = tokens.map(\.form)
        let isOneRun = zip(tokens, tokens.dropFirst()).allSatisfy {
            $0.range.upperBound == $1.range.lowerBound
        }
        guard isOneRun, let first = forms.first, let last = forms.last,
            forms.allSatisfy(SpacelessScript.isHanOrKana),
            try !stands(forms, in: field, database)
        else { return [] }
        let words = try hanWords(in: field, database)
        var runs = words.holding(forms.joined()).prefix(Self.mostCuts).map { [$0.form] }
        let middle = forms.dropFirst().dropLast()
        if forms.count > 1, try rarest(of: Array(middle), in: field, database) > 0 {
            var begins = Self.ends(of: words.holding(first)) { $0.hasSuffix(first) } + [first]
            var ends = Self.ends(of: words.holding(last)) { $0.hasPrefix(last) } + [last]
            if let second = middle.first, let before = middle.last {
                begins = try standing(begins, in: field, database) { [$0, second] }
                ends = try standing(ends, in: field, database) { [before, $0] }
            }
            for begin in begins {
                for end in ends where runs.count < Self.mostCuts {
                    let run = [begin] + middle + [end]
                    if try stands(run, in: field, database) { runs.append(run) }
                }
            }
        }
        var variants: [QueryItem.Variant] = []
        for run in runs {
            variants += try found(run, "part of longer words", field, database)
        }
        return variants
    }

    /// Whether an article holds a run of forms side by side.
    private mutating func stands(
        _ forms: [String], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        guard try rarest(of: forms, in: field, database) > 0 else { return false }
        if forms.count == 1 { return true }
        return try vocabulary.holdsSideBySide(forms, in: field, database)
    }

    /// The forms that stand in a run somewhere.
    private mutating func standing(
        _ forms: [String], in field: Field, _ database: borrowing Database,
        run: (String) -> [String]
    ) throws(XapianError) -> [String] {
        var standing: [String] = []
        for form in forms where try stands(run(form), in: field, database) {
            standing.append(form)
        }
        return standing
    }

    /// The most frequent words of those found that pass.
    private static func ends(
        of found: [(form: String, frequency: Int, isAtEdge: Bool)], _ isEnd: (String) -> Bool
    ) -> [String] {
        found.filter { $0.isAtEdge && isEnd($0.form) }
            .sorted { ($1.frequency, $0.form) < ($0.frequency, $1.form) }
            .prefix(mostEnds).map(\.form)
    }

    private mutating func hanWords(
        in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> DictionaryWords {
        try words(
            "han", beginnings: (0xE3...0xE9).map { [$0] } + [[0xF0]], in: field,
            most: Self.mostHanWords, database)
    }
}
