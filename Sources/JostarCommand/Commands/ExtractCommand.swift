import ArgumentParser
import Jostar

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Show what would be indexed, without indexing.",
        discussion: """
            Title, outlet, dates and where each was read; the text that would be searched; and, \
            dimmed, what was recognised as boilerplate and left out.

              jostar extract seeds/004*
              jostar extract --format jsonl seeds > articles.jsonl
              jostar extract --explain page.txt
            """)

    @OptionGroup var reading: ReadingOptions

    @Option(help: "How the articles are written: text, json or jsonl.")
    var format = ArticleFormat.text

    @Flag(help: "Say why each block was taken for what it is.")
    var explain = false

    @Argument(help: "Files and folders to read.", completion: .file())
    var paths: [String]

    mutating func run() throws {
        var failures = 0
        let text = ArticleText(terminal: .standardOutput(), explains: explain)
        try Extractor(options: reading.options).extract(paths) { article in
            switch format {
            case .text: try text.write(article)
            case .json, .jsonl: try Output.line(JSON.text(ExtractedArticle(article)))
            }
        } onProblem: { problem in
            if problem.isFailure { failures += 1 }
            Diagnostics.report(problem)
        }
        if failures > 0 { throw ExitStatus.failed }
    }
}
