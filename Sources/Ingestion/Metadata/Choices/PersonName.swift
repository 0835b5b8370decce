/// Names of authors as metadata writes them.
enum PersonName {
    /// The names in a text: `Von Jane Doe und Li Wei` → Jane Doe, Li Wei; nothing where it names nobody.
    static func names(in text: String) -> [String] {
        var line = EntityText.line(text)
        guard (2...300).contains(line.utf8.count) else { return [] }
        line = withoutBrackets(line)
        var lower = line.lowercased()
        for prefix in prefixes where lower.hasPrefix(prefix) {
            line = String(line.dropFirst(prefix.count)).trimmed
            lower = line.lowercased()
        }
        var parts = line.unicodeScalars.split(whereSeparator: parts).map { Substring($0).trimmed }
        for joiner in BylineCues.joiners { parts = parts.flatMap { cut($0, at: joiner) } }
        parts = parts.flatMap { cut($0, at: " & ") }.flatMap(byComma)
        return parts.compactMap(name)
    }

    /// Whether a sign stands between names.
    private static func parts(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0x3B, 0x7C, 0x2022, 0xB7, 0x60C, 0x3001, 0xFF0C, 0xFF0F, 0x30FB: true
        default: false
        }
    }

    /// Whether a text that nothing but its place calls a name looks like one: two words at least,
    /// each with a capital where the script has them, none of them a word of menus.
    static func looksLikeOne(_ name: String, isLink: Bool = false) -> Bool {
        let words = name.split(separator: " ")
        guard ((isLink ? 1 : 2)...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            let lower = word.lowercased()
            guard !CueTable.menuWords.contains(WordHash(lower.utf8)), !menu.contains(lower),
                let first = word.first(where: \.isLetter)
            else { return false }
            return !first.isLowercase || BylineCues.particles.contains(lower)
        }
    }

    /// `sarah-indra`, `wordpressadmin`: one word in small letters.
    static func looksLikeAccount(_ name: String) -> Bool {
        !name.contains(" ") && name.utf8.allSatisfy { $0 < 0x80 && !(65...90).contains($0) }
    }

    private static let menu: Set<String> = [
        "all", "posts", "articles", "artikel", "alle", "view", "more", "about", "follow", "profile",
        "profil", "the", "our", "team", "author", "autor", "mehr", "von", "by", "read", "zur",
        "zum",
        "see", "show", "latest", "news", "contact", "website", "posted", "published", "date",
        "datum",
        "quelle", "source", "photo", "foto", "bild", "image", "comments", "kommentare", "tous",
        "les",
        "todos", "todas", "los", "las", "artículos", "articoli", "tutti", "все", "все", "статьи",
    ]

    /// Commas part names, but not the two halves of `Doe, Jane` nor a title after a name.
    private static func byComma(_ text: String) -> [String] {
        let parts = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        guard parts.count > 1 else { return [text] }
        let isTurned = parts.count == 2 && parts.allSatisfy { !$0.contains(" ") }
        if isTurned { return [parts[1] + " " + parts[0]] }
        return parts
    }

    private static func cut(_ text: String, at joiner: String) -> [String] {
        text.parts(separatedBy: joiner).map(\.trimmed)
    }

    private static func withoutBrackets(_ text: String) -> String {
        guard let open = text.firstIndex(of: "("), open > text.startIndex else { return text }
        guard let close = text[open...].firstIndex(of: ")") else { return text }
        return (text[..<open].trimmed + text[text.index(after: close)...]).trimmed
    }

    /// A name cleaned; nothing for addresses, handles, dates, sentences and words for nobody.
    private static func name(_ text: String) -> String? {
        let name = text.trimmingEnds(of: ",.:;-\u{2013}\u{2014}|\"\u{201C}\u{201D}/*")
        guard (2...60).contains(name.count), !name.contains("@"), !name.contains(ascii: "://"),
            !name.contains(ascii: "www."), name.split(separator: " ").count <= 7,
            name.contains(where: \.isLetter), !name.contains(where: \.isNumber),
            !name.contains("{"), !name.contains("<"), !name.contains("_")
        else { return nil }
        let lower = name.lowercased()
        guard !nobody.contains(lower), WebAddress.host(of: name) == nil else { return nil }
        if roles.contains(where: { lower == $0 || lower.hasSuffix(" " + $0) }) { return nil }
        return name
    }

    private static let prefixes = [
        "view all posts by ", "more from ", "post author ", "written by ", "posted by ",
        "posts by ", "by: ", "by ", "von: ", "von ", "par ", "por: ", "por ", "di ",
        "автор: ", "author: ", "autor: ", "autore: ", "auteur: ", "text: ", "texte: ", "foto: ",
        "door ", "af ", "av ", "oleh ", "oleh: ", "نویسنده: ", "بقلم ", "بقلم: ", "كتب ",
    ]

    /// What systems write where they know no author.
    private static let nobody: Set<String> = [
        "admin", "administrator", "wordpressadmin", "wpadmin", "siteadmin", "editor", "editors",
        "staff", "author", "authors", "unknown",
        "none", "null", "undefined", "n/a", "user", "guest", "webmaster", "redaktion",
        "redaktion online", "online-redaktion", "die redaktion",
        "redacción", "redaccion", "rédaction", "la rédaction", "redazione", "redação", "redacao",
        "редакция",
        "редакція", "root", "anonymous", "superuser", "news desk", "web desk", "default", "true",
        "false",
        "the editors", "staff writer", "staff reporter", "no author", "bot", "system", "online",
        "contributor", "guest author", "facebook", "twitter", "share", "written by", "by", "von",
        "mehr",
    ]

    /// Words for a task that stand where a name may: `Chief Reporter`.
    private static let roles = [
        "reporter", "correspondent", "editor", "columnist", "journalist", "writer", "redakteur",
        "redakteurin", "korrespondent", "autor", "autorin", "producer", "photographer",
        "contributor", "fotograf", "staff",
    ]
}
