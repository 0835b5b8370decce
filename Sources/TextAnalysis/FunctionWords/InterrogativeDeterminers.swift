/// Words that ask which one of a kind, and stand before the word for the kind: `which city`,
/// `какой город`, `کدام شهر`.
///
/// Words that also begin a relative clause (Ukrainian `який`, Polish `który`, Spanish `que`) or mean
/// something else as often (Arabic `أي`, any or that is) are left out: what follows them there names no
/// kind. Every one is a function word of its language, too.
///
/// Source: the interrogative determiners of each language's grammar.
public struct InterrogativeDeterminers: Sendable {
    private let forms: Set<String>

    /// Those of some languages, primary subtags (BCP 47); a language without a table adds nothing.
    public init(languages: Set<String>) {
        let words = languages.compactMap { Self.words[$0] }
        forms = Set(words.flatMap { $0.split(separator: " ").map(String.init) })
    }

    /// Whether a folded form, as an `Analyzer` gives it, is one of them.
    public func contains(_ form: String) -> Bool { forms.contains(form) }

    /// As folded, by language.
    static let words: [String: String] = [
        "az": "hansi",
        "bg": "какъв каква какво какви",
        "bn": "কোন",
        "ckb": "کام",
        "cs": "jaky jaka jake",
        "da": "hvilken hvilket hvilke",
        "de": "welche welcher welches welchen welchem",
        "el": "ποιοσ ποια ποιο ποιον ποιεσ ποιοι",
        "en": "what which",
        "fa": "چه کدام کدوم",
        "fr": "quel quelle quels quelles",
        "he": "איזה איזו אילו",
        "hi": "किस कौन कौनसा कौनसी",
        "hu": "melyik milyen",
        "it": "quale quali",
        "ko": "어느 어떤 무슨",
        "ne": "कुन",
        "nl": "welke welk",
        "no": "hvilken hvilket hvilke",
        "pl": "jaki jaka jakie",
        "ps": "کوم کومه",
        "pt": "qual quais",
        "ru": "какой какая какое какие какого какому каком каким какую каких какими",
        "sv": "vilken vilket vilka",
        "tr": "hangi",
        "ur": "کس کون کونسا کونسی",
    ]
}
