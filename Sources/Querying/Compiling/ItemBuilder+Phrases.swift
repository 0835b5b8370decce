import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
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
        var item = item([], in: leaf.field, label: leaf.text + "*")
        item.variants = variants
        item.weight = vocabulary.weight(ofFrequency: item.frequency)
        item.isPhrase = tokens.count > 1
        item.omittedVariants = all.count - variants.count
        return item
    }

    /// The item of words that stand side by side in this order.
    ///
    /// - Parameter joins: whether they may be written as one word, too: `ez-Zor` → `ezzor`.
    mutating func phrase(
        _ tokens: [Token], of leaf: QueryLeaf, joins: Bool, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        guard !tokens.isEmpty else { return nil }
        var choices: [[[String]]] = []
        for token in tokens {
            let others = try apart(token.form, in: leaf.field, database).map(\.forms)
            choices.append([[token.form]] + others)
        }
        var runs = PhraseSpellings.all(of: choices)
        if joins { runs.append([tokens.map(\.form).joined()]) }
        var variants: [QueryItem.Variant] = []
        for run in runs {
            let rarest = try rarest(of: run, in: leaf.field, database)
            if rarest > 0 || variants.isEmpty {
                let rule = variants.isEmpty ? "exact" : "half-space"
                variants.append(.init(forms: run, rule: rule, frequency: rarest))
            }
        }
        var item = item(variants, in: leaf.field, label: leaf.text)
        item.isPhrase = true
        return item
    }
}
