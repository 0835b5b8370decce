/// What the names that an element carries tell of it.
struct ElementNames {
    /// What any word of its names tells.
    private(set) var words: MarkNames = []
    /// What the first and last words of its names tell: `sidebar-left` and `page-sidebar` are side
    /// columns, `has-sidebar-left` isn't.
    private(set) var ends: MarkNames = []

    /// Reads a class, identifier or role of names with white space between.
    init(_ names: String) {
        for name in names.utf8.split(whereSeparator: { $0 <= 32 }).prefix(12) {
            let parts = MarkNames.words(name)
            var all: MarkNames = []
            for part in parts { all.formUnion(MarkNames.of(part)) }
            words.formUnion(all)
            guard !all.contains(.layout), let first = parts.first, let last = parts.last else {
                continue
            }
            ends.formUnion(MarkNames.of(first).union(MarkNames.of(last)))
        }
    }

    init() {}

    mutating func add(_ other: ElementNames) {
        words.formUnion(other.words)
        ends.formUnion(other.ends)
    }

    /// Whether an element of that tag starts a part of the page that isn't the article's.
    func startsForeign(_ tag: HTMLTag, inArticle: Bool) -> PageZone? {
        switch tag {
        case .nav, .footer: return inArticle && tag == .footer ? .side : .foreign
        case .aside: return inArticle ? .side : .foreign
        case .article, .main: return words.contains(.teaser) ? .foreign : nil
        case .html, .body, .head, .h1, .time, .meta, .link: return nil
        default: break
        }
        if !ends.isDisjoint(with: .foreign) { return .foreign }
        if !ends.isDisjoint(with: .side) { return inArticle ? .side : .foreign }
        return nil
    }

    /// Why its text is a date, where its names call it one.
    var dateCue: DateCue? {
        if words.contains(.updated) { return .updated }
        if words.contains(.published) { return .published }
        return words.contains(.dated) ? .named : nil
    }

    /// Whether an element of a tag starts a line of its own.
    static func isBlock(_ tag: HTMLTag) -> Bool { !inline.contains(tag) }

    private static let inline: Set<HTMLTag> = [
        .a, .span, .b, .i, .em, .strong, .time, .abbr, .small, .u, .s, .sup, .sub, .font, .cite,
        .code, .mark, .q, .ins, .del, .img, .wbr, .meta, .link, .label, .var, .kbd, .samp, .dfn,
        .big, .tt, .acronym, .nobr, .head, .html, .strike,
    ]
}
