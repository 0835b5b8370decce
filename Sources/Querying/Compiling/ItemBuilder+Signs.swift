import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// What `--explain` calls a word for which its sign was let go.
    static let withoutSign = "without its sign"

    /// The item of one word: with its sign, where an article of the index holds it so, and then itself alone.
    ///
    ///     C++ → c++      C++ → c (where no article holds c++, or the index is older than signs)
    mutating func word(
        _ token: Token, _ field: Field, _ label: String, isExact: Bool,
        _ database: borrowing Database
    ) throws(XapianError) -> QueryItem {
        let (form, isSigned) = try form(of: token, in: field, database)
        var item = try word(form, field, label, isExact: isExact || isSigned, database)
        if !isSigned, let signed = token.signedForm { item.loseSigns(of: [signed]) }
        return item
    }

    /// What a word of a query is looked up as, and whether that is with its sign.
    mutating func form(
        of token: Token, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> (form: String, isSigned: Bool) {
        guard let signed = token.signedForm,
            try vocabulary.frequency(of: signed, in: field, database) > 0
        else { return (token.form, false) }
        return (signed, true)
    }
}

extension QueryItem {
    /// Notes that no article holds its forms with the signs that were typed.
    mutating func loseSigns(of forms: [String]) {
        lost = forms
        variants[0].rule = ItemBuilder.withoutSign
    }

    /// The item as it is excluded: itself, but a word for which another was taken excludes nothing, since `-C++` must
    /// not leave out every article with a `C`, nor a slip of the pen those of another word.
    private var excluded: QueryItem {
        guard let lost else { return self }
        var item = self
        item.variants = [.init(forms: lost, rule: "exact", frequency: 0)]
        item.isGuessed = false
        return item
    }

    /// Items as they are excluded; what stands for one word is one.
    static func excluded(_ items: [QueryItem]) -> [QueryItem] {
        var kept: [QueryItem] = []
        for item in items.map(\.excluded) where item.lost == nil || item.lost != kept.last?.lost {
            kept.append(item)
        }
        return kept
    }
}
