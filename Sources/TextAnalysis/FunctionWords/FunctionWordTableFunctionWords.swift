/// The function words of one language, as folded.
struct FunctionWordTable: Sendable {
    /// The words in the order of the source, with white space between them.
    let words: String
    /// The same to look up.
    let forms: Set<String>

    init(words: String) {
        self.words = words
        forms = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The tables of a language by its primary subtag; none where there isn't one.
    ///
    /// Languages that are written alike share a table: Dari has that of Persian, Bosnian that of
    /// Serbian and Croatian.
    static func tables(of language: String) -> [Self] {
        switch language {
        case "ar": [arabic]
        case "de": [german]
        case "el": [greek]
        case "en": [english]
        case "es": [spanish]
        case "fa", "prs": [persian]
        case "fr": [french]
        case "hi": [hindi]
        case "ro": [romanian]
        case "ru": [russian]
        case "th": [thai]
        case "tr": [turkish]
        case "ur": [urdu]
        case "vi": [vietnamese]
        case "zh": [chinese]
        default: []
        }
    }
}
