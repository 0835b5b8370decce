/// Lines that say whose address they give: `URL: https://…`, `Source: https://…`.
enum AddressLabel {
    enum Kind {
        /// The page's own address.
        case own
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
        return origin.contains(label) ? (.origin, address) : nil
    }

    private static let own: Set<String> = [
        "url", "link", "permalink", "address", "canonical", "canonical url", "page url",
        "article url",
        "short link", "web address", "source url", "saved from url", "saved from", "لینک",
        "لینک خبر",
        "رابط", "ссылка", "адрес", "посилання", "lien", "adresse", "enlace", "bağlantı", "tautan",
        "网址", "链接",
    ]

    private static let origin: Set<String> = [
        "source", "original", "original source", "original article", "originally published at",
        "via",
        "read the original", "original url", "منبع", "المصدر", "ماخذ", "источник", "оригинал",
        "джерело",
        "quelle", "fuente", "fonte", "kaynak", "sumber", "来源", "來源", "原文", "出典", "स्रोत",
    ]
}
