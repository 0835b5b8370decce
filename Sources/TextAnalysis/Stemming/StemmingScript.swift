/// The scripts that light stemmers work on.
public enum StemmingScript: Sendable {
    /// Arabic letters, of whichever language.
    case arabic
    /// Bengali letters, also of Assamese.
    case bengali
    /// Cyrillic letters.
    case cyrillic
    /// Devanagari letters: Hindi, Marathi.
    case devanagari
    /// Greek letters.
    case greek
    /// Korean syllables.
    case hangul
    /// Hebrew letters.
    case hebrew
    /// Latin letters.
    case latin

    /// Whether a folded form begins with a letter of this script.
    func contains(_ form: [UInt8]) -> Bool {
        guard let first = form.first else { return false }
        switch first {
        case 0x61...0x7A: return self == .latin
        case 0xC3...0xC9: return self == .latin
        case 0xCD...0xCF: return self == .greek
        case 0xD0...0xD4: return self == .cyrillic
        case 0xD7: return self == .hebrew
        case 0xD8...0xDD: return self == .arabic
        case 0xE0 where form.count > 2:
            switch form[1] {
            case 0xA4, 0xA5: return self == .devanagari
            case 0xA6, 0xA7: return self == .bengali
            default: return false
            }
        case 0xEA...0xED: return self == .hangul
        default: return false
        }
    }
}
