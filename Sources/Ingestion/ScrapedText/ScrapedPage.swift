internal import Articles

/// A page of scraped text taken apart: what is the article, what is known of it, what is furniture.
///
/// Lines are read and mended, the body found, then the headline, then the facts; last, each line
/// gets its role. No rule knows any site; `Cue` phrases come from tables in many languages.
struct ScrapedPage {
    private(set) var title: Fact<String>?
    private(set) var outlet: Fact<Outlet>?
    private(set) var authors: [Fact<String>] = []
    private(set) var contributors: [Fact<String>] = []
    private(set) var published: Fact<ArticleDate>?
    private(set) var crawled: Fact<ArticleDate>?
    private(set) var modified: Fact<ArticleDate>?
    /// A date of publication whose day and month can't be told apart.
    private(set) var unsettledDate: String?
    private(set) var origin: Fact<String>?
    private(set) var url: String?
    private(set) var blocks: [Passage] = []

    /// Takes a page apart; costs a few passes over its text.
    init(_ text: String) {
        guard LongText.isLong(text) else {
            self.init(page: text)
            return
        }
        self.init(page: LongText.head(of: text))
        blocks = LongText.paragraphs(of: text, without: title?.value).map {
            Passage(.body, $0, reason: "text of very many lines")
        }
    }

    private init(page text: String) {
        let lines = PageLines.read(text)
        let body = BodyFinder.body(of: lines)
        guard !body.isEmpty else {
            blocks = Self.withoutProse(lines)
            return
        }
        let isPlain = PlainText.isPlain(lines, body: body)
        let finder = TitleFinder(lines: lines, body: body)
        let title = isPlain ? PlainText.title(lines, by: finder) : finder.title()
        var start = title.map { body.contains($0) ? $0 + 1 : body.lowerBound } ?? body.lowerBound
        if isPlain { start = title.map { $0 + 1 } ?? 0 }
        let text = start..<max(start, isPlain ? lines.count : body.upperBound)
        var roles = Roles(lines: lines, body: text, title: title, isPlain: isPlain)
        if isPlain { roles.markMasthead(before: start) }
        readOutlet(lines, title, text, &roles)
        readAddresses(lines, title, text, &roles)
        readDates(lines, title, text, &roles)
        readNames(lines, title, text, &roles)
        if let title { self.title = Fact(headline(lines[title].text), from: .text) }
        blocks = lines.indices.compactMap { index in
            guard index != title else { return nil }
            let role = roles[index]
            return Passage(role.kind, lines[index].text, reason: role.reason)
        }
    }

    /// The blocks of a page without running text: a poem, a table, a few words.
    ///
    /// Nothing but what its cues give away is left out.
    private static func withoutProse(_ lines: [PageLine]) -> [Passage] {
        lines.map { line in
            guard let cue = line.cue else {
                return Passage(.body, line.text, reason: "page without paragraphs")
            }
            return Passage(.boilerplate, line.text, reason: cue.kind.rawValue)
        }
    }

    private mutating func readOutlet(
        _ lines: [PageLine], _ title: Int?, _ body: Range<Int>, _ roles: inout Roles
    ) {
        let found = OutletFinder(lines: lines, title: title, body: body).outlet()
        outlet = found?.fact
        guard let found else { return }
        if found.fact.provenance == .masthead, found.fact.value.name.contains(".") {
            roles.markMasthead(before: min(title ?? body.lowerBound, body.lowerBound))
        } else if found.line < body.lowerBound, lines[found.line].cue == nil {
            roles[found.line] = LineRole(.masthead, "names the outlet")
        }
    }

    /// A lone address beside the headline is where a reprint came from, unless it is the outlet's.
    private mutating func readAddresses(
        _ lines: [PageLine], _ title: Int?, _ body: Range<Int>, _ roles: inout Roles
    ) {
        for index in lines.indices where !body.contains(index) || !lines[index].isProse {
            let text = lines[index].text
            if let label = AddressLabel.read(text) {
                switch label.kind {
                case .ownAboveText where index >= body.lowerBound: break
                case .own, .ownAboveText:
                    if url == nil { url = label.address }
                    roles[index] = LineRole(.boilerplate, "address of the page")
                case .origin:
                    if origin == nil { origin = Fact(label.address, from: .text, evidence: text) }
                    roles[index] = LineRole(.boilerplate, "address of the origin")
                }
                continue
            }
            guard let title, abs(index - title) <= 3, index < body.lowerBound,
                let address = WebAddress.link(text), let host = WebAddress.host(of: text)
            else { continue }
            if outlet?.value.name != nil, outlet?.value.name != host,
                outlet?.provenance == .masthead
            {
                origin = origin ?? Fact(address, from: .text, evidence: text)
                roles[index] = LineRole(.boilerplate, "address of the origin")
            }
        }
    }

