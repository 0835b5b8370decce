/// Lines that say whose address they give: `URL: https://…`, `Source: https://…`.
enum AddressLabel {
    enum Kind {
        /// The page's own address.
        case own
        /// The page's own above its text; below, as likely one that it cites.
        case ownAboveText
        /// Where a reprinted story was taken from.
        case origin
    }

    /// The address on a labelled line with what the label makes of it; nothing for other lines.
    static func read(_ text: String) -> (kind: Kind, address: String)? {
        guard text.contains(ascii: "://"),
            let colon = text.firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" })
        else { return nil }
        let label = CueWords(String(text[..<colon])).joined
        guard let address = WebAddress.link(text[text.index(after: colon)...]) else { return nil }
        if own.contains(label) { return (.own, address) }
        if vague.contains(label) { return (.ownAboveText, address) }
        return origin.contains(label) ? (.origin, address) : nil
    }

    /// Whether a label says that what follows it is where a story was taken from: `Quelle`.
    static func namesOrigin(_ label: String) -> Bool { origin.contains(CueWords(label).joined) }

    /// Whether such a label isn't used for figures and pictures as well.
    static func isOfReprints(_ label: String) -> Bool { reprints.contains(CueWords(label).joined) }

    private static let own: Set<String> = [
        "url", "permalink", "canonical", "canonical url", "page url",
        "article url",
        "short link", "web address", "source url", "saved from url", "saved from", "لینک خبر", "网址",
    ]

    private static let vague: Set<String> = [
        "link", "address", "لینک", "رابط", "ссылка", "адрес", "посилання", "lien", "adresse",
        "enlace", "bağlantı", "tautan", "链接",
    ]

    private static let origin: Set<String> = reprints.union([
        "source", "sources", "original source", "via", "originally published at",

        "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "kaynak", "sumber", "出典", "स्रोत",
        "bron",
        "källa", "kilde", "lähde", "źródło", "zdroj", "forrás", "sursa", "πηγή", "מקור", "nguồn",
        "ที่มา",
        "출처", "সূত্র", "mənbə", "дереккөз", "извор",
    ])

    /// Labels that stand under stories alone.
    private static let reprints: Set<String> = [
        "original", "original article", "original url", "read the original article",
        "read the original story",
        "read original article", "read the original", "lire l'article original",
        "lire l article original",
        "zum originalartikel", "leer el artículo original", "leia o artigo original",
        "leggi l'articolo originale", "читать оригинал", "оригинал статьи", "阅读原文", "閱讀原文", "منبع",
        "منبع خبر", "به نقل از", "المصدر",
        "نقلا عن",
        "ماخذ", "بشکریہ", "источник", "оригинал", "джерело", "оригінал", "източник", "来源", "來源",
        "原文", "转自",
        "转载自", "轉載自", "文章来源", "稿源", "転載元", "提供", "配信", "kaynak haber", "artikel asli",
    ]
}
