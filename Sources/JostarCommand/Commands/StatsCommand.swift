import ArgumentParser
import Jostar

struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Show what an index holds, in figures.",
        discussion: """
              jostar stats
              jostar stats --format json
            """)

    @OptionGroup var index: IndexOption

    @Option(help: "How the figures are written: text or json.")
    var format = ReportFormat.text

    mutating func run() throws {
        let statistics = try SearchSession(index: index.path).statistics()
        guard format == .text else {
            try Output.line(JSON.text(statistics))
            return
        }
        var rows = [
            ("articles", String(statistics.articles)), ("words", String(statistics.words)),
            ("terms", String(statistics.terms)),
            ("files", String(statistics.files)),
            ("incomplete files", String(statistics.incompleteFiles)),
            ("outlets", String(statistics.outlets)),
            (
                "languages",
                statistics.languages.map { "\($0.value ?? "unknown") \($0.count)" }
                    .joined(separator: ", ")
            ), ("oldest", statistics.oldest ?? "unknown"),
            ("newest", statistics.newest ?? "unknown"), ("size on disk", bytes(statistics.bytes)),
        ]
        for table in statistics.tables {
            let share = "\((table.share * 1_000).rounded() / 10) %"
            rows.append(("table", "\(table.name), \(bytes(table.bytes)), \(share)"))
        }
        for segment in statistics.segments {
            rows.append(
                (
                    "segment",
                    "\(segment.name), \(Count.of(segment.articles, "article")), \(bytes(segment.bytes))"
                ))
        }
        rows.append(("index format", String(statistics.formatVersion)))
        rows.append(("Xapian", statistics.xapianVersion))
        for (name, value) in rows { try Output.line(name.padded(to: 18) + value) }
    }

    private func bytes(_ count: Int) -> String {
        if count < 10_000 { return "\(count) bytes" }
        if count < 10_000_000 { return "\(count / 1_000) kB" }
        return "\(count / 1_000_000) MB"
    }
}
