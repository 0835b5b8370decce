/// The script of a word, as far as it tells which languages the word could belong to.
enum WordScript {
    case latin
    case greek
    case cyrillic
    case armenian
    case hebrew
    case arabic
    case devanagari
    case bengali
    case tamil
    case hangul
    case other

    /// The script of a folded form, by its first letter.
    init(of form: String) {
        for scalar in form.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0xDF...0x24F:
                self = .latin
                return
            case 0x370...0x3FF:
                self = .greek
                return
            case 0x400...0x52F:
                self = .cyrillic
                return
            case 0x530...0x58F:
                self = .armenian
                return
            case 0x590...0x5FF:
                self = .hebrew
                return
            case 0x600...0x77F:
                self = .arabic
                return
            case 0x900...0x97F:
                self = .devanagari
                return
            case 0x980...0x9FF:
                self = .bengali
                return
            case 0xB80...0xBFF:
                self = .tamil
                return
            case 0xAC00...0xD7A3:
                self = .hangul
                return
            default: continue
            }
        }
        self = .other
    }

    /// Whether letters of the script may come as capitals and small ones.
    var mayHaveCase: Bool {
        switch self {
        case .latin, .greek, .cyrillic, .armenian, .other: true
        case .hebrew, .arabic, .devanagari, .bengali, .tamil, .hangul: false
        }
    }

    /// The scripts that a language (BCP 47) is written in; Latin where none is known.
    static func scripts(ofLanguage code: String) -> [WordScript] { table[code] ?? [.latin] }

    private static let table: [String: [WordScript]] = [
        "ar": [.arabic], "be": [.cyrillic], "bg": [.cyrillic], "bn": [.bengali],
        "ckb": [.arabic], "el": [.greek], "fa": [.arabic], "he": [.hebrew], "hi": [.devanagari],
        "hy": [.armenian], "kk": [.cyrillic], "ko": [.hangul], "ku": [.latin, .arabic],
        "mk": [.cyrillic], "mr": [.devanagari], "ne": [.devanagari], "prs": [.arabic],
        "ps": [.arabic], "ru": [.cyrillic], "sd": [.arabic], "sr": [.cyrillic, .latin],
        "bs": [.latin, .cyrillic], "ta": [.tamil], "ug": [.arabic], "uk": [.cyrillic],
        "ur": [.arabic],
    ]
}
