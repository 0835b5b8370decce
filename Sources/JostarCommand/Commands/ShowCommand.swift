import ArgumentParser
import Indexing
import Jostar

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one article of the index.",
        discussion: """
            An article is named as search results name it: by its id, by its file, or by its file and \
            record. Of a file with several articles, text lists them with their ids; json and jsonl \
            give them all.

              jostar show 3v0c1m9q7d2k
              jostar show seeds/000_9436fbdb69040c3a.txt
              jostar show crawl.jsonl, record 2
              jostar show --format json 3v0c1m9q7d2k

            Exit status: 0 found, 1 nothing found, 2 an error.
            """)

    @OptionGroup var index: IndexOption

    @Option(help: "How the article is written: text, json or jsonl.")
    var format = ArticleFormat.text

    @Argument(
        help: ArgumentHelp(
            "The article's id, or its file, or its file and record.", valueName: "id-or-file"),
        completion: .file())
    var article: [String]

    /// Articles of a file that are listed.
    private static let mostListed = 20

    mutating func run() throws {
        let session = try SearchSession(index: index.path)
        let reference = ArticleReference(article)
        let found = try reference.articles(in: session)
        guard let first = found.first else {
            Diagnostics.note(
                "no article has the id, and none came from the file, “\(reference.text)”; search "
                    + "results show both, `jostar ledger` the files that were read")
            throw ExitStatus.nothingFound
        }
        switch format {
        case .text:
            let terminal = Terminal.standardOutput()
            guard found.count == 1 else { return try list(found, reference.text, terminal) }
            guard let stored = try session.article(id: first.id) else { return }
            try ArticleText(terminal: terminal).write(stored.article)
        case .json, .jsonl:
            for listed in found {
                guard let stored = try session.article(id: listed.id) else { continue }
                try Output.line(JSON.text(ExtractedArticle(stored.article)))
            }
        }
    }

    /// Id, record and headline of each article of a file, a line each.
    private func list(_ found: [ArticleListing], _ path: String, _ terminal: Terminal) throws {
        func line(_ text: String) throws {
            try Output.line(terminal.columns.map { TerminalText.cut(text, to: $0) } ?? text)
        }
        func shown(_ text: String) -> String {
            TerminalText.isolated(TerminalText.printable(text))
        }
        for listed in found.prefix(Self.mostListed) {
            let record = listed.record.map { "record \($0)  " } ?? ""
            try line("\(shown(listed.id))  \(record)\(shown(listed.title ?? "(untitled)"))")
        }
        let more = found.count - Self.mostListed
        if more > 0 { try line("\u{2026} and \(more) more") }
        try Output.flushing()
        Diagnostics.note(
            "\(found.count) articles came from this file; show one with its id or record: "
                + "jostar show \(found[0].id)")
    }
}

/// How an article is written.
enum ArticleFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// One JSON object.
    case json
    /// One JSON object a line.
    case jsonl
}
