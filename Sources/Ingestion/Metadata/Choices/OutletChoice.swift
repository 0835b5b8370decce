internal import Articles

/// Settles on the outlet: the site's own name for itself in markup, else its host.
///
/// In this order: Open Graph's site name; the publisher of the linked data; the linked `WebSite`; lesser `meta`
/// names and microdata; what follows the headline in the page's `title`, where the host spells it, it calls itself a newspaper,
/// or a copyright notice names it.
struct OutletChoice {
    let marks: PageMarks
    let data: LinkedData
    let host: String?

    private static let longest = 50

    /// The outlet that the markup names; the host is left to whoever asks, with its own provenance.
    func outlet() -> Fact<Outlet>? {
        let names = stated().compactMap { text, provenance in
            Self.name(text).map { Fact(Outlet(name: $0), from: provenance, evidence: text) }
        }
        guard let first = names.first else { return nil }
        // An edition's name such as "U.S." gives way to a name that the host spells.
        if first.value.name.count <= 4, !isSpelled(first.value.name),
            let spelled = names.first(where: { isSpelled($0.value.name) })
        {
            return spelled
        }
        return first
    }

    /// Whether a label of the host is made of a name's letters.
    private func isSpelled(_ name: String) -> Bool {
        let letters = TextKey.key(name).filter { $0 != " " }
        return host?.split(separator: ".").contains { $0.filter { $0 != "-" } == letters } ?? false
    }

    /// Keys of all names that the page gives its site: what a title or author is freed of.
    func siteNames() -> Set<String> {
        var keys = Set(stated().compactMap { Self.name($0.0) }.map(TextKey.key))
        if let host {
            keys.insert(TextKey.key(host))
            let labels = host.split(separator: ".")
            keys.insert(TextKey.key("www." + host))
            if labels.count >= 2 {
                keys.insert(TextKey.key(String(labels[labels.count - 2])))
                keys.insert(TextKey.key(labels.suffix(2).joined(separator: ".")))
            }
        }
        keys.remove("")
        return keys
    }

    private func stated() -> [(String, Provenance)] {
        let sites = marks.values(.site)
        var stated = sites.filter { !$0.role.isVague }.map { ($0.value, $0.role.provenance) }
        if let publisher = data.publisher { stated.append((publisher, .jsonLD)) }
        if let site = data.site { stated.append((site, .jsonLD)) }
        if let item = marks.item(.site) { stated.append((item, .microdata)) }
        stated += sites.filter(\.role.isVague).map { ($0.value, $0.role.provenance) }
        if let suffix = titleSuffix() { stated.append((suffix, .pageTitle)) }
        return stated
    }

    /// Whether a line of the page says that it is a name's: `© 2020 Nordkurier`.
    private func isCopyrightHolder(_ name: String) -> Bool {
        let key = TextKey.key(name)
        return marks.lines.contains { line in
            guard line.text.utf8.count <= 200, line.text.contains(ascii: "\u{A9}") else {
                return false
            }
            return SiteName.inCopyright(line.text).map { TextKey.key($0.name) == key } ?? false
        }
    }

    /// The last part of the page's title, where the host's name is made of its letters, where it calls itself a
    /// newspaper, or where a copyright notice names it too.
    private func titleSuffix() -> String? {
        guard let title = marks.title else { return nil }
        let labels = host?.split(separator: ".").dropLast().map(String.init) ?? []
        for separator in [" | ", " - ", " \u{2013} ", " \u{2014} ", " \u{B7} ", " : "] {
            guard let last = title.parts(separatedBy: separator).last, last != title else {
                continue
            }
            let spelled = TextKey.key(last).filter { $0 != " " }
            let bare = spelled.hasPrefix("the") ? String(spelled.dropFirst(3)) : spelled
            guard LineShape(last).separators == 0, !last.contains(" - ") else { continue }
            let isSpelled = labels.contains { label in
                let plain = label.filter { $0 != "-" }
                return plain.utf8.count >= 3 && (plain == spelled || plain == bare)
            }
            let isName = isSpelled || MediaWords.name(last) || isCopyrightHolder(last)
            if isName, SiteName.name(last) != nil || isSpelled {
                return last.trimmed
            }
        }
        return nil
    }

    /// A name that can be an outlet's: short, with letters, no address, no sentence.
    private static func name(_ text: String) -> String? {
        let line = EntityText.line(text).trimmingEnds(of: "|,;:-\u{2013}\u{2014}@")
        guard (2...longest).contains(line.count), line.contains(where: \.isLetter),
            !line.contains(ascii: "://"), line.split(separator: " ").count <= 7
        else { return nil }
        if let host = WebAddress.host(of: line), line.lowercased().hasPrefix("www.") { return host }
        return noNames.contains(TextKey.key(line)) ? nil : line
    }

    private static let noNames: Set<String> = [
        "home", "homepage", "website", "blog", "news", "site", "my site", "my blog", "wordpress",
        "drupal", "joomla", "untitled", "index", "article", "default", "null", "undefined",
        "facebook",
        "twitter", "startseite", "admin", "none",
    ]
}
