public import ArgumentParser

/// The program: its subcommands, and what every one of them shares.
public struct JostarCommand: ParsableCommand {
    /// Name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "jostar",
        abstract: "Search an archive of news articles, in any script.",
        discussion: """
            Give it a folder of scraped articles, then ask with words and phrases; it answers with \
            the passages themselves.

              jostar index seeds
              jostar search 'siege "Deir ez-Zor"'
              jostar search --outlet Sputnik --after 2017-08 --facets siege
              jostar facets

            Exit status: 0 found or done, 1 nothing found, 2 an error, 64 wrong usage.
            """,
        version: version,
        subcommands: [
            IndexCommand.self, SearchCommand.self, FacetsCommand.self, ShowCommand.self,
            ExtractCommand.self, AnalyzeCommand.self, StatsCommand.self, LedgerCommand.self,
            MergeCommand.self, VerifyCommand.self, RepairCommand.self,
        ])

    /// The program's version.
    public static let version = "0.1.0"

    /// The command without a subcommand.
    public init() {}
}
