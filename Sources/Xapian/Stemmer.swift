internal import CXapianShim

/// Cuts words to their stems with one of Snowball's algorithms.
///
/// It belongs to one thread at a time. Source: <https://snowballstem.org>.
public struct Stemmer: ~Copyable {
    /// The language it was made for.
    public let language: String
    private let handle: UnsafeMutablePointer<cx_stemmer>

    /// A stemmer for a language, named in English or by its code: "english", "en".
    ///
    /// "none" leaves words as they are. Throws `.invalidArgument` for a language without a stemmer.
    public init(language: String) throws(XapianError) {
        self.language = language
        handle = try make("stem") { error in
            language.withCBytes { cx_stemmer_create($0, error) }
        }
    }

    deinit {
        cx_stemmer_free(handle)
    }

    /// The stem of a word in lower case: in English, `sieges` → `sieg`.
    ///
    /// Costs about as much as copying the word twice. A word that can't be stemmed stays as it is.
    public func stem(_ word: String) -> String {
        var stem = cx_bytes()
        guard word.withCBytes({ cx_stemmer_borrow_stem(handle, $0, &stem, nil) }) else {
            return word
        }
        let bytes = UnsafeBufferPointer(start: stem.data, count: stem.length)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the stem of a word in lower case, given as UTF-8, has these bytes.
    public func gives(_ stem: [UInt8], to word: UnsafeBufferPointer<UInt8>) -> Bool {
        var found = cx_bytes()
        let lent = cx_bytes(data: word.baseAddress, length: word.count)
        guard cx_stemmer_borrow_stem(handle, lent, &found, nil) else {
            return word.elementsEqual(stem)
        }
        return UnsafeBufferPointer(start: found.data, count: found.length).elementsEqual(stem)
    }

    /// The English names of the languages that have a stemmer, in alphabetical order.
    public static var availableLanguages: [String] {
        get throws(XapianError) {
            let names = try bytes("list stemmers") { cx_stemmer_languages($0, $1) } ?? []
            return names.split(separator: UInt8(ascii: " "))
                .map { String(decoding: $0, as: UTF8.self) }.sorted()
        }
    }
}
