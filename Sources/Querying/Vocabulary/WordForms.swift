import Schema
import Xapian

/// Finds the forms of a word that an index holds.
///
/// A form counts when a stemmer of a language in the index gives it the stem of the word asked
/// for. Nothing is stemmed in the index itself: the vocabulary is scanned where it begins alike.
///
///     siege → siege, sieges, sieged (English)      бомба → бомба, бомбы, бомбой (Russian)
struct WordForms: ~Copyable {
    /// Forms that begin alike and are looked at, at most.
    static let scanned = 3_000
    /// Letters that must be alike at the beginning.
    static let shortestPrefix = 3

    private let languages: [String]
    private var stemmers: [String: StemCache] = [:]

    init(languages: [String]) { self.languages = languages }

    /// Forms of a word other than itself, with the rule and the number of articles, each once.
    mutating func forms(
        of form: String, in field: Field, _ vocabulary: borrowing Vocabulary,
        _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        let script = SnowballLanguages.script(of: form)
        var variants: [QueryItem.Variant] = []
        var seen: Set<String> = [form]
        for name in SnowballLanguages.stemmers(for: script, languages: languages) {
            if stemmers[name] == nil { stemmers[name] = try StemCache(language: name) }
            guard let stem = stemmers[name]?.stem(form) else { continue }
            let prefix = Self.commonPrefix(form, stem)
            guard prefix.unicodeScalars.count >= Self.shortestPrefix else { continue }
            let others = try vocabulary.forms(
                beginning: prefix, in: field, limit: Self.scanned, database)
            for other in others
            where !seen.contains(other.form) && stemmers[name]?.stem(other.form) == stem {
                seen.insert(other.form)
                variants.append(
                    .init(
                        forms: [other.form], rule: "stem (\(name))", frequency: other.frequency))
            }
        }
        return variants.sorted { ($1.frequency, $0.forms[0]) < ($0.frequency, $1.forms[0]) }
    }

    private static func commonPrefix(_ one: String, _ other: String) -> String {
        var prefix = String.UnicodeScalarView()
        for (left, right) in zip(one.unicodeScalars, other.unicodeScalars) {
            guard left == right else { break }
            prefix.append(left)
        }
        return String(prefix)
    }
}

/// A stemmer that lives as long as the searches that use it.
private final class StemCache {
    private let stemmer: Stemmer

    init(language: String) throws(XapianError) {
        stemmer = try Stemmer(language: language)
    }

    func stem(_ form: String) -> String { stemmer.stem(form) }
}
