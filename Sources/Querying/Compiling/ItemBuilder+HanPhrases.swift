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

    /// Words of the phrase that may be part of one longer word at either end.
    private static let mostJoined = 3

    /// What finds a quoted phrase of Chinese or Japanese that begins or ends within a word of the text.
    ///
    /// Its first words may be the end of a longer one and its last the beginning of one, or a single word may
    /// hold all of it. Words between are taken as the dictionary cuts them.
    ///
    ///     "法院" → 最高法院      "国政府宣" → 中国 政府 宣布      "全国政协副主" → 全国 政协 副主席
    mutating func widerCuts(
        ofPhrase tokens: [Token], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        let forms = tokens.map(\.form)
        let isOneRun = zip(tokens, tokens.dropFirst()).allSatisfy {
            $0.range.upperBound == $1.range.lowerBound
        }
        guard isOneRun, !forms.isEmpty, forms.allSatisfy(SpacelessScript.isHanOrKana) else {
            return []
        }
        let words = try hanWords(in: field, database)
        var runs = words.holding(forms.joined())
            .sorted { ($1.frequency, $0.form) < ($0.frequency, $1.form) }
            .prefix(Self.mostCuts).map { [$0.form] }
        let begins = try begins(of: forms, among: words, in: field, database)
        let ends = try ends(of: forms, among: words, in: field, database)
        for begin in begins {
            for end in ends
            where begin.joined + end.joined <= forms.count && runs.count < Self.mostCuts {
                let run =
                    [begin.form] + forms[begin.joined..<forms.count - end.joined] + [end.form]
                if run != forms, try stands(run, in: field, database) { runs.append(run) }
            }
        }
        var variants: [QueryItem.Variant] = []
        for run in runs {
            variants += try found(run, "part of longer words", field, database)
        }
        return variants
    }

    /// A word that stands for so many words at an end of a phrase.
    private typealias End = (joined: Int, form: String)

    /// The words that a phrase may begin with: its first, and longer ones that end with its first words.
    private mutating func begins(
        of forms: [String], among words: DictionaryWords, in field: Field,
        _ database: borrowing Database
    ) throws(XapianError) -> [End] {
        var ends: [End] = [(1, forms[0])]
        for joined in 1...Self.mostJoined where joined < forms.count {
            let first = forms[..<joined].joined()
            for form in Self.ends(of: words.holding(first), { $0.hasSuffix(first) })
            where try stands([form, forms[joined]], in: field, database)
                || joined + 1 == forms.count
            {
                ends.append((joined, form))
            }
        }
        return ends
    }

    /// The words that it may end with.
    private mutating func ends(
        of forms: [String], among words: DictionaryWords, in field: Field,
        _ database: borrowing Database
    ) throws(XapianError) -> [End] {
        var ends: [End] = [(1, forms[forms.count - 1])]
        for joined in 1...Self.mostJoined where joined < forms.count {
            let last = forms[(forms.count - joined)...].joined()
            let before = forms[forms.count - joined - 1]
            for form in Self.ends(of: words.holding(last), { $0.hasPrefix(last) })
            where try stands([before, form], in: field, database) || joined + 1 == forms.count {
                ends.append((joined, form))
            }
        }
        return ends
    }

    /// Whether an article holds a run of forms side by side.
    private mutating func stands(
        _ forms: [String], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        guard try rarest(of: forms, in: field, database) > 0 else { return false }
        if forms.count == 1 { return true }
        return try vocabulary.holdsSideBySide(forms, in: field, database)
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
