import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// Forms of a word, the most frequent, that are looked for behind an elided word.
    private static let mostElided = 4
    /// Pairs of words that a word is looked for as, at most.
    private static let mostHalves = 3

    /// The same word with other signs inside it, or with a little word elided before it.
    mutating func marked(
        _ form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var variants: [QueryItem.Variant] = []
        for (forms, rule) in NumberSpellings.spellings(of: form) {
            variants += try found(forms, rule, field, database)
        }
        let isElided = Elision.bare(form, after: elisions) != nil
        for (forms, rule) in isElided ? [] : WordMarks.spellings(of: form) {
            variants += try found(forms, rule, isOtherForm: true, field, database)
        }
        variants += try elided(form, in: field, database)
        variants += try halves(of: form, in: field, database)
        return variants
    }

    /// The item of a number or a day that was typed in one piece but is several tokens: `12/3/2017`.
    mutating func item(
        ofNumber tokens: [Token], of leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        let forms = tokens.map(\.form)
        let spellings = NumberSpellings.spellings(of: forms)
        guard !spellings.isEmpty else { return nil }
        var variants = try runs([forms], in: leaf.field, database)
        for (forms, rule) in spellings {
            variants += try found(forms, rule, leaf.field, database)
        }
        var item = item(variants, in: leaf.field, label: leaf.text)
        item.isPhrase = true
        return item
    }

    /// The word behind and before elisions, with the most frequent of its forms.
    ///
    ///     etat → l'etat, d'etat, l'etats      l'etat → etat, d'etat
    private mutating func elided(
        _ form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        guard !elisions.isEmpty, WordScript(of: form) == .latin else { return [] }
        var variants: [QueryItem.Variant] = []
        let bare = Elision.bare(form, after: elisions)
        if let bare {
            variants += try found([bare], "elision", isOtherForm: true, field, database)
            variants += try wordForms.forms(of: bare, in: field, &vocabulary, database)
        }
        let base = bare ?? form
        let others = try wordForms.forms(of: base, in: field, &vocabulary, database)
        let bases = [base] + others.prefix(Self.mostElided).map { $0.forms[0] }
        for elided in bases.flatMap({ Elision.elided($0, after: elisions) }) where elided != form {
            variants += try found([elided], "elision", isOtherForm: true, field, database)
        }
        return variants
    }

    /// The two words that stand for one, where they do stand side by side: `ezzor` → `ez-Zor`.
    private mutating func halves(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var pairs: [(forms: [String], rarest: Int)] = []
        for forms in WordMarks.halves(of: form) {
            let rarest = try rarest(of: forms, in: field, database)
            guard rarest > 0 else { continue }
            var isOfFunctionWords = false
            for form in forms {
                let frequency = try vocabulary.frequency(of: form, in: field, database)
                if functionWords.contains(form, frequency: frequency) { isOfFunctionWords = true }
            }
            if !isOfFunctionWords { pairs.append((forms, rarest)) }
        }
        pairs.sort { ($1.rarest, $0.forms[0]) < ($0.rarest, $1.forms[0]) }
        var variants: [QueryItem.Variant] = []
        for pair in pairs.prefix(Self.mostHalves) {
            let terms = pair.forms.map { Term(bytes: TermKey.bytes(prefix: field.prefix, $0)) }
            var request = SearchRequest(.phrase(terms))
            request.limit = 0
            request.checkAtLeast = pair.rarest
            request.weighting = .boolean
            let holding = try database.search(request).lowerBound
            guard holding > 0 else { continue }
            variants.append(
                .init(forms: pair.forms, rule: "hyphen", frequency: holding, isOtherForm: true))
        }
        return variants
    }
}
