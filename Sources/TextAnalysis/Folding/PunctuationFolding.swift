/// Apostrophes of all kinds are one: `O’Brien`, `Oʼzbek`, `Baʿth` → `o'brien`, `o'zbek`, `ba'th`.
///
/// Source: Unicode Standard, section 6.2, "Apostrophes"; the modifier letters are those of the
/// ALA-LC romanisations for ayn and hamza, and of Uzbek and Ukrainian.
enum PunctuationFolding {
    static let apostrophe: Unicode.Scalar = "'"
    static let modifierPrime: Unicode.Scalar = "\u{02B9}"
    static let modifierTurnedComma: Unicode.Scalar = "\u{02BB}"
    static let modifierLeftHalfRing: Unicode.Scalar = "\u{02BF}"
    static let leftQuote: Unicode.Scalar = "\u{2018}"
    static let reversedQuote: Unicode.Scalar = "\u{201B}"
    static let saltilloCapital: Unicode.Scalar = "\u{A78B}"
    static let saltillo: Unicode.Scalar = "\u{A78C}"
    static let fullwidthApostrophe: Unicode.Scalar = "\u{FF07}"

    /// Whether a character stands for an apostrophe inside a word.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case apostrophe, modifierPrime, modifierTurnedComma...modifierLeftHalfRing, saltillo,
            saltilloCapital, fullwidthApostrophe, HebrewFolding.geresh:
            true
        // U+2019, U+201A is the low quote that opens German quotations.
        case leftQuote, "\u{2019}", reversedQuote: true
        default: false
        }
    }

    /// The one apostrophe, or nothing where the rule doesn't speak.
    static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        isApostrophe(scalar) ? [apostrophe] : nil
    }
}
