import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// The item of a phrase as it stands; none where it has no letter or digit.
    mutating func item(
        ofPhrase leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        let tokens = analyzer.tokens(in: leaf.text)
        guard var item = try phrase(tokens, of: leaf, joins: false, database) else { return nil }
        let cuts = try widerCuts(ofPhrase: tokens, in: leaf.field, database)
        if !cuts.isEmpty {
            item.variants += cuts
            item.weight = vocabulary.weight(ofFrequency: item.frequency)
        }
        return item
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
    /// - Parameter joins: whether they may be written as one word, too, and words of them in other
    ///   ways: `ez-Zor` → `ezzor`.
    mutating func phrase(
        _ tokens: [Token], of leaf: QueryLeaf, joins: Bool, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        guard !tokens.isEmpty else { return nil }
        var forms: [String] = []
        for token in tokens {
            forms.append(try form(of: token, in: leaf.field, database).form)
        }
        var spellings = [forms]
        if joins, tokens.count <= Self.longestSpelled {
            var choices: [[[String]]] = []
            for form in forms {
                let others = try apart(form, in: leaf.field, database).map(\.forms)
                choices.append([[form]] + others)
            }
            spellings = PhraseSpellings.all(of: choices)
        }
        var variants = try runs(spellings, in: leaf.field, database)
        if joins {
            variants += try found([forms.joined()], "joined", leaf.field, database)
        }
        var item = item(variants, in: leaf.field, label: leaf.text)
        item.isPhrase = true
        let typed = tokens.map { $0.signedForm ?? $0.form }
        if typed != forms { item.loseSigns(of: typed) }
        return item
    }

    /// Words of a phrase up to which it is spelled in other ways.
    private static let longestSpelled = 20
}
