import CICU

/// What one character folds to, whatever stands beside it: the order in which the rules are asked.
///
/// 1. The tables of the scripts. 2. Digits of every script become ASCII: `۲۰۱۷`, `२०१७` → `2017`.
/// 3. Diacritics, enclosing marks and invisible format characters go. 4. NFKC_Casefold (UAX #44):
/// case, width, ligatures; what it yields goes through the rules again. 5. Letters lose the
/// diacritics that they decompose with.
enum CharacterFolding {
    /// The folded form; folding any of its characters again changes nothing.
    static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let properties = cicu_get_properties(scalar.value)
        if let replaced = byScript(scalar, properties) { return replaced }
        if properties.digit >= 0 {
            return [Unicode.Scalar(UInt8(ascii: "0") + UInt8(properties.digit))]
        }
        if MarkFolding.isDiacritic(scalar) || properties.is_enclosing_mark || properties.is_format {
            return []
        }
        let folded = Normalization.apply(CICU_NFKC_CASEFOLD, to: [scalar])
        if folded != [scalar] {
            // Compatibility forms of spacing accents and of Arabic phrases bring spaces along:
            // `ﷺ` is one word and stays one.
            return folded.flatMap { part in
                part == " " && !properties.is_white_space ? [] : fold(part)
            }
        }
        return properties.is_letter ? MarkFolding.withoutDiacritics(scalar) : [scalar]
    }

    private static func byScript(
        _ scalar: Unicode.Scalar, _ properties: cicu_properties
    ) -> [Unicode.Scalar]? {
        let isMark = properties.is_nonspacing_mark
        return PunctuationFolding.fold(scalar)
            ?? ArabicFolding.fold(scalar, isNonspacingMark: isMark)
            ?? HebrewFolding.fold(scalar, isNonspacingMark: isMark)
            ?? LatinFolding.fold(scalar)
    }
}

extension CharacterFolding {
    /// The most bytes that a text of so many bytes can fold to, with room to write four at a time.
    ///
    /// The longest is the Arabic phrase U+FDFA: 3 bytes give 30.
    static func mostBytes(for length: Int) -> Int { length * 12 + 4 }
}
