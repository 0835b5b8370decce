public import TextAnalysis

/// The one spelling of an outlet's name under which index and query meet.
public enum OutletKey {
    /// Folded letters, digits and plus signs with one space between words: `21st  Century WIRE!` →
    /// `21st century wire`, `U.S. News` → `us news`, `People’s Daily` → `peoples daily`, `L’Équipe` →
    /// `l equipe`, `www.p.example` → `p.example`; a name of nothing but signs as it stands.
    public static func key(of name: String, analyzer: inout Analyzer) -> String {
        // Folding drops the half-space, which parts words of names as a space does.
        let parted = name.unicodeScalars.map { $0 == halfSpace ? " " : $0 }
        let folded = analyzer.fold(String(String.UnicodeScalarView(parted)))
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if let tidy = tidy(word) { words.append(tidy) }
            word = String.UnicodeScalarView()
        }
        for scalar in folded.unicodeScalars {
            if isKept(scalar) || (scalar == "." && !word.isEmpty) {
                word.append(scalar)
            } else if !apostrophes.contains(scalar) || elided.contains(String(word)) {
                end()
            }
        }
        end()
        return words.isEmpty
            ? KeywordKey.key(of: name, analyzer: &analyzer) : words.joined(separator: " ")
    }

    /// A key without the English article that outlets' names are written with and without:
    /// `the herald` → `herald`, `the 9` → `the 9`.
    ///
    /// The article stays where fewer than three letters would remain. Those of other languages stay:
    /// `la times`, `il post` and `die presse` are other outlets than `times`, `post` and `presse`.
    public static func withoutArticle(_ key: String) -> String {
        guard key.hasPrefix(article) else { return key }
        let rest = key.dropFirst(article.count)
        let letters = rest.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(3)
        return letters.count == 3 ? String(rest) : key
    }

    /// The article, as it begins a key.
    public static let article = "the "

    /// Articles whose apostrophe parts them from their word.
    private static let elided: Set<String> = ["l"]
    private static let halfSpace: Unicode.Scalar = "\u{200C}"
    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}", "\u{60}"]

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || scalar == "+"
            || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
    }

    /// A word without dots at its end, initials joined; nothing where no word is left.
    private static func tidy(_ word: String.UnicodeScalarView) -> String? {
        let parts = word.split(separator: ".")
        guard !parts.isEmpty else { return nil }
        if parts.allSatisfy({ $0.count == 1 }) {
            return String(String.UnicodeScalarView(parts.joined()))
        }
        let isHost = parts.count > 2 && String(parts[0]) == "www"
        return parts.dropFirst(isHost ? 1 : 0).map { String($0) }.joined(separator: ".")
    }
}
