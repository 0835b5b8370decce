import Schema
import TextAnalysis
import Xapian

/// Finds out what a word or phrase of a query stands for in one index.
struct ItemBuilder: ~Copyable {
    /// Ways of writing one item, at most.
    static let mostVariants = 64
    /// Words that a `word*` stands for, at most.
    static let mostPrefixed = 1_000
    /// Words of one phrase, at most; more are cut to so many.
    static let longestPhrase = 60

    private(set) var vocabulary: Vocabulary
    private var wordForms: WordForms
    private var analyzer: Analyzer

    /// Whether every word stands for itself alone.
    var isExact = false

    init(_ database: borrowing Database) throws(QueryError) {
        let vocabulary = try Self.vocabulary(database)
        let languages = try Self.languages(vocabulary, database)
        let analyzer = try Self.analyzer()
        self.vocabulary = vocabulary
        wordForms = WordForms(languages: languages)
        self.analyzer = analyzer
    }

    private static func vocabulary(_ database: borrowing Database) throws(QueryError) -> Vocabulary
    {
        do { return try Vocabulary(database) } catch { throw QueryError(error) }
    }

    private static func languages(
        _ vocabulary: borrowing Vocabulary, _ database: borrowing Database
    ) throws(QueryError) -> [String] {
        do { return try vocabulary.languages(database) } catch { throw QueryError(error) }
    }

    private static func analyzer() throws(QueryError) -> Analyzer {
        do { return try Analyzer() } catch { throw QueryError(error) }
    }

    /// The items of a word as typed: one for most, several where its script writes words without
    /// spaces, none where it has no letter or digit.
    mutating func items(
        ofWord leaf: QueryLeaf, isExact: Bool, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem] {
        let tokens = analyzer.tokens(in: leaf.text)
        let isExact = isExact || self.isExact
        guard tokens.count != 1 else {
            return [try word(tokens[0], of: leaf, label: leaf.text, isExact: isExact, database)]
        }
        guard tokens.contains(where: { SpacelessScript.contains($0.form) }), !isExact else {
            return try phrase(tokens, of: leaf, joins: !isExact, database).map { [$0] } ?? []
        }
        var items: [QueryItem] = []
        for token in tokens {
            let label = Self.original(token, in: leaf.text)
            items.append(try word(token, of: leaf, label: label, isExact: isExact, database))
        }
        return items
    }

    /// The item of a phrase; none where it has no letter or digit.
    mutating func item(
        ofPhrase leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        try phrase(analyzer.tokens(in: leaf.text), of: leaf, joins: false, database)
    }

    /// The item of `word*`; none where it has no letter or digit.
    mutating func item(
        ofPrefix leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        let tokens = analyzer.tokens(in: leaf.text)
        guard let last = tokens.last else { return nil }
        let all = try vocabulary.forms(
            beginning: last.form, in: leaf.field, limit: 20_000, database
        ).sorted { ($1.frequency, $0.form) < ($0.frequency, $1.form) }
        let before = tokens.dropLast().map(\.form)
        let variants = all.prefix(Self.mostPrefixed).map { found in
            QueryItem.Variant(
                forms: before + [found.form], rule: "begins with \(last.form)",
                frequency: found.frequency)
        }
        return item(
            leaf, label: leaf.text + "*", variants: variants, isPhrase: tokens.count > 1,
            omitted: all.count - variants.count)
    }

    /// The item for two words that are one word written apart, if the index holds them as one.
    mutating func item(
        joining first: QueryItem, _ second: QueryItem, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        guard !isExact, let left = first.variants.first?.forms,
            let right = second.variants.first?.forms, left.count == 1, right.count == 1,
            first.field == second.field,
            let form = HalfSpace.joined(left[0], right[0])
        else { return nil }
        var variants: [QueryItem.Variant] = []
        let frequency = try vocabulary.frequency(of: form, in: first.field, database)
        if frequency > 0 {
            variants.append(.init(forms: [form], rule: "half-space", frequency: frequency))
        }
        variants += try wordForms.forms(of: form, in: first.field, vocabulary, database)
        guard !variants.isEmpty else { return nil }
        let leaf = QueryLeaf("", in: first.field, at: 0..<0)
        return item(
            leaf, label: first.label + " " + second.label,
            variants: Array(variants.prefix(Self.mostVariants)), isPhrase: false,
            omitted: max(0, variants.count - Self.mostVariants))
    }

