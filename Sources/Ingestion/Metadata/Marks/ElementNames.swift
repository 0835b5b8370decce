/// What the names that an element carries tell of it.
struct ElementNames {
    private let tag: String
    private let words: Set<String>
    /// First and last words of each name: `sidebar-left` and `page-sidebar` are side columns,
    /// `has-sidebar-left` isn't.
    private let ends: Set<String>

    init(tag: String, classes: String?, id: String?, role: String?) {
        self.tag = tag
        var words: Set<String> = []
        var ends: Set<String> = []
        for names in [classes, id, role] {
            guard let names, !names.isEmpty else { continue }
            for name in names.split(whereSeparator: \.isWhitespace).prefix(12) {
                let parts = MarkNames.words(String(name))
                words.formUnion(parts)
                let isLayout = parts.contains { MarkNames.layout.contains($0) }
                if !isLayout { ends.formUnion([parts.first, parts.last].compactMap { $0 }) }
            }
        }
        self.words = words
        self.ends = ends
    }

    /// Whether one of its names holds one of some words.
    func has(_ wanted: Set<String>) -> Bool { !words.isDisjoint(with: wanted) }

    /// The zone of the element inside of another.
    func zone(within outer: PageZone) -> PageZone {
        if outer == .foreign { return .foreign }
        switch tag {
        case "aside", "nav", "footer": return .foreign
        case "html", "body", "head", "h1", "time", "a", "span", "meta", "link": return outer
        case "article", "main": return has(MarkNames.teasers) ? .foreign : .article
        case "header": return outer == .article ? .article : .header
        default: break
        }
        if !ends.isDisjoint(with: MarkNames.foreign) { return .foreign }
        if outer == .open, !ends.isDisjoint(with: MarkNames.article) { return .article }
        return outer
    }

    /// Whether its names call its text a date.
    var dateCue: DateCue? {
        if has(MarkNames.updated) { return .updated }
        if has(MarkNames.published) { return .published }
        return has(MarkNames.dated) ? .named : nil
    }

    /// Whether it starts a line of its own.
    var isBlock: Bool { !Self.inline.contains(tag) }

    private static let inline: Set<String> = [
        "a", "span", "b", "i", "em", "strong", "time", "abbr", "small", "u", "s", "sup", "sub",
        "font",
        "cite", "code", "mark", "q", "bdi", "bdo", "ins", "del", "img", "wbr", "meta", "link",
        "label",
        "data", "var", "kbd", "samp", "dfn", "big", "tt", "acronym", "nobr", "head", "html",
    ]
}
