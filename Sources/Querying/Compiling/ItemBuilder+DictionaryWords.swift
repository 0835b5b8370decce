import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// Letters of a word that is looked for in longer ones, at least.
    private static let shortestHeld = 3
    /// Longer words that a word stands for, at most.
    private static let mostHolding = 32

    /// What finds a Thai, Lao, Burmese or Khmer word that the dictionary cuts otherwise in the text.
    ///
    /// Longer words of the index that hold it; and where the index lacks it, the words of the index that it
    /// falls apart into.
    ///
    ///     ไทย → ประเทศไทย      ประเทศไทย → ประเทศ ไทย
    mutating func otherCuts(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        guard let script = DictionaryScript(of: form) else { return [] }
        let frequency = try vocabulary.frequency(of: form, in: field, database)
        var variants: [QueryItem.Variant] = []
        if form.unicodeScalars.count >= Self.shortestHeld {
            let words = try words(
                script.rawValue, beginnings: script.beginnings, in: field,
                most: DictionaryWords.most, database)
            let holding = words.holding(form).sorted {
                ($0.isAtEdge ? 1 : 0, $0.frequency, $1.form)
                    > ($1.isAtEdge ? 1 : 0, $1.frequency, $0.form)
            }
            variants += holding.prefix(Self.mostHolding).map {
                .init(
                    forms: [$0.form], rule: "part of a longer word", frequency: $0.frequency,
                    isOtherForm: true)
            }
        }
        if frequency == 0, let parts = try parts(of: form, in: field, database) {
            variants += try found(parts, "shorter words", field, database)
        }
        return variants
    }

    /// The words of a script, by the bytes that they begin with, read once.
    mutating func words(
        _ script: String, beginnings: [[UInt8]], in field: Field, most: Int,
        _ database: borrowing Database
    ) throws(XapianError) -> DictionaryWords {
        let key = field.prefix + script
        if let known = dictionaryWords[key] { return known }
        var words: [(form: String, frequency: Int)] = []
        for beginning in beginnings {
            words += try vocabulary.forms(
                beginningWithBytes: beginning, in: field, limit: most, database)
        }
        let found = DictionaryWords(words, most: most)
        dictionaryWords[key] = found
        return found
    }

    /// The words of the index that a form is made of, the longest first; nothing where a rest remains.
    private mutating func parts(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [String]? {
        let letters = Array(form)
        guard (2...40).contains(letters.count) else { return nil }
        var parts: [String] = []
        var start = 0
        while start < letters.count {
            var end = letters.count
            if start == 0 { end -= 1 }
            while end > start {
                let part = String(letters[start..<end])
                if try vocabulary.frequency(of: part, in: field, database) > 0 {
                    parts.append(part)
                    break
                }
                end -= 1
            }
            guard end > start else { return nil }
            start = end
        }
        return parts
    }
}

/// A script without spaces of which dictionaries cut the words and pairs of characters say little.
enum DictionaryScript: String {
    case thai
    case lao
    case burmese
    case khmer

    init?(of form: String) {
        switch form.unicodeScalars.first?.value {
        case .some(0x0E00...0x0E7F): self = .thai
        case .some(0x0E80...0x0EFF): self = .lao
        case .some(0x1000...0x109F): self = .burmese
        case .some(0x1780...0x17FF): self = .khmer
        default: return nil
        }
    }

    /// The first two bytes of its characters in UTF-8.
    var beginnings: [[UInt8]] {
        switch self {
        case .thai: [[0xE0, 0xB8], [0xE0, 0xB9]]
        case .lao: [[0xE0, 0xBA], [0xE0, 0xBB]]
        case .burmese: [[0xE1, 0x80], [0xE1, 0x81], [0xE1, 0x82]]
        case .khmer: [[0xE1, 0x9E], [0xE1, 0x9F]]
        }
    }
}
