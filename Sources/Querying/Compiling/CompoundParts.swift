/// Which two words a long one may be made of, in the languages that write compounds as one word.
///
/// The index says which of them are words: `ItemBuilder`. Links between the parts: Langer 1998, "Zur Morphologie
/// und Semantik von Nominalkomposita"; those of Dutch and the Scandinavian languages are among them.
enum CompoundParts {
    /// Primary codes of the languages: the Germanic ones but English.
    static let languages: Set<String> = [
        "de", "nl", "sv", "da", "nb", "nn", "no", "is", "fo", "lb", "fy", "af",
    ]
    /// Letters of a part, at least.
    static let shortest = 4
    /// Letters of a compound, at most: a longer one isn't looked at.
    static let longest = 40
    /// Articles that hold a part, at least.
    static let leastFrequency = 2
    /// What may stand between the parts and belongs to neither.
    static let links = ["", "s", "n", "en", "es", "er", "e"]

    /// Ways to cut a folded form in two.
    ///
    ///     bundestagswahl → …, bundestags + wahl, bundestag + wahl, …
    static func splits(of form: String) -> [(first: String, second: String)] {
        let letters = Array(form.unicodeScalars)
        guard (2 * shortest...longest).contains(letters.count), WordScript(of: form) == .latin,
            !form.hasDigit
        else { return [] }
        var splits: [(first: String, second: String)] = []
        for cut in shortest...(letters.count - shortest) {
            let second = word(letters[cut...])
            let before = word(letters[..<cut])
            for first in unlinked(before) { splits.append((first, second)) }
        }
        return splits
    }

    /// A word without what may link it to the next, and as it stands: `bundestags` → `bundestags`, `bundestag`.
    private static func unlinked(_ before: String) -> [String] {
        links.filter { before.hasSuffix($0) }
            .map { word(Array(before.unicodeScalars.dropLast($0.unicodeScalars.count))[...]) }
            .filter { $0.unicodeScalars.count >= shortest }
    }

    /// What may follow a word within a compound: `wahlkampf` after `wahl` → `kampf`.
    static func rests(of form: String, after first: String) -> [String] {
        let rest = word(Array(form.unicodeScalars.dropFirst(first.unicodeScalars.count))[...])
        return links.filter { rest.hasPrefix($0) }
            .map { word(Array(rest.unicodeScalars.dropFirst($0.unicodeScalars.count))[...]) }
            .filter { $0.unicodeScalars.count >= shortest }
    }

    private static func word(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return String(view)
    }
}
