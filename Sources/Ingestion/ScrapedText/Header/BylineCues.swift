/// The words that announce authors, in many languages.
enum BylineCues {
    struct Phrase {
        let text: String
        /// Whether only a colon makes it a byline: the word alone has other uses.
        let wantsColon: Bool
    }

    /// Longer ones first, so that "written by" isn't read as a person named "by …".
    static let phrases: [Phrase] =
        (free.map { Phrase(text: $0, wantsColon: false) }
        + withColon.map { Phrase(text: $0, wantsColon: true) })
        .sorted { $0.text.count > $1.text.count }

    /// The phrases by the letter they start with.
    static let byFirstLetter = Dictionary(grouping: phrases) { $0.text.unicodeScalars.first ?? " " }

    private static let free = [
        "by", "written by", "posted by", "story by", "reported by", "reporting by", "words by",
        "published by", "por", "par", "von", "door", "oleh", "skrevet av", "scritto da",
        "escrito por",
        "geschrieben von", "rédigé par", "publié par", "publicado por", "a cura di", "bởi",
        "به قلم", "بقلم", "كتب", "كتبت", "автор", "автори", "авторы", "yazan", "penulis", "di",
    ]

    private static let withColon = [
        "author", "authors", "byline", "writer", "reporter", "correspondent", "نویسنده",
        "نویسندگان",
        "گزارشگر", "خبرنگار", "مترجم", "الكاتب", "المؤلف", "المحرر", "تحرير", "مصنف", "تحریر",
        "текст", "журналист", "autor", "autora", "autores", "auteur", "auteurs", "autore", "autori",
        "texto", "texte", "text", "muhabir", "editör", "haber", "editor", "reporter", "autorin",
        "लेखक", "作者", "记者", "記者", "文", "撰文", "執筆", "筆者", "ผู้เขียน", "כתב", "מאת",
    ]

    /// Words between two names.
    static let joiners = [
        " and ", " und ", " et ", " y ", " e ", " и ", " та ", " و ", " ve ", " dan ", " with ",
        " og ", " och ",
        " en ", " ja ", " i ", " oraz ", " \u{E9}s ", " și ", " और ", " اور ",
    ]

    /// Small words within names.
    static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "da", "di", "del", "della", "dos", "du", "la", "le", "al",
        "el", "bin", "ibn", "ben", "ter", "ten", "zu", "st.", "e", "y", "af", "av",
    ]

    /// What stands after the words for an author but names nobody.
    static let notNames = [
        "the", "editor", "editors", "staff", "admin", "email", "phone", "post", "mail", "category",
        "date", "relevance", "topic", "author", "clicking", "using", "subscribing", "signing",
        "updated", "published", "staff reporter", "correspondent", "our", "a", "an", "this",
    ]
}
