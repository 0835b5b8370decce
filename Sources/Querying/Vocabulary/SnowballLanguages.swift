/// Which of Xapian's Snowball stemmers serves which language and script.
///
/// Source: the Snowball project's list (snowballstem.org), as in Xapian 1.4.
enum SnowballLanguages {
    /// A script that tells which stemmers a word can be given to.
    enum Script {
        case latin
        case cyrillic
        case arabic
        case armenian
        case tamil
        case devanagari
        case other
    }

    /// The stemmers for a word of a script in an index of these languages (BCP 47), most frequent
    /// first.
    static func stemmers(for script: Script, languages: [String]) -> [String] {
        languages.compactMap { code in
            guard let stemmer = table[code], stemmer.script == script else { return nil }
            return stemmer.name
        }
    }

    /// The script of a folded form, by its first letter.
    static func script(of form: String) -> Script {
        for scalar in form.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0xDF...0x24F: return .latin
            case 0x400...0x52F: return .cyrillic
            case 0x530...0x58F: return .armenian
            case 0x600...0x6FF: return .arabic
            case 0x900...0x97F: return .devanagari
            case 0xB80...0xBFF: return .tamil
            default: continue
            }
        }
        return .other
    }

    private static let table: [String: (name: String, script: Script)] = [
        "ar": ("arabic", .arabic), "ca": ("catalan", .latin), "da": ("danish", .latin),
        "de": ("german", .latin), "en": ("english", .latin), "es": ("spanish", .latin),
        "eu": ("basque", .latin), "fi": ("finnish", .latin), "fr": ("french", .latin),
        "ga": ("irish", .latin), "hu": ("hungarian", .latin), "hy": ("armenian", .armenian),
        "id": ("indonesian", .latin), "it": ("italian", .latin), "lt": ("lithuanian", .latin),
        "nb": ("norwegian", .latin), "ne": ("nepali", .devanagari), "nl": ("dutch", .latin),
        "nn": ("norwegian", .latin), "no": ("norwegian", .latin), "pt": ("portuguese", .latin),
        "ro": ("romanian", .latin), "ru": ("russian", .cyrillic), "sv": ("swedish", .latin),
        "ta": ("tamil", .tamil), "tr": ("turkish", .latin),
    ]
}
