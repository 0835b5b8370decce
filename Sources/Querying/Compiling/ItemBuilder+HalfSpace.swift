import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// The item of a word that was typed with half-spaces: what it stands for written joined, too.
    ///
    ///     کتاب‌ها → کتاب ها, کتابها, کتاب, کتابهای …      خانه‌ی → خانه ی, خانه, خانهی …
    mutating func item(
        halfSpaced tokens: [Token], of leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> QueryItem {
        let forms = tokens.map(\.form)
        var variants = try runs(
            PhraseSpellings.all(of: forms.map { [[$0]] }), in: leaf.field, database)
        let joined = forms.joined()
        variants += try found([joined], "half-space", leaf.field, database)
        guard canWiden else {
            var item = item(variants, in: leaf.field, label: leaf.text)
            item.isCut = true
            return item
        }
        if let bare = HalfSpace.withoutEzafe(forms) {
            let base = bare.joined()
            variants += try found([base], "ezafe", leaf.field, database)
            variants += try widenings(of: base, in: leaf.field, database)
        } else {
            variants += try widenings(of: joined, in: leaf.field, database)
        }
        return item(variants, in: leaf.field, label: leaf.text)
    }

    /// Whether nothing but half-spaces stands between tokens, of which there are several.
    static func areHalfSpaced(_ tokens: [Token], in text: String) -> Bool {
        guard tokens.count > 1 else { return false }
        let bytes = Array(text.utf8)
        return zip(tokens, tokens.dropFirst()).allSatisfy { one, next in
            let gap = bytes[one.range.upperBound..<next.range.lowerBound]
            return !gap.isEmpty && gap.count % halfSpace.count == 0
                && stride(from: gap.startIndex, to: gap.endIndex, by: halfSpace.count)
                    .allSatisfy { gap[$0..<($0 + halfSpace.count)].elementsEqual(halfSpace) }
        }
    }

    /// The zero-width non-joiner, U+200C.
    private static let halfSpace: [UInt8] = [0xE2, 0x80, 0x8C]

    /// The runs of forms that the index may hold, the first in any case, as asked.
    mutating func runs(
        _ runs: [[String]], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var variants: [QueryItem.Variant] = []
        for run in runs {
            let rarest = try rarest(of: run, in: field, database)
            if rarest > 0 || variants.isEmpty {
                let rule = variants.isEmpty ? "exact" : "half-space"
                variants.append(.init(forms: run, rule: rule, frequency: rarest))
            }
        }
        return variants
    }

    /// A run of forms as a variant, if the index holds each of them.
    mutating func found(
        _ forms: [String], _ rule: String, isOtherForm: Bool = false, _ field: Field,
        _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        let frequency = try rarest(of: forms, in: field, database)
        guard frequency > 0 else { return [] }
        return [
            .init(forms: forms, rule: rule, frequency: frequency, isOtherForm: isOtherForm)
        ]
    }
}
