import ArgumentParser
import Indexing
import Jostar

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look for damage in an index.",
        discussion: """
            Compares every byte with its checksum, reads every article, and compares the articles with \
            the ledger. Names each damaged segment, table and article. Writes nothing, so that it \
            works on a read-only disk too; jostar repair mends what it finds.

              jostar verify
              jostar verify --index archive --format json

            Exit status: 0 nothing is damaged, 2 something is.
            """)

    @OptionGroup var index: IndexOption

    @Option(help: "How the findings are written: text or json.")
    var format = ReportFormat.text

    mutating func run() throws {
        var progress = ProgressLine(isQuiet: false)
        let report = try Verifier(index: index.path).verify { progress.show($0) }
        progress.clear()
        switch format {
        case .text: for line in report.lines { try Output.line(TerminalText.printable(line)) }
        case .json: try Output.line(JSON.text(report))
        }
        guard report.isSound else {
            let count = report.faults.count + report.articles.count
            throw JostarError(
                count == 1 ? "is damaged in one place" : "is damaged in \(count) places",
                path: index.path,
                hint: "mend it: jostar repair --index \(index.path)")
        }
    }
}

/// How figures and findings are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// One JSON object.
    case json
}

extension DamageReport {
    /// The findings, for people.
    var lines: [String] {
        var lines = faults.map { fault in
            let place = [fault.segment, fault.file].compactMap(\.self).joined(separator: "/")
            let offset = fault.offset.map { " from byte \($0)" } ?? ""
            return "damaged: " + (place.isEmpty ? "" : place + offset + ": ") + fault.message
        }
        lines += articles.map { article in
            let name = article.id.map { "“\($0)”" } ?? "number \(article.number)"
            let path = article.path.map { ", from \($0)" } ?? ""
            return "damaged: \(article.segment): article \(name)\(path)"
        }
        lines += notes.map { "note: " + $0 }
        for segment in segments {
            let state = segment.isSound ? "sound" : "damaged"
            let articles = segment.articles.map { Count.of($0, "article") } ?? "can't be opened"
            let sums = segment.isSealed ? "" : ", no checksums"
            lines.append("\(segment.name): \(state), \(articles), \(segment.bytes) bytes\(sums)")
        }
        return lines
    }
}
