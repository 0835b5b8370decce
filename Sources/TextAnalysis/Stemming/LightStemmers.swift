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
    ///     fa → persian      sr → serbo-croatian, serbo-croatian (cyrillic)      en → none
    public static func stemmers(for language: String) -> [LightStemmer] {
        byLanguage[language] ?? []
    }

    private static let byLanguage = Dictionary(
        all.flatMap { stemmer in stemmer.languages.map { ($0, [stemmer]) } }, uniquingKeysWith: +)
}
