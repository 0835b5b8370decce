/// Which of Xapian's Snowball stemmers serves which language.
///
/// Source: the Snowball project's list (snowballstem.org), as in Xapian 1.4. Its Arabic stemmer leaves
/// وال alone: ours serves instead.
enum SnowballLanguages {
    /// The name of the stemmer by language code.
    static let names = [
        "ca": "catalan", "da": "danish", "de": "german", "en": "english", "es": "spanish",
        "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hu": "hungarian",
        "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
        "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
        "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "ta": "tamil",
        "tr": "turkish",
    ]
}
