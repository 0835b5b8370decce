/// The cue phrases, arranged for looking up.
enum CueTable {
    /// Phrases that are all a line says.
    static let whole = table(.label, .whole)
    static let start = table(.start)
    static let label = table(.label)
    static let within = table(.within)
    /// First words of the phrases that stand anywhere, to look no further in most places.
    static let withinStarts = WordTable(
        entries(.within).filter { $0.words.count > 0 }.map { ($0.words.hash(0), true) },
        nothing: false)
    /// Words in the longest phrase.
    static let longestPhrase = 6

    /// Phrases of scripts without spaces, as they stand.
    static let unspaced: [(phrase: [Unicode.Scalar], place: CuePlace, cue: Cue)] = CuePhrases
        .unspaced
        .flatMap { group in
            phrases(group).map { (Array($0.unicodeScalars), group.place, cue(group)) }
        }

    /// Words that menus, share bars and footers are made of.
    static let menuWords = WordTable(
        CuePhrases.menuWords.split { $0.isWhitespace }.map { CueWords(String($0)).joined })

    /// Names of the fields of comment forms.
    static let fieldNames = WordTable(
        CuePhrases.fieldNames.split(separator: ";").map { CueWords(String($0)).joined })

    /// Words before the name of whoever took a picture.
    static let creditWords = Set(
        CuePhrases.creditWords.split { $0.isWhitespace }.map { $0.lowercased() })

    /// The phrases of some places; of one that stands twice the last counts.
    private static func table(_ places: CuePlace...) -> WordTable<Cue?> {
        WordTable(
            places.flatMap(entries).map { ($0.words.hash(of: 0..<$0.words.count), $0.cue) },
            nothing: nil)
    }

    private static func entries(_ place: CuePlace) -> [(words: CueWords, cue: Cue)] {
        CuePhrases.spaced.filter { $0.place == place }.flatMap { group in
            phrases(group).map { (CueWords($0), cue(group)) }.filter { $0.0.count > 0 }
        }
    }

    private static func cue(_ group: CueGroup) -> Cue {
        Cue(kind: group.kind, opensFooter: group.opensFooter)
    }

    private static func phrases(_ group: CueGroup) -> [String] {
        group.phrases.utf8.split { $0 == UInt8(ascii: ";") || $0 == 10 }
            .map { Substring($0).trimmed }.filter { !$0.isEmpty }
    }
}

/// Phrases of one kind that have to stand in one kind of place.
struct CueGroup {
    let kind: Cue.Kind
    let place: CuePlace
    var opensFooter = false
    let phrases: String
}