    private mutating func word(
        _ token: Token, of leaf: QueryLeaf, label: String, isExact: Bool,
        _ database: borrowing Database
    ) throws(XapianError) -> QueryItem {
        let field = leaf.field
        let frequency = try vocabulary.frequency(of: token.form, in: field, database)
        var variants = [
            QueryItem.Variant(forms: [token.form], rule: "exact", frequency: frequency)
        ]
        variants += try apart(token, in: leaf, database)
        if !isExact {
            variants += try wordForms.forms(of: token.form, in: field, vocabulary, database)
        }
        return item(
            leaf, label: label, variants: Array(variants.prefix(Self.mostVariants)),
            isPhrase: false, omitted: max(0, variants.count - Self.mostVariants))
    }

    /// A word with a half-space, or one that could be written with it, as separate words.
    private mutating func apart(
        _ token: Token, in leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var runs: [[String]] = []
        if let parts = HalfSpace.parts(of: Self.original(token, in: leaf.text)[...]) {
            runs.append(parts.map { analyzer.fold(String($0)) }.filter { !$0.isEmpty })
        }
        runs += HalfSpace.splits(of: token.form)
        var variants: [QueryItem.Variant] = []
        for run in runs where run.count > 1 && !variants.contains(where: { $0.forms == run }) {
            var rarest = Int.max
            for form in run {
                rarest = min(
                    rarest, try vocabulary.frequency(of: form, in: leaf.field, database))
            }
            if rarest > 0 {
                variants.append(.init(forms: run, rule: "half-space", frequency: rarest))
            }
        }
        return variants
    }

    private mutating func phrase(
        _ tokens: [Token], of leaf: QueryLeaf, joins: Bool, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        let tokens = tokens.prefix(Self.longestPhrase)
        guard !tokens.isEmpty else { return nil }
        var choices: [[[String]]] = []
        for token in tokens {
            choices.append([[token.form]] + (try apart(token, in: leaf, database)).map(\.forms))
        }
        var runs = PhraseSpellings.all(of: choices)
        if joins { runs.append([tokens.map(\.form).joined()]) }
        var variants: [QueryItem.Variant] = []
        for run in runs {
            var rarest = Int.max
            for form in run {
                rarest = min(
                    rarest, try vocabulary.frequency(of: form, in: leaf.field, database))
            }
            if rarest > 0 || variants.isEmpty {
                let rule = variants.isEmpty ? "exact" : "half-space"
                variants.append(.init(forms: run, rule: rule, frequency: rarest))
            }
        }
        return item(leaf, label: leaf.text, variants: variants, isPhrase: true, omitted: 0)
    }

    private func item(
        _ leaf: QueryLeaf, label: String, variants: [QueryItem.Variant], isPhrase: Bool,
        omitted: Int
    ) -> QueryItem {
        let holding = variants.reduce(0) { $0 + $1.frequency }
        return QueryItem(
            label: label, field: leaf.field, isPhrase: isPhrase, variants: variants,
            weight: vocabulary.weight(ofFrequency: holding), omittedVariants: omitted)
    }

    private static func original(_ token: Token, in text: String) -> String {
        let start = text.utf8.index(text.startIndex, offsetBy: token.range.lowerBound)
        return String(text[start..<text.utf8.index(start, offsetBy: token.range.count)])
    }

    /// The keyword of a name as typed.
    mutating func keyword(_ text: String) -> String {
        KeywordKey.key(of: text, analyzer: &analyzer)
    }
}
