/// What the class and id of an element say about the part of the page that it is.
struct ZoneHint: OptionSet {
    let rawValue: UInt32

    static let navigation = ZoneHint(rawValue: 1 << 0)
    static let footer = ZoneHint(rawValue: 1 << 1)
    static let share = ZoneHint(rawValue: 1 << 2)
    static let related = ZoneHint(rawValue: 1 << 3)
    static let comments = ZoneHint(rawValue: 1 << 4)
    static let newsletter = ZoneHint(rawValue: 1 << 5)
    static let consent = ZoneHint(rawValue: 1 << 6)
    static let tags = ZoneHint(rawValue: 1 << 7)
    static let advertisement = ZoneHint(rawValue: 1 << 8)
    static let byline = ZoneHint(rawValue: 1 << 9)
    static let date = ZoneHint(rawValue: 1 << 10)
    static let hidden = ZoneHint(rawValue: 1 << 11)
    static let caption = ZoneHint(rawValue: 1 << 12)
    static let sidebar = ZoneHint(rawValue: 1 << 13)
    static let tools = ZoneHint(rawValue: 1 << 14)
    static let paywall = ZoneHint(rawValue: 1 << 15)
    static let biography = ZoneHint(rawValue: 1 << 16)
    static let teaser = ZoneHint(rawValue: 1 << 17)
    static let embed = ZoneHint(rawValue: 1 << 18)
    /// What the other words speak of, as `article` or `post`.
    static let article = ZoneHint(rawValue: 1 << 24)
    /// The text of it, as `body` or `content`.
    static let text = ZoneHint(rawValue: 1 << 25)
    static let standfirst = ZoneHint(rawValue: 1 << 26)
    static let gallery = ZoneHint(rawValue: 1 << 27)
    static let live = ZoneHint(rawValue: 1 << 28)
    static let quote = ZoneHint(rawValue: 1 << 29)

    /// Parts that are furniture only where they link: a lede is called a teaser, too.
    static let linking: ZoneHint = [
        .related, .teaser, .navigation, .tags, .tools, .share, .date, .sidebar, .advertisement,
    ]

    /// Parts that are never the article's text.
    static let furniture: ZoneHint = [
        .navigation, .footer, .share, .related, .comments, .newsletter, .consent, .tags,
        .advertisement, .byline, .date, .hidden, .sidebar, .tools, .biography, .teaser, .embed,
        .paywall,
    ]

    /// What a part is left out as.
    var reason: String {
        for (hint, reason) in Self.reasons where contains(hint) { return reason }
        return "furniture"
    }

    private static let reasons: [(ZoneHint, String)] = [
        (.hidden, "hidden"), (.consent, "cookie notice"), (.comments, "comments"),
        (.newsletter, "newsletter form"), (.share, "share links"), (.related, "related headlines"),
        (.advertisement, "advertisement"), (.navigation, "navigation"), (.footer, "page footer"),
        (.tags, "tags"), (.biography, "about the author"), (.byline, "byline"),
        (.date, "date line"), (.teaser, "teaser"), (.embed, "embedded post"),
        (.paywall, "paywall notice"), (.sidebar, "sidebar"),
        (.tools, "page tools"),
    ]
}

/// Reads classes and ids: cut into words at marks and at capitals, each looked up in a table.
enum ZoneHints {
    /// What all words of a class or id say together.
    static func hint(of value: UnsafeBufferPointer<UInt8>) -> ZoneHint {
        var hint: ZoneHint = []
        var word = WordHash()
        var length = 0
        var wasSmall = false
        // `live-blog` is `liveblog`; elsewhere "live" says little.
        var joined: WordHash?
        func end() {
            if let both = joined { hint.formUnion(table[both]) }
            joined = word == live ? word : nil
            if length > 1 { hint.formUnion(table[word]) }
        }
        for byte in value.prefix(longest) {
            let isBig = byte &- 65 < 26
            let isSmall = byte &- 97 < 26
            if length > 0, !isSmall, !isBig || wasSmall {
                end()
                (word, length) = (WordHash(), 0)
            }
            if isBig || isSmall {
                word.add(byte | 32)
                joined?.add(byte | 32)
                length += 1
            }
            wasSmall = isSmall
        }
        if length > 0 { end() }
        return hint
    }

    private static let live = WordHash("live".utf8)

    private static let longest = 400

    private static let table = WordTable(
        ZoneWords.groups.flatMap { hint, words in
            words.split(whereSeparator: \.isWhitespace).map { (WordHash($0.utf8), hint) }
        }, nothing: [], joining: { $0.union($1) })
}
