/// The cue phrases, arranged for looking up.
enum CueTable {
    /// Phrases that are all a line says.
    static let whole = table(.whole).merging(table(.label)) { first, _ in first }
    static let start = table(.start)
    static let label = table(.label)
    static let within = table(.within)
    /// First words of the phrases that stand anywhere, to look no further in most places.
    static let withinStarts = Set(
        within.keys.map { $0.prefix { $0 != " " } }.map(String.init))
    /// Words in the longest phrase.
    static let longestPhrase = 6

    /// Phrases of scripts without spaces, as they stand.
    static let unspaced: [(phrase: [Unicode.Scalar], place: CuePlace, cue: Cue)] = CuePhrases
        .unspaced
        .flatMap { group in
            phrases(group).map { (Array($0.unicodeScalars), group.place, cue(group)) }
        }

    /// Words that menus, share bars and footers are made of.
    static let menuWords = Set(
        CuePhrases.menuWords.split { $0.isWhitespace }.map { CueWords(String($0)).joined })

    /// Names of the fields of comment forms.
    static let fieldNames = Set(
        CuePhrases.fieldNames.split(separator: ";").map { CueWords(String($0)).joined })

    /// Words before the name of whoever took a picture.
    static let creditWords = Set(
        CuePhrases.creditWords.split { $0.isWhitespace }.map { $0.lowercased() })

    private static func table(_ place: CuePlace) -> [String: Cue] {
        var table: [String: Cue] = [:]
        for group in CuePhrases.spaced where group.place == place {
            for phrase in phrases(group) {
                let key = CueWords(phrase).joined
                if !key.isEmpty { table[key] = cue(group) }
            }
        }
        return table
    }

    private static func cue(_ group: CueGroup) -> Cue {
        Cue(kind: group.kind, opensFooter: group.opensFooter)
    }

    private static func phrases(_ group: CueGroup) -> [String] {
        group.phrases.split { $0 == ";" || $0.isNewline }.map(\.trimmed).filter { !$0.isEmpty }
    }
}

/// Phrases of one kind that have to stand in one kind of place.
struct CueGroup {
    let kind: Cue.Kind
    let place: CuePlace
    var opensFooter = false
    let phrases: String
}
