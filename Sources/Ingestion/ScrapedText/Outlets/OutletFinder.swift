internal import Articles

/// Weighs what a page's furniture says about who publishes it.
///
/// Running text never counts: whom an article quotes or cites isn't its outlet. A name needs the
/// site's own address at the head, a place after the headline in the page's title, or two lesser signs
/// that agree: a copyright notice and an "About …" link, a picture credit and a comment box. A
/// copyright notice alone often names a company that nobody calls the outlet by. Where two names are
/// as strong, the outlet stays unknown.
struct OutletFinder {
    let lines: [PageLine]
    let title: Int?
    let body: Range<Int>

    /// The outlet with the line that names it best; nothing where the page doesn't say.
    func outlet() -> (fact: Fact<Outlet>, line: Int)? {
        if let address = siteAddress() {
            let name = mastheadName(above: address.line)
            let outlet = Outlet(name: address.host, masthead: name)
            let fact = Fact(outlet, from: .masthead, evidence: lines[address.line].text)
            return (fact, address.line)
        }
        let ranked = Self.ranked(signs())
        guard let best = ranked.first, best.points >= 2 else { return masthead(among: ranked) }
        if ranked.count > 1, ranked[1].points == best.points { return nil }
        let fact = Fact(Outlet(name: best.name), from: .text, evidence: best.evidence)
        return (fact, best.line)
    }

    private static let mostSigns = 64
    /// What stands between the entries of menus and breadcrumbs.
    private static let betweenEntries = Set("/>»›|•·+<«‹→")
    private static let notice = "copyright"
    private static let companyNotice = "company's copyright"

    /// One of the first lines, where it calls itself a newspaper and nothing names another.
    private func masthead(among others: [OutletSign]) -> (fact: Fact<Outlet>, line: Int)? {
        guard let title else { return nil }
        let named = lines.indices.prefix(min(title, body.lowerBound, 3)).filter { index in
            let line = lines[index]
            return line.cue == nil && (1...6).contains(line.shape.words) && line.shape.digits == 0
                && !line.shape.endsSentence
                && !line.text.contains { Self.betweenEntries.contains($0) }
                && line.key != lines[title].key && MediaWords.name(line.text)
        }
        guard named.count == 1, let index = named.first,
            let name = SiteName.name(lines[index].text),
            others.allSatisfy({ $0.key.contains(lines[index].key) })
        else { return nil }
        let fact = Fact(Outlet(name: name), from: .masthead, evidence: lines[index].text)
        return (fact, index)
    }

    /// A line above the headline that is nothing but the address of a site.
    private func siteAddress() -> (host: String, line: Int)? {
        let head = 0..<min(title ?? body.lowerBound, body.lowerBound, lines.count)
        for index in head.prefix(25) {
            let text = lines[index].text
            let isLink = WebAddress.link(text) != nil
            guard text.lowercased().hasPrefix("www.") || isLink,
                let host = WebAddress.host(of: text), !hasPath(text, isLink: isLink)
            else { continue }
            return (host, index)
        }
        return nil
    }

    private func hasPath(_ text: String, isLink: Bool) -> Bool {
        let path = text.drop { $0 == "<" }.split(separator: "/").dropFirst(isLink ? 2 : 1)
        return path.contains { $0 != ">" }
    }

    /// The first line above the address that can be a name.
    private func mastheadName(above line: Int) -> String? {
        lines[..<line].first { candidate in
            candidate.cue == nil && (1...8).contains(candidate.shape.words)
                && candidate.shape.letters >= 4 && candidate.shape.digits == 0
                && WebAddress.mailDomain(candidate.text) == nil
        }?.text
    }

    /// Everything outside of the body that names a publisher.
    private func signs() -> [OutletSign] {
        var signs: [OutletSign] = []
        if let title {
            for index in lines.indices.prefix(min(title, 12)) {
                let text = lines[index].text
                if let name = SiteName.inPageTitle(text, headline: lines[title]) {
                    signs.append(OutletSign(name, points: 2, kind: "page title", text, index))
                }
            }
        }
        for index in lines.indices where !body.contains(index) || !lines[index].isProse {
            let line = lines[index]
            guard line.shape.words <= 60, index != title else { continue }
            if Self.mayBeNotice(line), let holder = SiteName.inCopyright(line.text) {
                let kind = holder.isCompany ? Self.companyNotice : Self.notice
                signs.append(OutletSign(holder.name, points: 1, kind: kind, line.text, index))
            }
            guard NameSign.mayStand(in: line) else { continue }
            for (name, kind) in SiteName.inFurniture(line.text) {
                guard kind != "further reading" || line.cue?.kind == .readMore else { continue }
                signs.append(OutletSign(name, points: 1, kind: kind, line.text, index))
            }
        }
        let support = OutletSupport(lines: lines, title: title, body: body)
        // Pages have a few; more is a list of something else, and not worth its cost.
        signs = Array(signs.prefix(Self.mostSigns))
        return signs
            + signs.flatMap { sign in
                sign.kinds == [Self.notice] || sign.kinds == [Self.companyNotice]
                    ? support.signs(for: sign, isCompany: sign.kinds == [Self.companyNotice]) : []
            }
    }

    /// Spares most lines the closer look.
    private static func mayBeNotice(_ line: PageLine) -> Bool {
        line.cue?.kind == .copyright || line.words.contains("copyright") || line.words.contains("c")
            || line.text.unicodeScalars.contains { $0.value == 0xA9 || $0.value == 0x24D2 }
    }

    /// The names, strongest first; each kind of sign counts once for a name.
    static func ranked(_ signs: [OutletSign]) -> [OutletSign] {
        var best: [String: OutletSign] = [:]
        let keys = Set(signs.map(\.key))
        for sign in signs {
            // "Daily Star Newspaper" speaks for "Daily Star" where that stands by itself.
            let key =
                keys.filter { sign.key.hasPrefix($0 + " ") }.min { $0.count < $1.count } ?? sign.key
            guard var known = best[key] else {
                best[key] = sign
                continue
            }
            if !known.kinds.isSuperset(of: sign.kinds) {
                known.points += sign.points
                known.kinds.formUnion(sign.kinds)
            }
            if sign.key == key, known.key != key { known.name = sign.name }
            best[key] = known
        }
        return best.sorted { ($1.value.points, $0.key) < ($0.value.points, $1.key) }.map(\.value)
    }
}

/// A name with what speaks for it.
struct OutletSign {
    var name: String
    let key: String
    var points: Int
    var kinds: Set<String>
    let evidence: String
    let line: Int

    init(_ name: String, points: Int, kind: String, _ evidence: String, _ line: Int) {
        self.name = name
        key = CueWords(name).joined
        self.points = points
        kinds = [kind]
        self.evidence = evidence
        self.line = line
    }
}
