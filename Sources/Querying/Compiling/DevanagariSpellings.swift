/// Ways to write one word of Hindi, Marathi or Nepali.
///
/// A nasal before a consonant of its place is written by its half letter or by a dot, the dot in words of
/// one nasal vowel as a moon; and the dots below letters of Persian and English words are mostly left
/// out (Kendriya Hindi Nideshalaya, Devanagari script: standards of spelling, 2016).
///
///     हिन्दी → हिंदी      सम्बन्ध → संबंध      ख़बर → खबर      माँ → मां
enum DevanagariSpellings {
    private static let nukta: Unicode.Scalar = "\u{093C}"
    private static let chandrabindu: Unicode.Scalar = "\u{0901}"
    private static let anusvara: Unicode.Scalar = "\u{0902}"
    private static let virama: Unicode.Scalar = "\u{094D}"
    /// Ka, kha, ga, ja and pha, which with a dot below are sounds of other languages.
    private static let dotted: Set<Unicode.Scalar> = [
        "\u{0915}", "\u{0916}", "\u{0917}", "\u{091C}", "\u{092B}",
    ]
    /// Places of one word that are varied, at most; each doubles the spellings.
    private static let mostPlaces = 4

    /// Other spellings of a folded form, whether or not there is such a word.
    static func spellings(of form: String) -> [String] {
        let letters = Array(form.unicodeScalars)
        guard letters.contains(where: { (0x0900...0x097F).contains($0.value) }) else { return [] }
        let places = places(in: letters)
        guard places.count(where: { $0.count > 1 }) <= mostPlaces else { return [] }
        var all: [[Unicode.Scalar]] = [[]]
        for ways in places { all = all.flatMap { start in ways.map { start + $0 } } }
        return all.filter { $0 != letters }.map { spelling in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: spelling)
            return String(view)
        }
    }

    /// The letters of a word, each with the ways to write it.
    private static func places(in letters: [Unicode.Scalar]) -> [[[Unicode.Scalar]]] {
        var places: [[[Unicode.Scalar]]] = []
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : nil
            let third = index + 2 < letters.count ? letters[index + 2] : nil
            if let third, next == virama, third != letter, nasal(of: third) == letter {
                places.append([[letter, virama], [anusvara]])
                index += 1
            } else if letter == anusvara || letter == chandrabindu {
                let half = next.flatMap { nasal(of: $0) }.map { [[$0, virama]] } ?? []
                places.append(
                    [[letter], [letter == anusvara ? chandrabindu : anusvara]] + half)
            } else if dotted.contains(letter) {
                let isDotted = next == nukta
                let ways = [[letter], [letter, nukta]]
                places.append(isDotted ? ways.reversed() : ways)
                index += isDotted ? 1 : 0
            } else {
                places.append([[letter]])
            }
            index += 1
        }
        return places
    }

    /// The nasal that is spoken where a consonant is.
    private static func nasal(of consonant: Unicode.Scalar) -> Unicode.Scalar? {
        switch consonant.value {
        case 0x0915...0x0919: "\u{0919}"
        case 0x091A...0x091E: "\u{091E}"
        case 0x091F...0x0923: "\u{0923}"
        case 0x0924...0x0928: "\u{0928}"
        case 0x092A...0x092E: "\u{092E}"
        default: nil
        }
    }
}
