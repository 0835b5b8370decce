internal import Articles

/// The facts of a page by its markup, each with the place it was read from.
///
/// The rules for conflicts stand with each fact: `TitleChoice`, `DateVotes`, `AuthorChoice`,
/// `OutletChoice`. Cost: a few passes over what `PageMarks` holds, not over the page.
struct PageFacts {
    let title: Fact<String>?
    /// Where the headline stands in the page's order, where it is a heading.
    let headline: Int?
    let outlet: Fact<Outlet>?
    let authors: [Fact<String>]
    let published: Fact<ArticleDate>?
    let modified: Fact<ArticleDate>?
    let crawled: Fact<ArticleDate>?
    let section: Fact<String>?
    let tags: [Fact<String>]
    let description: Fact<String>?
    let language: Fact<String>?
    let origin: Fact<String>?
    let url: String?
    private let data: LinkedData

    /// Settles the facts of a page.
    ///
    /// - Parameters:
    ///   - marks: What the walk over the page gathered.
    ///   - address: Where the page was fetched, as a crawl says.
    ///   - visit: When it was fetched, as a crawl says.
    init(marks: PageMarks, address: String? = nil, visit: ArticleDate? = nil) {
        let stated = Self.address(marks, fetched: address)
        let saved = marks.saved.flatMap { MetaDate.read($0, order: .unknown) }
        crawled =
            visit.map { Fact($0, from: .crawl) }
            ?? saved.map { Fact($0, from: .crawl, evidence: marks.saved) }
        let known = Set(
            (marks.values(.title).map(\.value) + marks.headings.filter { $0.level == 1 }.map(\.text)
                + [marks.title].compactMap { $0 }).map(TextKey.key))
        let data = LinkedData(blocks: marks.linkedData) { text in
            WebAddress.isSame(text, stated) || known.contains(TextKey.key(text))
        }
        url = stated ?? data.url.flatMap { WebAddress.link($0) }
        let host = url.flatMap { WebAddress.host(of: $0) }
        let outlets = OutletChoice(marks: marks, data: data, host: host)
        let siteNames = outlets.siteNames()
        outlet = outlets.outlet()
        let found = TitleChoice(marks: marks, data: data, siteNames: siteNames).headline()
        title = found?.fact
        headline = found?.order
        authors = AuthorChoice(
            marks: marks, data: data, siteNames: siteNames, headline: found?.order
        ).authors()
        let spoken = Self.language(marks, data)
        self.data = data
        language = spoken
        let dates = PublishedDate(
            marks: marks, data: data, url: url, crawled: crawled?.value, headline: found?.order,
            language: spoken?.value)
        published = dates.published()
        modified = dates.modified(after: published?.value)
        section =
            data.section.first.map { Fact($0, from: .jsonLD) } ?? Self.first(.section, marks)
        tags = Self.tags(marks, data)
        description =
            Self.first(.description, marks) ?? data.description.map { Fact($0, from: .jsonLD) }
        origin = Self.origin(marks, data, host)
    }

    /// The page's dates as a language lets them be read.
    func dates(_ marks: PageMarks, language: String?) -> PublishedDate {
        PublishedDate(
            marks: marks, data: data, url: url, crawled: crawled?.value, headline: headline,
            language: language)
    }

    /// Gives an article the facts.
    func fill(_ article: inout Article) {
        article.url = url ?? article.url
        article.title = title
        article.outlet = outlet
        article.authors = authors
        article.published = published
        article.modified = modified
        article.crawled = crawled ?? article.crawled
        article.section = section
        article.tags = tags
        article.description = description
        article.language = language
        article.origin = origin
    }

    /// The page's own address: as it says, where that is on the site it was fetched from.
    private static func address(_ marks: PageMarks, fetched: String?) -> String? {
        let candidates =
            [marks.canonical] + marks.values(.url).map(\.value) + [marks.savedFrom]
        let links = candidates.compactMap { $0.flatMap { WebAddress.link($0) } }
        // A canonical address without a path is a site's home, set by mistake.
        let own = links.first { WebAddress.hasPath($0) }
        return own ?? fetched ?? links.first
    }

    private static func first(_ fact: MetaRole.Fact, _ marks: PageMarks) -> Fact<String>? {
        for meta in marks.values(fact) {
            let text = EntityText.line(meta.value)
            if !text.isEmpty { return Fact(text, from: meta.role.provenance) }
        }
        return nil
    }

    private static func tags(_ marks: PageMarks, _ data: LinkedData) -> [Fact<String>] {
        var tags: [Fact<String>] = data.keywords.map { Fact($0, from: .jsonLD) }
        if tags.isEmpty {
            for meta in marks.values(.tags) {
                let parts = meta.value.split { $0 == "," || $0 == ";" || $0 == "\u{60C}" }
                tags += parts.map { Fact(EntityText.line(String($0)), from: meta.role.provenance) }
            }
        }
        var seen: Set<String> = [""]
        return Array(tags.filter { seen.insert(TextKey.key($0.value)).inserted }.prefix(30))
    }

    private static func language(_ marks: PageMarks, _ data: LinkedData) -> Fact<String>? {
        if let code = marks.language.flatMap(code) { return Fact(code, from: .meta) }
        if let meta = marks.values(.language).first, let code = code(meta.value) {
            return Fact(code, from: meta.role.provenance)
        }
        return data.language.flatMap(code).map { Fact($0, from: .jsonLD) }
    }

    /// `en_US` → `en-US`; nothing for what is no code.
    private static func code(_ text: String) -> String? {
        let parts = text.trimmed.split { $0 == "_" || $0 == "-" }
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.utf8.allSatisfy({ (97...122).contains($0 | 32) }), parts.count <= 3
        else { return nil }
        return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
    }

    /// Where a reprint came from: another site that the page names as its source.
    private static func origin(
        _ marks: PageMarks, _ data: LinkedData, _ host: String?
    ) -> Fact<String>? {
        let stated =
            marks.values(.origin).map { ($0.value, $0.role.provenance) }
            + [data.basedOn].compactMap { $0 }.map { ($0, Provenance.jsonLD) }
        for (text, provenance) in stated {
            guard let link = WebAddress.link(text), let other = WebAddress.host(of: link),
                other != host
            else { continue }
            return Fact(link, from: provenance)
        }
        for line in marks.lines where line.zone != .foreign {
            if let label = AddressLabel.read(line.text), label.kind == .origin {
                return Fact(label.address, from: .text, evidence: line.text)
            }
            if let link = line.link, let source = SourceLine.origin(line.text, link, host: host) {
                return Fact(source, from: .text, evidence: line.text)
            }
        }
        return nil
    }
}

extension WebAddress {
    /// Whether two addresses are one page's: scheme, `www.`, query and last slash apart.
    static func isSame(_ one: String, _ other: String?) -> Bool {
        guard let other else { return false }
        let (first, second) = (bare(one), bare(other))
        return first.utf8.count > 8 && first == second
    }

    /// Whether more than a host stands in an address.
    static func hasPath(_ address: String) -> Bool {
        bare(address).contains("/")
    }

    private static func bare(_ address: String) -> String {
        var rest = Substring(address).utf8
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")),
            rest[colon...].starts(with: "://".utf8)
        {
            rest = rest[colon...].dropFirst(3)
        }
        if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
        rest = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return Substring(rest).lowercased()
    }
}
