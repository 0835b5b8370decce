/// How a character takes part in words: Unicode's Word_Break property (UAX #29) as we use it.
///
/// The README of this module lists where it differs from Unicode's and why.
enum WordClass: UInt8 {
    /// White space, punctuation, symbols: never part of a word.
    case other
    /// Combining marks and format characters: they go with the character before.
    case ignored
    /// A letter of a script that puts something between its words.
    case letter
    /// The same, where a double quote may stand inside a word.
    case hebrew
    /// A decimal digit.
    case numeric
    /// A Korean syllable or letter: joins with its like only, so that numbers before it stay whole.
    case hangul
    /// A character of a script without spaces: words are found in a dictionary.
    case dictionary
    /// Joins letters, or digits: O'Brien, 1'000.
    case apostrophe
    /// Joins digits, and single letters: 3.14, U.S.
    case fullStop
    /// Joins digits: 1,000.
    case numberSeparator
    /// Joins letters: the middle dot of Catalan.
    case letterJoiner
    /// Joins Hebrew letters: the gershayim of an abbreviation.
    case doubleQuote
    // Sixteen fit into a CharacterEntry.

    /// Whether a word may begin and go on with it.
    @inline(__always) var isAlphanumeric: Bool {
        self == .letter || self == .numeric || self == .hebrew
    }

    /// Whether it is a letter of a script that puts something between its words.
    @inline(__always) var isLetter: Bool { self == .letter || self == .hebrew }
}
