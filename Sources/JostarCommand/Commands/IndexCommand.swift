import ArgumentParser
import Articles
import Ingestion
import Jostar

/// What a user says of the articles that are read.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The outlet of all these articles.", valueName: "name"))
    var outlet: String?

    @Option(
        help: ArgumentHelp(
            "The day, month or year that all of them were published.", valueName: "date"),
        transform: dateArgument)
    var published: ArticleDate?

    @Option(
        help: ArgumentHelp(
            "A file of rules that map folders, file patterns and hosts to outlets.",
            valueName: "file"),
        completion: .file())
    var sources: String?

    @Option(
        help: ArgumentHelp(
            "What the name of a field or column means, if it isn't known: id, title, text, outlet, "
                + "published, url, language, authors or crawled (repeatable).",
            valueName: "name=field"))
    var map: [String] = []

    mutating func validate() throws {
        var fields = FieldMap()
        for text in map where !fields.add(text) {
            throw ValidationError(
                "--map \(text): write NAME=FIELD with one of \(FieldMap.fields.joined(separator: ", "))"
            )
        }
    }

    var options: IndexingOptions {
        var options = IndexingOptions()
        options.outlet = outlet
        options.published = published
        options.sourcesFile = sources
        for text in map { _ = options.fields.add(text) }
        return options
    }
}

struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Read files and folders into the index.",
        discussion: """
            Reads saved pages, scraped text, PDF and mail (one article a file), crawls (WARC, ARC), \
            feeds, JSON, JSON Lines, CSV and mailboxes (many a file), packed or in archives. Files that \
            haven't changed since the last run are left alone; one that has replaces its older \
            articles. What can't be read is named with the reason, and the rest goes on. What was read \
            can be searched after some seconds, while the run goes on. Ctrl-C ends a run early and \
            keeps what is complete; the next run goes on from there.

              jostar index seeds
              jostar index --index archive ~/scraped crawl.jsonl
              jostar index --outlet Tasnim --published 2017-09 ~/tasnim-september
              jostar index --sources sources.txt ~/scraped
              jostar index --map headline_text=title --map when=published dump.csv

            A sources file has one rule a line:

              folder tasnim = Tasnim
              file *_rt_*.txt = RT
              host sputniknews.com = Sputnik

            Exit status: 0 all went in, 2 something could not be read or written, 130 or 143 stopped by \
            a signal.
            """)

    @OptionGroup var index: IndexOption
    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Remove the articles of files under these paths that are there no more.")
    var prune = false

    @Flag(help: "With --prune, even where a path is missing or holds no file any more.")
    var pruneAll = false

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @Argument(help: "Files and folders to read.", completion: .file())
    var paths: [String]

    mutating func validate() throws {
        if pruneAll, !prune { throw ValidationError("--prune-all is only for use with --prune") }
    }

    mutating func run() throws {
        var progress = ProgressLine(isQuiet: quiet)
        let indexer = try Indexer(index: index.path, options: reading.options)
        var failures = 0
        Interruption.watch()
        let report = try indexer.index(paths, removesGone: prune, removesAll: pruneAll) { state in
            progress.show(state)
        } onProblem: { problem in
            progress.clear()
            if problem.isFailure { failures += 1 }
            if problem.isFailure || !quiet { Diagnostics.report(problem) }
        }
        progress.clear()
        if !quiet { try Output.line(report.summary(index: index.path)) }
        let signal = Interruption.received
        if signal != 0 {
            Diagnostics.report(
                JostarError(
                    "stopped by a signal; what was complete is in the index", path: index.path,
                    hint: "run the same command again to go on where it stopped"))
            throw ExitStatus.stopped(by: signal)
        }
        if failures > 0 { throw ExitStatus.failed }
    }
}
