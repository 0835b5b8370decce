/// What is known in a run of the files that were read: a file is done when all of its articles are in
/// segments that are published.
struct FileProgress {
    private struct State {
        var sealed = 0
        var entry: LedgerEntry?
    }

    private var states: [String: State] = [:]

    /// Notes articles that are in segments to be published next.
    mutating func seal(_ articlesOfFile: [String: Int]) {
        for (path, count) in articlesOfFile { states[path, default: State()].sealed += count }
    }

    /// Notes that a file was read to its end.
    mutating func end(_ entry: LedgerEntry) {
        states[entry.file.path, default: State()].entry = entry
    }

    /// Writes into a ledger what became of the files; gives those that are done now.
    ///
    /// A file of which only a part is published gets an entry that no state of a file equals, so that
    /// it is read again if the run ends here.
    mutating func settle(into ledger: inout Ledger) -> [LedgerEntry] {
        var done: [LedgerEntry] = []
        for (path, state) in states {
            if let entry = state.entry, entry.articles <= state.sealed {
                ledger[path] = entry
                done.append(entry)
                states[path] = nil
            } else if state.sealed > 0 {
                ledger[path] = LedgerEntry(
                    file: SourceFile(path: path, size: -1, modified: 0), outcome: .partial,
                    articles: state.sealed, reason: "the run ended before all of it was read")
            }
        }
        return done
    }
}
