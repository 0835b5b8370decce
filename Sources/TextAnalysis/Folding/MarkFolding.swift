import CICU

/// Accents and other marks that readers and keyboards leave out.
///
/// The general diacritics go from letters of any script: `café`, `Erdoğan`, `Αθήνα`, `Việt` →
/// `cafe`, `erdogan`, `αθηνα`, `viet`. Marks that carry vowels, tones or voicing have blocks of their
/// own and stay: `हिन्दी`, `น้ำ`, `が`.
enum MarkFolding {
    /// Iota subscript: case folding makes a letter of it.
    private static let ypogegrammeni: UInt32 = 0x0345

    /// Whether a combining mark is a general diacritic.
    static func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ypogegrammeni: false
        // Combining Diacritical Marks; Cyrillic titlo and kin; Extended; Supplement; for Symbols;
        // Cyrillic vzmet and kin; Half Marks.
        case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
            0xA66F...0xA672, 0xFE20...0xFE2F:
            true
        default: false
        }
    }

    /// A letter without the diacritics that it decomposes with.
    static func withoutDiacritics(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if CyrillicFolding.keepsMark(scalar) { return [scalar] }
        let parts = Normalization.apply(CICU_NFD, to: [scalar])
        let kept = parts.filter { !isDiacritic($0) }
        return kept.count == parts.count ? [scalar] : Normalization.apply(CICU_NFC, to: kept)
    }
}
