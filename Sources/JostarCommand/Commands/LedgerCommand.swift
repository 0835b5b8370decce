import ArgumentParser
import Indexing
import Jostar

struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Show what became of every file, and why.",
        discussion: """
            One line a file; below it, for archives and crawls, what was left out of it, by reason, with \
            the first few examples.

              jostar ledger
              jostar ledger --failed
              jostar ledger --skipped --format jsonl

            Exit status: 0 files were listed, 1 none.
            """)

    @OptionGroup var index: IndexOption

    @Flag(help: "Only files of which something could not be read.")
    var failed = false

    @Flag(help: "Only files of which something was left out on purpose.")
    var skipped = false

    @Option(help: "How the files are written: text, json or jsonl.")
    var format = ArticleFormat.text

    mutating func run() throws {
        var choice = LedgerListing.Choice()
        choice.failed = failed
        choice.skipped = skipped
        let listing = try LedgerListing(index: index.path, choice)
        for entry in listing.entries {
            switch format {
            case .text: for line in LedgerText.lines(entry) { try Output.line(line) }
            case .json, .jsonl: try Output.line(JSON.text(LedgerRecord(entry)))
            }
        }
        if listing.entries.isEmpty { throw ExitStatus.nothingFound }
    }
}

/// A file of the ledger as JSON.
private struct LedgerRecord: Encodable {
    let path: String
    let bytes: Int
    let outcome: String
    let articles: Int
    let reason: String?
    let details: [LedgerDetail]

    init(_ entry: LedgerEntry) {
        path = entry.file.path
        bytes = entry.file.size
        outcome = entry.outcome.rawValue
        articles = entry.articles
        reason = entry.reason.isEmpty ? nil : entry.reason
        details = entry.details
    }
}
