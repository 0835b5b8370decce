import ArgumentParser
import Indexing
import Jostar

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one article of the index.",
        discussion: """
            The id is the one that search results carry.

              jostar show 3v0c1m9q7d2ka
              jostar show --format json 3v0c1m9q7d2ka
            """)

    @OptionGroup var index: IndexOption

    @Option(help: "How the article is written: text or json.")
    var format = ArticleFormat.text

    @Argument(help: "The article's id.")
    var id: String

    mutating func run() throws {
        let session = try SearchSession(index: index.path)
        guard let stored = try session.article(id: id) else {
            Diagnostics.note("no article has the id “\(id)”; search results show their ids")
            throw ExitStatus.nothingFound
        }
        switch format {
        case .text: try ArticleText(terminal: .standardOutput()).write(stored.article)
        case .json, .jsonl: try Output.line(JSON.text(ExtractedArticle(stored.article)))
        }
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
