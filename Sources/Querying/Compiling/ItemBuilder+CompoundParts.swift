import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// The two words that a compound is made of, each with its forms; none where the index has none such.
    ///
    ///     bundestagswahl → bundestag, wahl, wahlen      tagungsort → none: `ort` is too short
    ///
    /// Of several ways to cut it counts the one whose parts are the most frequent, by their geometric mean, and only
    /// where that is more than the word's own frequency (Koehn and Knight 2003).
    mutating func parts(
        ofCompound form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [[QueryItem.Variant]] {
        guard !compounding.isEmpty else { return [] }
        let whole = Double(try vocabulary.frequency(of: form, in: field, database))
        var best: (parts: [String], mean: Double) = ([], whole)
        for split in CompoundParts.splits(of: form) {
            let second = try vocabulary.frequency(of: split.second, in: field, database)
            guard second >= CompoundParts.leastFrequency else { continue }
            let first = try vocabulary.frequency(of: split.first, in: field, database)
            guard first >= CompoundParts.leastFrequency else { continue }
            let mean = (Double(first) * Double(second)).squareRoot()
            if mean > best.mean { best = ([split.first, split.second], mean) }
        }
        guard !best.parts.isEmpty, try areOfOneLanguage(best.parts + [form], in: field, database)
        else { return [] }
        var parts: [[QueryItem.Variant]] = []
        for part in best.parts {
            var ways = try found([part], "part", isOtherForm: true, field, database)
            ways += try wordForms.forms(of: part, in: field, &vocabulary, database)
            parts.append(Array(ways.prefix(Self.mostVariants)))
        }
        return parts
    }

    /// Whether forms may all be of the same language of those that write compounds as one word.
    private mutating func areOfOneLanguage(
        _ forms: [String], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        for language in compounding {
            var areAll = true
            for form in forms where areAll {
                areAll = try wordForms.may(
                    form, beOf: language, in: field, &vocabulary, database)
            }
            if areAll { return true }
        }
        return false
    }

    /// The items that stand for a compound that no article holds: its parts.
    func items(ofParts item: QueryItem) -> [QueryItem] {
        item.parts.map { ways in
            var part = self.item(ways, in: item.field, label: item.label)
            part.give(share: QueryItem.unknownPartShare)
            part.isGuessed = true
            part.lost = item.lost
            return part
        }
    }

    /// Whether a form is a compound that begins with another: `wahlkampf` with `wahl`.
    mutating func isCompound(
        _ form: String, of first: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        guard !compounding.isEmpty else { return false }
        for rest in CompoundParts.rests(of: form, after: first) {
            let frequency = try vocabulary.frequency(of: rest, in: field, database)
            if frequency >= CompoundParts.leastFrequency { return true }
        }
        return false
    }
}