    private mutating func readDates(
        _ lines: [PageLine], _ title: Int?, _ body: Range<Int>, _ roles: inout Roles
    ) {
        let order = DayOrder(lines: lines, url: url)
        let dates = PageDates(lines: lines, title: title, body: body, order: order)
        published = dates.published
        crawled = dates.crawled
        modified = dates.modified
        unsettledDate = dates.unsettled
        for (index, reason) in dates.reasons { roles[index] = LineRole(.boilerplate, reason) }
    }

    private mutating func readNames(
        _ lines: [PageLine], _ title: Int?, _ body: Range<Int>, _ roles: inout Roles
    ) {
        let middle = title ?? body.lowerBound
        for index in max(0, middle - 5)..<min(lines.count, body.lowerBound + 4) where index != title
        {
            let line = lines[index]
            guard line.shape.words <= 20, !line.isProse else { continue }
            let names = Byline.authors(in: line.text)
            if !names.isEmpty, authors.isEmpty {
                authors = names.map { Fact($0, from: .text, evidence: line.text) }
                roles.mark(index, LineRole(.boilerplate, "byline"))
            } else if let name = Byline.loneName(line.text), index < body.lowerBound {
                contributors.append(Fact(name, from: .text, evidence: line.text))
            }
        }
    }

    /// The headline without the name of the site after it, where the page says what that name is.
    private func headline(_ text: String) -> String {
        guard let name = outlet?.value.name else { return text }
        for separator in [" | ", " - ", " \u{2013} ", " \u{2014} "]
        where text.hasSuffix(separator + name) {
            return String(text.dropLast((separator + name).count)).trimmed
        }
        return text
    }
}

/// The roles of all lines, as they stand before the facts are read and as facts change them.
private struct Roles {
    private var roles: [LineRole]
    private let lines: [PageLine]

    init(lines: [PageLine], body: Range<Int>, title: Int?, isPlain: Bool) {
        self.lines = lines
        let inBody =
            BodyRoles(lines: lines, body: body, title: title, isPlain: isPlain).roles()
        roles = lines.indices.map { index in
            if body.contains(index) { return inBody[index - body.lowerBound] }
            let line = lines[index]
            if index < body.lowerBound {
                if let title, index > title, index - title <= 6, line.cue == nil,
                    Self.isStandfirst(line)
                {
                    return LineRole(.body, "standfirst")
                }
                let isAgain = title.map { lines[$0].key == line.key && !line.key.isEmpty } ?? false
                return .furniture(line, or: isAgain ? "the title again" : "before the article")
            }
            return .furniture(line, or: Self.afterReason(index, lines))
        }
    }

    subscript(index: Int) -> LineRole {
        get { roles[index] }
        set { roles[index] = newValue }
    }

    /// Changes the role of a line that isn't a paragraph of the body.
    mutating func mark(_ index: Int, _ role: LineRole) {
        if roles[index].reason != "paragraph" { roles[index] = role }
    }

    /// Makes the lines at the head of the page masthead that nothing gives away as furniture.
    mutating func markMasthead(before end: Int) {
        for index in 0..<end where lines[index].cue == nil {
            roles[index] = LineRole(.masthead, "head of the page")
        }
    }

    /// A line between headline and body that says something: a sentence, or a good part of one.
    private static func isStandfirst(_ line: PageLine) -> Bool {
        let shape = line.shape
        guard shape.digits * 3 < shape.letters else { return false }
        return (shape.endsSentence && shape.words >= 6)
            || (shape.words >= 10 && shape.separators == 0 && shape.digits < 8)
    }

    private static func afterReason(_ index: Int, _ lines: [PageLine]) -> String {
        let line = lines[index]
        if BodyRoles.isTagList(line.shape) { return "tags" }
        let isHeadline = line.shape.words >= 5 && !line.shape.endsSentence
        return isHeadline ? "headline after the article" : "after the article"
    }
}
