import Schema
import TextAnalysis
import Xapian

/// Persian "and" and "to", which some write on the word behind them: `وکتاب`, `بکتاب`.
///
/// Many words begin with these letters by themselves (`وزیر`, `باستان`), so the word behind must be clearly
/// more frequent than the two written as one: `عنوان` stands for `بعنوان`, not `استان` for `باستان`. "That"
/// (ک) isn't among them: in real news nearly all that looks so is another word (`کمالی`, `کمان`). Arabic's
/// own are for its stemmer.
enum AttachedWord: CaseIterable {
    case and
    case to

    private static let waw: Unicode.Scalar = "\u{0648}"
    private static let beh: Unicode.Scalar = "\u{0628}"
    /// Letters of a word that takes one, at least.
    static let shortest = 4
    /// Articles up to which two written as one are taken for a slip of the pen.
    private static let rare = 2

    var letter: Unicode.Scalar { self == .and ? Self.waw : Self.beh }
    /// What `--explain` calls it.
    var rule: String { "attached \(letter)" }

    /// How many times as frequent the word by itself must be.
    private var least: Int { self == .and ? 3 : 20 }

    /// Whether a word in so many articles is the same with this on it, in so many.
    func joins(_ word: Int, _ attached: Int) -> Bool {
        attached <= Self.rare ? word >= attached : word >= least * attached
    }
}

extension ItemBuilder {
    /// The same word with "and" or "to" on it or, where it was typed with one, without.
    ///
    ///     کتاب → وکتاب, بکتاب      بکتاب → کتاب, وکتاب
    mutating func attached(
        _ form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        guard languages.contains("fa") || languages.contains("prs"),
            WordScript(of: form) == .arabic, LetterEvidence.allows(form, "fa"),
            form.unicodeScalars.count >= AttachedWord.shortest
        else { return [] }
        var variants = try attaching(to: form, in: field, database)
        let asTyped = try vocabulary.frequency(of: form, in: field, database)
        for word in AttachedWord.allCases where form.unicodeScalars.first == word.letter {
            let bare = String(form.unicodeScalars.dropFirst())
            guard bare.unicodeScalars.count >= AttachedWord.shortest else { continue }
            let frequency = try vocabulary.frequency(of: bare, in: field, database)
            guard frequency > 0, word.joins(frequency, asTyped) else { continue }
            variants.append(
                .init(forms: [bare], rule: word.rule, frequency: frequency, isOtherForm: true))
            variants += try attaching(to: bare, in: field, database)
        }
        return variants.filter { $0.forms != [form] }
    }

    private mutating func attaching(
        to form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        let alone = try vocabulary.frequency(of: form, in: field, database)
        var variants: [QueryItem.Variant] = []
        for word in AttachedWord.allCases {
            let joined = String(word.letter) + form
            let frequency = try vocabulary.frequency(of: joined, in: field, database)
            guard frequency > 0, word.joins(alone, frequency) else { continue }
            variants.append(
                .init(forms: [joined], rule: word.rule, frequency: frequency, isOtherForm: true))
        }
        return variants
    }
}
