/// The light stemmers by language.
public enum LightStemmers {
    /// Every stemmer, each once.
    public static let all: [LightStemmer] = [
        .arabic, .persian, .urdu, .pashto, .sorani, .kurmanji, .hebrew, .hindi, .marathi, .bengali,
        .greek, .polish, .czech, .slovak, .slovene, .serboCroatian, .serbianCyrillic, .ukrainian,
        .bulgarian, .latvian, .korean,
    ]

    /// The stemmers of a language by its BCP 47 code: none, one, or one for each of its scripts.
    ///
    /// Cost: the tables of a stemmer are prepared when it is first asked for; all of them would take some
    /// milliseconds, which a single search would notice.
    ///
    ///     fa → persian      sr → serbo-croatian, serbo-croatian (cyrillic)      en → none
    public static func stemmers(for language: String) -> [LightStemmer] {
        switch language {
        case "ar", "arb", "arz": [.arabic]
        case "bg", "bul": [.bulgarian]
        case "bn", "ben": [.bengali]
        case "ckb": [.sorani]
        case "cs", "ces", "cze": [.czech]
        case "el", "ell": [.greek]
        case "fa", "fas", "pes", "prs": [.persian]
        case "he", "heb", "iw": [.hebrew]
        case "hi", "hin": [.hindi]
        case "kmr": [.kurmanji]
        case "ko", "kor": [.korean]
        case "ku", "kur": [.sorani, .kurmanji]
        case "lv", "lav", "lvs": [.latvian]
        case "mr", "mar": [.marathi]
        case "pl", "pol": [.polish]
        case "ps", "pus": [.pashto]
        case "sk", "slk": [.slovak]
        case "sl", "slv": [.slovene]
        case "uk", "ukr": [.ukrainian]
        case "ur", "urd": [.urdu]
        case "bs", "bos", "cnr", "hbs", "hr", "hrv", "sh", "sr", "srp":
            [.serboCroatian, .serbianCyrillic]
        default: []
        }
    }
}
