import Jostar

/// Writes counts for people, with bars.
struct FacetText {
    let terminal: Terminal

    private static let bar: Character = "\u{2588}"
    private static let halfBar: Character = "\u{258C}"
    private static let titles = [
        "outlet": "Outlets", "published": "Months", "language": "Languages",
    ]

    /// Total, then every facet.
    func write(_ facets: Facets, of response: SearchResponse) throws {
        let total = response.totalArticles
        try Output.line(
            total == 0 || response.fullMatches != nil
                ? ResponseText.heading(response) : Count.of(total, "article"))
        try Output.line()
        try write(facets)
    }

    /// Every facet.
    func write(_ facets: Facets) throws {
        for (place, facet) in facets.named.enumerated() where !facet.counts.isEmpty {
            if place > 0 { try Output.line() }
            try Output.line(terminal.bold(Self.titles[facet.name] ?? facet.name))
            try write(facet.counts)
        }
    }

    private func write(_ counts: [Facets.Count]) throws {
        let most = counts.map(\.count).max() ?? 1
        let digits = String(most).count
        let names = counts.map { TerminalText.printable($0.value ?? "unknown") }
        let longest = names.map { TerminalText.width(of: $0) }.max() ?? 0
        let room = terminal.usableColumns - digits - 6
        let nameWidth = min(longest, max(8, room / 2))
        let barWidth = max(1, min(40, room - nameWidth))
        for (name, count) in zip(names, counts) {
            let cut = TerminalText.cut(name, to: nameWidth)
            let gap = String(
                repeating: " ", count: max(0, nameWidth - TerminalText.width(of: cut)))
            let number = String(count.count)
            let pad = String(repeating: " ", count: digits - number.count)
            try Output.line(
                "  " + TerminalText.isolated(cut) + gap + "  " + pad + number + "  "
                    + terminal.dim(bar(count.count, of: most, width: barWidth)))
        }
    }

    /// A bar in proportion; the smallest count still shows half a cell.
    private func bar(_ count: Int, of most: Int, width: Int) -> String {
        let halves = max(1, (count * width * 2 + most / 2) / max(1, most))
        return String(repeating: Self.bar, count: halves / 2)
            + (halves.isMultiple(of: 2) ? "" : String(Self.halfBar))
    }
}
