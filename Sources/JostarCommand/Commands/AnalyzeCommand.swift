import ArgumentParser
import Jostar

struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Show the words of a text as the index sees them.",
        discussion: """
            A line a word: its bytes in the text, the form it is indexed as, and the word. With - \
            the text is read from standard input.

              jostar analyze 'می‌روم Erdoğan ۲۰۱۷'
              jostar analyze --format jsonl - < article.txt
            """)

    @Option(help: "How the words are written: text, json or jsonl.")
    var format = ArticleFormat.text

    @Argument(help: "The text, or - for standard input.")
    var text: [String]

    mutating func run() throws {
        var text = self.text.joined(separator: " ")
        if text == "-" {
            text = String(decoding: try StandardInput.read(), as: UTF8.self)
        }
        let tokens = try TextInspection.tokens(in: text)
        switch format {
        case .text:
            for token in tokens {
                let place = "\(token.start)-\(token.end)"
                try Output.line(
                    place.padded(to: 12) + TerminalText.isolated(token.form) + "  "
                        + TerminalText.isolated(TerminalText.printable(token.text)))
            }
        case .json: try Output.line(JSON.text(tokens))
        case .jsonl: for token in tokens { try Output.line(JSON.text(token)) }
        }
        if tokens.isEmpty { throw ExitStatus.nothingFound }
    }
}
