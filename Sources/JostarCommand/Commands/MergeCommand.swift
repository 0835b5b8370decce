import ArgumentParser
import Indexing
import Jostar

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Merge the segments of an index into few.",
        discussion: """
            Each run of `index` adds a segment or some; they are merged by and by as it is. This does it \
            now, and rids all of articles that were replaced: the index takes less room and answers \
            quicker. Searches go on meanwhile.

              jostar merge
              jostar merge --segments 4 --index archive
            """)

    @OptionGroup var index: IndexOption

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many segments are left at most.", valueName: "number"))
    var segments = 1

    mutating func validate() throws {
        guard segments > 0 else { throw ValidationError("--segments is at least 1") }
    }

    mutating func run() throws {
        let contents = try IndexMaintenance(index: index.path).merge(downTo: segments)
        let articles = contents.segments.reduce(0) { $0 + $1.articles }
        try Output.line(
            Count.of(articles, "article") + " in " + Count.of(contents.segments.count, "segment")
                + " in \(index.path)")
    }
}
