import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// Other ways to write the same form: with the parts of a word apart, in other letters.
    mutating func spellings(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var variants = try apart(form, in: field, database)
        variants += try conversions(of: form, in: field, database)
        for (spelling, rule) in LetterVariants.spellings(of: form) {
            let frequency = try vocabulary.frequency(of: spelling, in: field, database)
            guard frequency > 0 else { continue }
            variants.append(
                .init(
                    forms: [spelling], rule: rule, frequency: frequency, isOtherForm: true))
        }
        for spelling in DevanagariSpellings.spellings(of: form) {
            variants += try found([spelling], "letter", isOtherForm: true, field, database)
        }
        return try variants + british(form, in: field, database)
    }

    /// What an English word is on the other side of the ocean, with its forms.
    private mutating func british(
        _ form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        guard languages.contains("en") else { return [] }
        var variants: [QueryItem.Variant] = []
        for spelling in BritishSpellings.spellings(of: form) {
            let form = spelling.form
            let found = try found([form], "british", isOtherForm: true, field, database)
            guard spelling.isLikely || !found.isEmpty,
                try wordForms.may(form, beOf: "en", in: field, &vocabulary, database)
            else { continue }
            variants += found
            variants += try wordForms.forms(of: form, in: field, &vocabulary, database)
        }
        return variants
    }

    /// A word that could be written with a half-space, as separate words.
    mutating func apart(
        _ form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var variants: [QueryItem.Variant] = []
        for run in HalfSpace.splits(of: form) {
            let rarest = try rarest(of: run, in: field, database)
            guard rarest > 0 else { continue }
            variants.append(.init(forms: run, rule: "half-space", frequency: rarest))
        }
        return variants
    }

    /// The item for two words that are one word written apart, if the index holds them as one and
    /// neither has it among its forms.
    ///
    ///     می + روم → میروم      data + base → database
    mutating func item(
        joining first: QueryItem, _ second: QueryItem, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem? {
        guard !isExact, let left = first.variants.first?.forms,
            let right = second.variants.first?.forms, left.count == 1, right.count == 1,
            first.field == second.field, !first.isPhrase, !second.isPhrase
        else { return nil }
        let affixed = HalfSpace.joined(left[0], right[0])
        if affixed == nil, first.isFunctionWord || second.isFunctionWord { return nil }
        guard let form = affixed ?? Compounds.joined(left[0], right[0]) else { return nil }
        let frequency = try vocabulary.frequency(of: form, in: first.field, database)
        let isKnown = [first, second].contains { $0.variants.contains { $0.forms == [form] } }
        guard frequency > 0, !isKnown else { return nil }
        let rule = affixed == nil ? "compound" : "half-space"
        var item = item(
            [.init(forms: [form], rule: rule, frequency: frequency)], in: first.field,
            label: first.label + " " + second.label)
        // Few write it as one word; what it says is what its words say.
        let most =
            affixed == nil ? first.weight + second.weight : max(first.weight, second.weight)
        if item.weight > most { item.give(share: most / item.weight) }
        return item
    }

    mutating func rarest(
        of forms: [String], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Int {
        var rarest = Int.max
        for form in forms where rarest > 0 {
            rarest = min(rarest, try vocabulary.frequency(of: form, in: field, database))
        }
        return rarest
    }
}
