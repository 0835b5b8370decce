/// Little words that lose their vowel before another and are written on the next word: `l'État`.
///
/// The index holds such a word as one token (`l'etat`); a query for either finds the other. Sources: Grevisse,
/// Le bon usage, on l'élision; Serianni, Grammatica italiana, on elisione; Institut d'Estudis Catalans,
/// Ortografia catalana, on l'apòstrof. Articles and prepositions, no verbs: forms are as folded.
public enum Elision {
    private static let byLanguage: [String: [String]] = [
        "fr": [
            "l", "d", "qu", "j", "n", "s", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
            "presqu", "quelqu",
        ],
        "it": [
            "l", "d", "un", "dell", "all", "nell", "dall", "sull", "coll", "quell", "quest", "c",
            "m", "t", "s", "bell", "sant",
        ],
        "ca": ["l", "d", "n", "s", "m", "t"],
        "oc": ["l", "d", "n", "s", "m", "t"],
    ]
    private static let apostrophe: Character = "'"
    private static let beginnings: Set<Character> = ["a", "e", "i", "o", "u", "y", "h"]

    /// What may be elided before a word in any of the languages (primary codes), each once.
    public static func words(of languages: Set<String>) -> [String] {
        var seen: Set<String> = []
        return byLanguage.keys.sorted().filter(languages.contains)
            .flatMap { byLanguage[$0, default: []] }.filter { seen.insert($0).inserted }
    }

    /// A folded word with each of these before it, where it begins with a vowel or h.
    ///
    /// `etat` → `l'etat`, `d'etat` …
    public static func elided(_ form: String, after words: [String]) -> [String] {
        guard form.count > 1, let first = form.first, beginnings.contains(first),
            !form.contains(apostrophe)
        else { return [] }
        return words.map { $0 + String(apostrophe) + form }
    }

    /// The word behind one of these: `l'etat` → `etat`.
    public static func bare(_ form: String, after words: [String]) -> String? {
        let parts = form.split(separator: apostrophe, omittingEmptySubsequences: false)
        guard parts.count == 2, words.contains(String(parts[0])),
            let first = parts[1].first, beginnings.contains(first), parts[1].count > 1
        else { return nil }
        return String(parts[1])
    }
}
