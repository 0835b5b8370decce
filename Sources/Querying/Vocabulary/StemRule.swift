import TextAnalysis
import Xapian

/// A rule that says which forms are forms of one word: those to which it gives the same stem.
///
/// A class, since Xapian's stemmer can't be copied; it stays with the searches of one thread.
final class StemRule {
    /// The language, or what its stemmer is called.
    let language: String
    /// What `--explain` calls it: `stem (english)`.
    let name: String
    private let snowball: Stemmer?
    private let light: LightStemmer?

    /// One of Xapian's Snowball stemmers.
    init(snowball language: String) throws(XapianError) {
        self.language = language
        name = Self.name(language)
        snowball = try Stemmer(language: language)
        light = nil
    }

    /// One of our own.
    init(_ stemmer: LightStemmer) {
        language = stemmer.name
        name = Self.name(language)
        snowball = nil
        light = stemmer
    }

    private static func name(_ language: String) -> String { "stem (\(language))" }

    /// A form that is being stemmed.
    private var buffer: [UInt8] = []

    /// Whether a folded form has a stem, without a string for either: of most that are looked at it is no.
    func gives(_ stem: [UInt8], to form: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let light else {
            return snowball?.gives(stem, to: form) ?? form.elementsEqual(stem)
        }
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: form)
        light.stem(utf8: &buffer)
        return buffer == stem
    }

    /// The stem of a folded form.
    func stem(_ form: String) -> String {
        light?.stem(form) ?? snowball?.stem(form) ?? form
    }

    /// With what all forms of a word's stem begin; nothing where too little is left for a look into
    /// the vocabulary.
    func beginnings(of form: String, stem: String) -> [String] {
        if let light { return stem.unicodeScalars.count < 2 ? [] : light.beginnings(ofStem: stem) }
        let common = Self.commonPrefix(form, stem)
        return common.unicodeScalars.count < 3 ? [] : [common]
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
