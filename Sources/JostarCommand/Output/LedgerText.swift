import Indexing

/// A file of the ledger for people.
enum LedgerText {
    /// Outcome, articles, path and reason; below it what was left out, by reason.
    static func lines(_ entry: LedgerEntry) -> [String] {
        let noun = entry.articles == 1 ? "article" : "articles"
        let head = entry.outcome.rawValue.padded(to: 8) + " \(entry.articles) \(noun)"
        var first = head.padded(to: 22) + "  " + entry.file.path
        if !entry.reason.isEmpty { first += ": " + entry.reason }
        return [TerminalText.printable(first)]
            + entry.details.map { detail in
                let what = detail.isFailure ? "failed" : "left out"
                let examples = detail.examples.filter { !$0.isEmpty }.joined(separator: ", ")
                let more = detail.count > detail.examples.count ? ", \u{2026}" : ""
                return TerminalText.printable(
                    "           \(detail.count) \(what): \(detail.reason)"
                        + (examples.isEmpty ? "" : " (\(examples)\(more))"))
            }
    }
}
