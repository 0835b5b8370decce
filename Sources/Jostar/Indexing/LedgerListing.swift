public import Indexing

/// What became of the files of an index.
public struct LedgerListing: Sendable {
    /// Which files are listed.
    public struct Choice: Hashable, Sendable {
        /// Files that could not be read, or of which something could not.
        public var failed = false
        /// Files, and parts of files, that were left out on purpose.
        public var skipped = false

        /// All files.
        public init() {}
    }

    /// The files, by path.
    public let entries: [LedgerEntry]

    /// Reads the ledger of the index in a folder.
    ///
    /// - Throws: where there is no index, or its ledger can't be read.
    public init(index path: String, _ choice: Choice = Choice()) throws(JostarError) {
        do throws(IndexError) {
            entries = try IndexDirectory(path).ledger().entries.filter { choice.takes($0) }
        } catch {
            throw JostarError(error)
        }
    }
}

extension LedgerListing.Choice {
    fileprivate func takes(_ entry: LedgerEntry) -> Bool {
        guard failed || skipped else { return true }
        let hasFailed =
            entry.outcome == .failed || entry.outcome == .partial
            || entry.details.contains { $0.isFailure }
        let hasSkipped =
            entry.outcome == .skipped || entry.details.contains { !$0.isFailure && !$0.isKept }
        return failed && hasFailed || skipped && hasSkipped
    }
}
