internal import Articles

/// Settles on a headline where a page gives it in several places, with and without the site's name.
///
/// Each place votes for its text: the heading for most, since it is what readers saw, then linked data, Open
/// Graph, the page's `title`. Texts are compared without case and punctuation. Where a bar, dash or the
/// like parts a text, its front votes too, and its rest for less; the site's own name never counts.
struct TitleChoice {
    let marks: PageMarks
    let data: LinkedData
    /// Keys of the names that the page gives its site, host included.
    let siteNames: Set<String>

    /// A text with its votes.
    private struct Candidate {
        var text: String
        var votes = 0.0
        var provenance: Provenance
        var strongest: Double
        var order: Int?
        /// How many came before it: of two as strong and long the first counts.
        let place: Int
    }

    private static let heading = 2.6
    private static let lesserHeading = 1.2
    /// Share of a heading's votes for the title that stands in it behind a kicker.
    private static let withoutKicker = 0.9
    private static let linkedData = 1.6
    private static let openGraph = 1.0
    private static let pageTitle = 0.6

    /// The headline, and where it stands where it is a heading of the page.
    func headline() -> (fact: Fact<String>, order: Int?)? {
        var candidates: [String: Candidate] = [:]
        var headed: Set<String> = []
        func vote(_ text: String, _ weight: Double, _ from: Provenance, _ order: Int? = nil) {
            let key = TextKey.key(text)
            guard key.utf8.count >= 4, !siteNames.contains(key) else { return }
            // The same heading twice is one place.
            if from == .heading, !headed.insert(key).inserted { return }
            var known =
                candidates[key]
                ?? Candidate(
                    text: text, provenance: from, strongest: 0, order: order,
                    place: candidates.count)
            known.votes += weight
            known.order = known.order ?? order
            if weight > known.strongest {
                (known.text, known.provenance, known.strongest) = (text, from, weight)
            }
            candidates[key] = known
        }
        for (text, weight, from) in stated() {
            vote(text, weight, from)
            for (part, share) in parts(of: text) where from != .jsonLD {
                vote(part, weight * share, from)
            }
        }
        let stated = candidates.mapValues(\.text)
        let words = WordFronts.keys(of: stated.values)
        for (heading, weight) in headings(known: Set(stated.keys)) {
            // A heading that shares no word with any title is of a section or place.
            let isRelated =
                words.isEmpty || !words.isDisjoint(with: WordFronts.keys(of: [heading.text]))
            vote(
                heading.text, isRelated ? weight : min(weight, Self.lesserHeading), .heading,
                heading.order)
            let key = TextKey.key(heading.text)
            for (part, text) in stated where Self.isHeadline(part, behindKickerIn: key) {
                vote(text, weight * Self.withoutKicker, .heading, heading.order)
            }
        }
        if headed.isEmpty, let line = line(among: Set(stated.keys)) {
            vote(line.text, Self.lesserHeading, .pageTitle, line.order)
        }
        let best = candidates.values.max { one, other in
            (one.votes, other.text.utf8.count, other.place)
                < (other.votes, one.text.utf8.count, one.place)
        }
        guard let best else { return nil }
        let order =
            best.order ?? marks.headings.first { $0.level == 1 && $0.zone != .foreign }?.order
        return (Fact(withoutSite(best.text), from: best.provenance), order)
    }

    /// The line of a page without headings that says what the page's title, or most of it, says.
    private func line(among stated: Set<String>) -> PageMarks.Line? {
        let whole = stated.map(\.utf8.count).max() ?? 0
        let lines = marks.lines.filter { line in
            guard line.zone != .foreign, line.link == nil, line.text.utf8.count >= 12 else {
                return false
            }
            let key = TextKey.key(line.text)
            return key.utf8.count * 2 >= whole && stated.contains(key)
        }
        return lines.max { $0.text.utf8.count < $1.text.utf8.count }
    }

    /// Whether a heading is a short line and then a title: `Tunisia Great tasks for the new
    /// government`.
    private static func isHeadline(_ title: String, behindKickerIn heading: String) -> Bool {
        title.utf8.count * 2 >= heading.utf8.count && title.utf8.count < heading.utf8.count
            && title.utf8.count >= 12 && heading.hasSuffix(title)
    }

