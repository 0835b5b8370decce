import ArgumentParser
import Indexing
import Jostar

struct RepairCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair",
        abstract: "Mend a damaged index.",
        discussion: """
            Takes damaged segments out of the index. Their articles come back from their stored \
            records, those whose record is damaged from their files. What can't be restored is dropped \
            and named. Give the options that the files were indexed with. Searches see the old index \
            until the repair is done.

              jostar repair
              jostar repair --index archive --sources sources.txt

            Exit status: 0 the index is sound, 2 something is lost or could not be written.
            """)

    @OptionGroup var index: IndexOption
    @OptionGroup var reading: ReadingOptions

    @Option(help: "How the result is written: text or json.")
    var format = ReportFormat.text

    mutating func run() throws {
        var progress = ProgressLine(isQuiet: false)
        let repairer = try Repairer(index: index.path, options: reading.options)
        let report = try repairer.repair { progress.show($0) }
        progress.clear()
        switch format {
        case .text: for line in report.lines { try Output.line(TerminalText.printable(line)) }
        case .json: try Output.line(JSON.text(report))
        }
        let lost = report.losses.reduce(0) { $0 + $1.articles }
        guard lost == 0 else {
            throw JostarError(
                "\(Count.of(lost, "article")) could not be restored", path: index.path,
                hint: "bring their files back and run jostar index")
        }
    }
}

extension RepairReport {
    /// The result, for people.
    var lines: [String] {
        guard !wasSound else {
            return ["nothing is damaged; \(Count.of(totalArticles, "article"))"]
        }
        var lines = losses.map { loss in
            let what = loss.id.map { "article “\($0)”" } ?? Count.of(loss.articles, "article")
            let path = loss.path.map { " of \($0)" } ?? ""
            return "lost: \(what)\(path): \(loss.reason)"
        }
        lines += notes.map { "note: " + $0 }
        let replaced = segments.isEmpty ? "none" : segments.joined(separator: ", ")
        lines.append(
            "segments replaced: \(replaced); articles: \(kept) kept, \(restored) read again from "
                + "their files, \(losses.reduce(0) { $0 + $1.articles }) lost; \(totalArticles) now"
        )
        return lines
    }
}
