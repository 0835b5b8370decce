/// Which languages a word can't be of, by letters that their alphabets lack.
///
/// `پرورش` isn't Arabic, which has no پ; `لڑکی` is neither Arabic nor Persian. A stemmer of a language that the
/// word can't be of would only join it with words of the right one. Source: Unicode Standard, section
/// 9.2, tables 9-9 and 9-10.
enum LetterEvidence {
    /// Letters that Arabic lacks and Persian, Urdu, Pashto and Kurdish have: پ چ ژ گ.
    private static let beyondArabic: Set<UInt32> = [0x067E, 0x0686, 0x0698, 0x06AF]
    /// Letters of Urdu that Arabic and Persian lack: ٹ ڈ ڑ ں ھ ے.
    private static let beyondPersian: Set<UInt32> = [
        0x0679, 0x0688, 0x0691, 0x06BA, 0x06BE, 0x06D2,
    ]
    /// Letters of Pashto or Kurdish that the others lack: ټ ډ ړ ږ ښ ۍ ې, ڕ ڵ ۆ ێ.
    private static let beyondUrdu: Set<UInt32> = [
        0x067C, 0x0689, 0x0693, 0x0696, 0x069A, 0x06CD, 0x06D0, 0x0695, 0x06B5, 0x06C6, 0x06CE,
    ]

    /// Whether a folded form may be of a language (BCP 47).
    static func allows(_ form: String, _ language: String) -> Bool {
        switch language {
        case "ar":
            lacks(form, beyondArabic) && lacks(form, beyondPersian) && lacks(form, beyondUrdu)
        case "fa", "prs": lacks(form, beyondPersian) && lacks(form, beyondUrdu)
        case "ur": lacks(form, beyondUrdu)
        default: true
        }
    }

    private static func lacks(_ form: String, _ letters: Set<UInt32>) -> Bool {
        !form.unicodeScalars.contains { letters.contains($0.value) }
    }
}
