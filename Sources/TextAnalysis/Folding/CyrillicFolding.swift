/// Cyrillic letters that only look like a letter with an accent.
///
/// `й`, `ї`, `ў`, `ѓ`, `ќ` are letters of Russian, Ukrainian, Belarusian and Macedonian and stay.
/// `Ёлка` → `елка` (`ё` is optional in Russian), and stress marks go: `за́мок` → `замок`.
///
/// Source: Unicode Standard, section 7.4; Lucene's ICU folding takes `й` for `и`, which joins
/// different words (`мой`, `мои`).
enum CyrillicFolding {
    static let shortI: Unicode.Scalar = "\u{0439}"
    static let yi: Unicode.Scalar = "\u{0457}"
    static let shortU: Unicode.Scalar = "\u{045E}"
    static let gje: Unicode.Scalar = "\u{0453}"
    static let kje: Unicode.Scalar = "\u{045C}"

    /// Whether a lower-case letter keeps the mark that it decomposes with.
    static func keepsMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case shortI, yi, shortU, gje, kje: true
        default: false
        }
    }
}
