import Schema
import TextAnalysis
import Xapian

/// Finds the forms of a word that an index holds.
///
/// A form counts when a stemmer of a language in the index gives it the stem of the word asked
/// for. Nothing is stemmed in the index itself: the vocabulary is scanned where it begins alike.
///
///     siege → siege, sieges, sieged (English)      والکتاب → الکتاب, کتاب, کتابها (Arabic)
struct WordForms: ~Copyable {
    /// Forms that begin alike and are looked at, at most, for each rule and beginning.
    static let scanned = 3_000

    private var rules: StemRules
    private let evidence: LanguageEvidence

    /// - Parameter languages: codes (BCP 47) with their numbers of articles, most frequent first.
    init(languages: [(code: String, articles: Int)]) {
        rules = StemRules(languages: languages.map(\.code))
        evidence = LanguageEvidence(languages)
    }

    /// Forms of a word other than itself, with the rule and the number of articles, each once,
    /// frequent ones first.
    ///
    /// Cost: some hundred nanoseconds a form that begins alike. `ItemBuilder` keeps what it finds.
    mutating func forms(
        of form: String, in field: Field, _ vocabulary: inout Vocabulary,
        _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        guard !form.hasDigit else { return [] }
        var variants: [QueryItem.Variant] = []
        var places: [UInt64: Int] = [:]
        let rules = try rules.rules(for: form)
        let frequency = try vocabulary.frequency(of: form, in: field, database)
        for (rule, language) in rules {
            if rules.count > 1 {
                let isAllowed = try evidence.allows(
                    form, frequency: frequency, in: field, language, vocabulary, database)
                guard isAllowed else { continue }
            }
            let stem = rule.stem(form)
            let stemBytes = Array(stem.utf8)
            for beginning in rule.beginnings(of: form, stem: stem) {
                let found = try vocabulary.forms(
                    beginning: beginning, in: field, limit: Self.scanned, database
                ) { rule.gives(stemBytes, to: $0) }
                for other in found where other.form != form {
                    let hash = ByteHash.of(other.form.utf8)
                    if let place = places[hash] {
                        variants[place].note(rule)
                        continue
                    }
                    places[hash] = variants.count
                    variants.append(
                        .init(
                            forms: [other.form], rule: rule.name, frequency: other.frequency,
                            isOtherForm: true))
                }
            }
        }
        variants.sort { ($1.frequency, $0.forms[0]) < ($0.frequency, $1.forms[0]) }
        return variants
    }

    /// Whether a form may be of a language (BCP 47), as far as the articles that hold it tell.
    func may(
        _ form: String, beOf language: String, in field: Field,
        _ vocabulary: inout Vocabulary, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        let frequency = try vocabulary.frequency(of: form, in: field, database)
        return try evidence.allows(
            form, frequency: frequency, in: field, language, vocabulary, database)
    }
}

extension QueryItem.Variant {
    /// Adds the name of another stemmer that brings the same form: `stem (french, polish)`.
    fileprivate mutating func note(_ other: StemRule) {
        guard rule.hasSuffix(")"), !rule.contains(other.language) else { return }
        rule = rule.dropLast() + ", \(other.language))"
    }
}
