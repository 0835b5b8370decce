internal import Articles

/// Settles on the authors of a page: the first place that names persons counts.
///
/// Linked data, then `meta` elements, then microdata and links to authors, then bylines by class, then
/// bylines by their words. A name that is the outlet's own is no author; agencies are.
struct AuthorChoice {
    let marks: PageMarks
    let data: LinkedData
    /// Keys of the names that the page gives its site, host included.
    let siteNames: Set<String>
    let headline: Int?

    private static let most = 12

    /// The authors, in the page's order.
    func authors() -> [Fact<String>] {
        let persons = data.authors.filter { !$0.isOrganization }
        let linked = names(in: (persons.isEmpty ? data.authors : persons).map(\.name), .jsonLD)
        // The name of an account only counts where nobody else is named.
        if linked.contains(where: { !PersonName.looksLikeAccount($0.value) }) { return linked }
        for provenance in [Provenance.openGraph, .dublinCore, .meta] {
            let values = marks.values(.author).filter { $0.role.provenance == provenance }
            let stated = names(in: values.map(\.value), provenance)
            if !stated.isEmpty { return stated }
        }
        for cue in [AuthorCue.itemprop, .rel, .classed] {
            let found = marks.named.filter {
                $0.cue == cue && $0.zone != .foreign && isNear($0.order)
            }
            let texts = found.map { Self.withoutCue($0.text) }
            var named = names(in: texts, cue == .itemprop ? .microdata : .text)
            if cue != .itemprop {
                named.removeAll { !PersonName.looksLikeOne($0.value, isLink: cue == .rel) }
            }
            if !named.isEmpty { return named }
        }
        for line in marks.lines where line.zone != .foreign && isNear(line.order) {
            let byline = Byline.authors(in: line.text)
            if !byline.isEmpty {
                return names(in: byline, .text).map {
                    Fact($0.value, from: .text, evidence: line.text)
                }
            }
        }
        return linked
    }

    /// Beside the headline; names far below it are of other articles or of readers.
    private func isNear(_ order: Int) -> Bool {
        guard let headline else { return order < 60 }
        return (-15...60).contains(order - headline)
    }

    private func names(in texts: [String], _ provenance: Provenance) -> [Fact<String>] {
        var seen: Set<String> = []
        var facts: [Fact<String>] = []
        for text in texts.prefix(Self.most) {
            for name in PersonName.names(in: text) {
                let key = TextKey.key(name)
                guard !siteNames.contains(key), seen.insert(key).inserted else { continue }
                facts.append(Fact(name, from: provenance))
            }
        }
        return Array(facts.prefix(Self.most))
    }

    /// `By Jane Doe, 3 May` → `Jane Doe`; a text without such words as it is.
    private static func withoutCue(_ text: String) -> String {
        let names = Byline.authors(in: text)
        return names.isEmpty ? text : names.joined(separator: "; ")
    }
}