    /// What the markup gives as the title.
    private func stated() -> [(String, Double, Provenance)] {
        var stated: [(String, Double, Provenance)] = []
        if let text = data.headline { stated.append((text, Self.linkedData, .jsonLD)) }
        var seen: Set<String> = []
        for meta in marks.values(.title) where seen.insert(meta.name).inserted {
            let weight = meta.name == "og:title" ? Self.openGraph : 0.6
            stated.append((withoutSite(EntityText.line(meta.value)), weight, meta.role.provenance))
        }
        if let title = marks.title {
            stated.append((withoutSite(title), Self.pageTitle, .pageTitle))
        }
        return stated
    }

    /// Headings that may be the headline: those of the first level, else those that the markup knows.
    private func headings(known: Set<String>) -> [(PageMarks.Heading, Double)] {
        let usable = marks.headings.filter { $0.zone != .foreign && !$0.text.isEmpty }
        let top = usable.filter { $0.level == 1 }
        let called = usable.filter { $0.isHeadline && $0.level <= 2 }
        let inArticle = top.filter { $0.zone == .article }
        if top.count == 1 { return [(top[0], Self.heading)] }
        if inArticle.count == 1 { return [(inArticle[0], Self.heading)] }
        var weighed: [(PageMarks.Heading, Double)] = []
        for heading in top {
            let isCalled = heading.isHeadline && called.count == 1
            weighed.append((heading, isCalled ? Self.heading : Self.lesserHeading))
        }
        // A heading of a lower level that the page's title holds too.
        for heading in usable where heading.level > 1 && known.contains(TextKey.key(heading.text)) {
            weighed.append((heading, top.isEmpty ? Self.heading : Self.lesserHeading))
        }
        if weighed.isEmpty, let only = called.first { weighed.append((only, Self.lesserHeading)) }
        return weighed
    }

    /// The parts of a text on either side of each separator, with the share of its votes they get.
    private func parts(of text: String) -> [(String, Double)] {
        let scalars = text.unicodeScalars
        var parts: [(String, Double)] = []
        for place in scalars.indices.dropFirst().dropLast() where Self.isSeparator(scalars[place]) {
            let next = scalars.index(after: place)
            let isSpaced = scalars[scalars.index(before: place)].isBlank && scalars[next].isBlank
            guard isSpaced || Self.isBar(scalars[place]) else { continue }
            parts.append((text[..<place].trimmed, 0.9))
            parts.append((text[next...].trimmed, 0.3))
        }
        return parts
    }

    /// A text without the site's name at its end or front: `Headline - The Star` → `Headline`.
    func withoutSite(_ text: String) -> String {
        var rest = text
        for _ in 0..<3 {
            guard let shorter = cut(rest) else { break }
            rest = shorter
        }
        return rest
    }

    private func cut(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        let places = scalars.indices.filter { Self.isSeparator(scalars[$0]) }
        for place in places.reversed() where place > text.startIndex {
            let end = String(text[scalars.index(after: place)...])
            guard siteNames.contains(TextKey.key(end)) else { continue }
            let front = text[..<place].trimmed
            if !front.isEmpty { return Self.withoutTrailingSign(front) }
        }
        for place in places where place > text.startIndex {
            guard siteNames.contains(TextKey.key(String(text[..<place]))) else { continue }
            let end = text[scalars.index(after: place)...].trimmed
            if !end.isEmpty { return end }
        }
        return nil
    }

    private static func withoutTrailingSign(_ text: String) -> String {
        var scalars = text.unicodeScalars
        while let last = scalars.last, last.isBlank || isSeparator(last) {
            scalars.removeLast()
        }
        return String(scalars)
    }

    /// Bars, which part a title with or without spaces.
    private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7C, 0xFF5C, 0x3163, 0xA6, 0x2022, 0xBB, 0xAB: true
        default: false
        }
    }

    /// Bars, and the signs that part only between spaces or beside a known name.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2013, 0x2014, 0x3A, 0xB7, 0x2F, 0x5F, 0xFF5E, 0xFF1A, 0x2010, 0x2011, 0x2015,
            0x203A, 0x2039, 0xFF0D, 0x30FB:
            true
        default: isBar(scalar)
        }
    }
}
