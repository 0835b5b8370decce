import Indexing

/// A file of the ledger for people.
enum LedgerText {
    /// Outcome, articles, path and reason; below it what was left out, by reason.
    static func lines(_ entry: LedgerEntry) -> [String] {
        let head =
            entry.outcome.rawValue.padded(to: 8) + " " + Count.of(entry.articles, "article")
        var first = head.padded(to: 22) + "  " + entry.file.path
        if !entry.reason.isEmpty { first += ": " + entry.reason }
        return [TerminalText.printable(first)]
            + entry.details.map { detail in
                let what =
                    detail.isFailure ? "failed" : detail.isKept ? "kept all the same" : "left out"
                let examples = detail.examples.filter { !$0.isEmpty }.joined(separator: ", ")
                let more = detail.count > detail.examples.count ? ", \u{2026}" : ""
                return TerminalText.printable(
                    "           \(detail.count) \(what): \(detail.reason)"
                        + (examples.isEmpty ? "" : " (\(examples)\(more))"))
            }
    }
}
