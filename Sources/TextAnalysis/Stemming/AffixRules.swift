/// One ending that a stemmer takes off, and when.
struct SuffixRule: Sendable {
    /// What must stand before an ending.
    enum Context: Sendable {
        /// Anything.
        case any
        /// A Korean syllable without a final consonant: `나` in `나는`.
        case openSyllable
        /// A Korean syllable with a final consonant: `집` in `집은`.
        case closedSyllable
    }

    let ending: String
    let replacement: String
    /// The least letters before the ending; 0 only where the replacement has letters.
    let leastLetters: Int
    let context: Context

    init(_ ending: String, to replacement: String = "", least: Int, after context: Context = .any) {
        self.ending = ending
        self.replacement = replacement
        leastLetters = least
        self.context = context
    }
}

/// Endings of which one is taken off, the longest that fits.
struct SuffixStep: Sendable {
    let rules: [SuffixRule]

    init(_ rules: [SuffixRule]) { self.rules = rules }

    /// Endings that simply go, written with spaces between them.
    init(_ endings: String, least: Int, after context: SuffixRule.Context = .any) {
        rules = Self.rules(endings, least: least, after: context)
    }

    /// The rules for endings that simply go, written with spaces between them.
    static func rules(
        _ endings: String, to replacement: String = "", least: Int,
        after context: SuffixRule.Context = .any
    ) -> [SuffixRule] {
        words(in: endings).map {
            SuffixRule($0, to: replacement, least: least, after: context)
        }
    }

    /// The words of a list, parted at spaces and line ends even where a vowel sign follows.
    ///
    /// To Swift a space and the sign after it are one character.
    static func words(in list: String) -> [String] {
        list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }
    }
}

/// Letters that may stand before a stem.
struct PrefixRule: Sendable {
    let prefix: String
    /// The least letters after the prefix.
    let leastLetters: Int
    /// The endings of the person, one of which must stand after and is replaced too; empty: none need.
    let persons: [SuffixRule]
    /// Whether it is the beginning of words that lose no prefix.
    let isGuard: Bool

    init(_ prefix: String, least: Int, persons: [SuffixRule] = []) {
        self.prefix = prefix
        leastLetters = least
        self.persons = persons
        isGuard = false
    }

    /// Keeps the words that begin so from losing what only looks like a prefix: Arabic `وزیر`.
    init(guarding beginning: String) {
        prefix = beginning
        leastLetters = 0
        persons = []
        isGuard = true
    }
}
