/// Letters that one language tells apart and another writes for each other.
///
/// Urdu has two letters where Persian and Arabic have one heh: `کہا` (said) isn't `کھا` (eat), so the
/// index keeps U+06BE apart; but some keyboards write it for every heh, as for Kurdish and Persian.
/// So either finds the other, as a variant that counts less: `گهر` → `گھر`.
enum LetterVariants {
    private static let heh: Unicode.Scalar = "\u{0647}"
    private static let hehDoachashmee: Unicode.Scalar = "\u{06BE}"
    /// Letters of one word that are varied, at most; each doubles the spellings.
    private static let mostLetters = 3

    /// Other spellings of a folded form, with the rule for each.
    static func spellings(of form: String) -> [(form: String, rule: String)] {
        let letters = Array(form.unicodeScalars)
        let places = letters.indices.filter {
            letters[$0] == heh || letters[$0] == hehDoachashmee
        }
        guard !places.isEmpty, places.count <= mostLetters else { return [] }
        var spellings: [(String, String)] = []
        for choice in 0..<(1 << places.count) {
            var spelling = letters
            for (bit, place) in places.enumerated() {
                spelling[place] = choice & (1 << bit) == 0 ? heh : hehDoachashmee
            }
            guard spelling != letters else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: spelling)
            spellings.append((String(view), "letter (heh)"))
        }
        return spellings
    }
}
