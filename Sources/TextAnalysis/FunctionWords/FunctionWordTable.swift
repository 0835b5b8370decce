/// The function words of one language, as folded.
struct FunctionWordTable: Sendable {
    /// The words in the order of the source, with white space between them.
    let words: String
    /// The same to look up, without hashing a string as Swift does, by its normal form.
    let forms: WordSet

    init(words: String) {
        self.words = words
        forms = WordSet(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The tables of a language by its primary subtag; none where there isn't one.
    ///
    /// Languages that are written alike share a table: Dari has that of Persian, Malay that of
    /// Indonesian. Text that is said to be Kurdish may be in either of its written languages.
    static func tables(of language: String) -> [Self] {
        switch language {
        case "am": [amharic]
        case "ar": [arabic]
        case "az": [azerbaijani]
        case "bg": [bulgarian]
        case "bn": [bengali]
        case "bs", "hr", "sh", "sr": [serboCroatian]
        case "ckb": [sorani]
        case "cs": [czech]
        case "da": [danish]
        case "de": [german]
        case "el": [greek]
        case "en": [english]
        case "es": [spanish]
        case "fa", "prs": [persian]
        case "fi": [finnish]
        case "fr": [french]
        case "he": [hebrew]
        case "hi": [hindi]
        case "hu": [hungarian]
        case "hy": [armenian]
        case "id", "ms": [indonesian]
        case "it": [italian]
        case "ja": [japanese]
        case "ka": [georgian]
        case "km": [khmer]
        case "kmr": [kurmanji]
        case "ko": [korean]
        case "ku": [kurmanji, sorani]
        case "my": [burmese]
        case "nb", "nn", "no": [norwegian]
        case "ne": [nepali]
        case "nl": [dutch]
        case "pl": [polish]
        case "ps": [pashto]
        case "pt": [portuguese]
        case "ro": [romanian]
        case "ru": [russian]
        case "sk": [slovak]
        case "sl": [slovenian]
        case "sv": [swedish]
        case "sw": [swahili]
        case "ta": [tamil]
        case "th": [thai]
        case "tr": [turkish]
        case "uk": [ukrainian]
        case "ur": [urdu]
        case "vi": [vietnamese]
        case "zh": [chinese]
        default: []
        }
    }
}
