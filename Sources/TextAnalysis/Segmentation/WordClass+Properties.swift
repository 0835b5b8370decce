import CICU

extension WordClass {
    private static let colons: [Unicode.Scalar] = [":", "\u{FE13}", "\u{FE55}", "\u{FF1A}"]
    private static let fullStops: [Unicode.Scalar] = [".", "\u{2024}", "\u{FE52}", "\u{FF0E}"]
    private static let commas: [Unicode.Scalar] = [
        ",", "\u{FE50}", "\u{FF0C}", ArabicFolding.decimalSeparator,
        ArabicFolding.thousandsSeparator,
    ]

    /// The class of a character from its Unicode properties.
    init(_ scalar: Unicode.Scalar, _ properties: cicu_properties) {
        if PunctuationFolding.isApostrophe(scalar) {
            self = .apostrophe
        } else if HebrewFolding.isDoubleQuote(scalar) {
            self = .doubleQuote
        } else if Self.fullStops.contains(scalar) {
            self = .fullStop
        } else if Self.commas.contains(scalar) {
            self = .numberSeparator
        } else if Self.colons.contains(scalar) {
            self = .other
        } else if properties.needs_dictionary {
            self = .dictionary
        } else {
            self = Self.ofWordBreak(properties)
        }
    }

    private static func ofWordBreak(_ properties: cicu_properties) -> WordClass {
        switch Int(properties.word_break) {
        case CICU_WB_LETTER: properties.is_hangul ? .hangul : .letter
        case CICU_WB_HEBREW_LETTER: .hebrew
        case CICU_WB_NUMERIC: .numeric
        case CICU_WB_MID_LETTER: .letterJoiner
        case CICU_WB_DOUBLE_QUOTE: .doubleQuote
        case CICU_WB_EXTEND: .ignored
        // Connectors (_ and the narrow no-break space) part words; so do ; and the Arabic comma
        // between numbers.
        default: .other
        }
    }
}
