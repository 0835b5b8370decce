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

    private static let own: Set<String> = [
        "url", "permalink", "canonical", "canonical url", "page url",
        "article url",
        "short link", "web address", "source url", "saved from url", "saved from", "لینک خبر", "网址",
    ]

    private static let vague: Set<String> = [
        "link", "address", "لینک", "رابط", "ссылка", "адрес", "посилання", "lien", "adresse",
        "enlace", "bağlantı", "tautan", "链接",
    ]

    private static let origin: Set<String> = [
        "source", "original", "original source", "original article", "originally published at",
        "via",
        "read the original", "original url", "منبع", "المصدر", "ماخذ", "источник", "оригинал",
        "джерело",
        "quelle", "fuente", "fonte", "kaynak", "sumber", "来源", "來源", "原文", "出典", "स्रोत",
    ]
}
