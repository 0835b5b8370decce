/// One letter for what keyboards, fonts and fashions write in several ways in Arabic script.
///
/// - Yeh: `علي`, `على` → `علی`; with hamza `مسائل` → `مسایل`. Source: Lucene's ArabicNormalizer and
///   PersianNormalizer, and the Persian standard ISIRI 6219 (U+06CC for yeh).
/// - Kaf: `كتاب` → `کتاب`.
/// - Heh: `مدرسة`, `خانۀ`, `ہم` → `مدرسه`, `خانه`, `هم`.
/// - Alef: `أحمد`, `آمد`, `ٱلله` → `احمد`, `امد`, `الله`.
/// - Waw: `مؤمن` → `مومن`.
/// - Marks and tatweel: `مُحَمَّد`, `مـحمـد`, `هٰذا` → `محمد`, `محمد`, `هذا`.
/// - Number signs: `۱٬۰۰۰٫۵` → `1,000.5`.
///
/// Letters that part words from each other in a living orthography stay: Urdu `کے` isn't `کی`
/// (yeh barree, though Lucene joins it), Pashto and Uyghur `ې` and Pashto `ۍ`, Kurdish `ێ ۆ`,
/// Sindhi `ڪ`. Source: Unicode Standard, section 9.2, tables 9-9 and 9-10.
enum ArabicFolding {
    static let alef: Unicode.Scalar = "\u{0627}"
    static let alefWithMadda: Unicode.Scalar = "\u{0622}"
    static let alefWithHamzaAbove: Unicode.Scalar = "\u{0623}"
    static let alefWithHamzaBelow: Unicode.Scalar = "\u{0625}"
    static let alefWasla: Unicode.Scalar = "\u{0671}"
    static let alefWithWavyHamzaAbove: Unicode.Scalar = "\u{0672}"
    static let alefWithWavyHamzaBelow: Unicode.Scalar = "\u{0673}"

    static let waw: Unicode.Scalar = "\u{0648}"
    static let wawWithHamza: Unicode.Scalar = "\u{0624}"

    static let farsiYeh: Unicode.Scalar = "\u{06CC}"
    static let arabicYeh: Unicode.Scalar = "\u{064A}"
    static let yehWithHamza: Unicode.Scalar = "\u{0626}"
    static let alefMaksura: Unicode.Scalar = "\u{0649}"
    static let yehBarree: Unicode.Scalar = "\u{06D2}"
    static let yehBarreeWithHamza: Unicode.Scalar = "\u{06D3}"

    static let keheh: Unicode.Scalar = "\u{06A9}"
    static let arabicKaf: Unicode.Scalar = "\u{0643}"

    static let heh: Unicode.Scalar = "\u{0647}"
    static let tehMarbuta: Unicode.Scalar = "\u{0629}"
    static let hehDoachashmee: Unicode.Scalar = "\u{06BE}"
    static let hehWithYeh: Unicode.Scalar = "\u{06C0}"
    static let hehGoal: Unicode.Scalar = "\u{06C1}"
    static let hehGoalWithHamza: Unicode.Scalar = "\u{06C2}"
    static let tehMarbutaGoal: Unicode.Scalar = "\u{06C3}"
    static let ae: Unicode.Scalar = "\u{06D5}"

    static let tatweel: Unicode.Scalar = "\u{0640}"
    static let highHamza: Unicode.Scalar = "\u{0674}"
    static let smallWaw: Unicode.Scalar = "\u{06E5}"
    static let smallYeh: Unicode.Scalar = "\u{06E6}"

    static let decimalSeparator: Unicode.Scalar = "\u{066B}"
    static let thousandsSeparator: Unicode.Scalar = "\u{066C}"

    /// What a character is written as, or nothing where the rules don't speak.
    static func fold(_ scalar: Unicode.Scalar, isNonspacingMark: Bool) -> [Unicode.Scalar]? {
        if isNonspacingMark { return isInArabicBlock(scalar) ? [] : nil }
        return switch scalar {
        case arabicYeh, alefMaksura, yehWithHamza: [farsiYeh]
        case yehBarreeWithHamza: [yehBarree]
        case arabicKaf: [keheh]
        case tehMarbuta, hehWithYeh, hehGoal, hehGoalWithHamza, tehMarbutaGoal, ae:
            [heh]
        case alefWithMadda, alefWithHamzaAbove, alefWithHamzaBelow, alefWasla,
            alefWithWavyHamzaAbove, alefWithWavyHamzaBelow:
            [alef]
        case wawWithHamza: [waw]
        case tatweel, highHamza, smallWaw, smallYeh: []
        case decimalSeparator: ["."]
        case thousandsSeparator: [","]
        default: nil
        }
    }

    /// The blocks Arabic, Supplement, Extended-A to -C: all their marks are optional in writing.
    private static func isInArabicBlock(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0x10EC0...0x10EFF: true
        default: false
        }
    }
}
