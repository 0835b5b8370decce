/// Hebrew is written without its points: `שָׁלוֹם` → `שלום`; `צה״ל` → `צה"ל`.
///
/// Source: Unicode Standard, section 9.1; the points are optional, and keyboards give ASCII quotes
/// for geresh and gershayim.
enum HebrewFolding {
    static let geresh: Unicode.Scalar = "\u{05F3}"
    static let gershayim: Unicode.Scalar = "\u{05F4}"
    static let quotationMark: Unicode.Scalar = "\""
    static let firstAccent: Unicode.Scalar = "\u{0591}"
    static let lastMark: Unicode.Scalar = "\u{05C7}"
    static let varika: Unicode.Scalar = "\u{FB1E}"

    /// Whether a character may stand inside a Hebrew abbreviation.
    static func isDoubleQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == gershayim || scalar == quotationMark
    }

    /// What a character is written as, or nothing where the rule doesn't speak.
    static func fold(_ scalar: Unicode.Scalar, isNonspacingMark: Bool) -> [Unicode.Scalar]? {
        if scalar == gershayim { return [quotationMark] }
        let isPoint = (firstAccent...lastMark).contains(scalar) || scalar == varika
        return isPoint && isNonspacingMark ? [] : nil
    }
}
