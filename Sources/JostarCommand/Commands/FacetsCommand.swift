import ArgumentParser
import Jostar

/// How counts are written.
enum FacetFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people, with bars.
    case text
    /// One JSON object.
    case json
    /// A table with a header line (RFC 4180).
    case csv
}

struct FacetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facets",
        abstract: "Count the matching articles by outlet, month and language.",
        discussion: """
            Counts are exact and over all matching articles; without a query over all that the \
            filters let through. What isn't known is counted as "unknown".

              jostar facets
              jostar facets --after 2017 siege
              jostar facets --format csv '"Deir ez-Zor"'
            """)

    @OptionGroup var index: IndexOption
    @OptionGroup(title: "Filters") var filters: FilterOptions

    @Option(help: "Whether an article must hold all words of the query, or any.")
    var match = MatchOption.all

    @Option(help: "How the counts are written.")
    var format = FacetFormat.text

    @Argument(help: ArgumentHelp("What to search for.", valueName: "query"))
    var query: [String] = []

    mutating func run() throws {
        let session = try SearchSession(index: index.path)
        var request = SearchRequest(query.joined(separator: " "))
        request.match = match.mode
        request.filters = filters.filters
        request.limit = 0
        request.includesFacets = true
        let response = try session.search(request)
        let facets = response.facets ?? Facets.none
        switch format {
        case .text:
            try FacetText(terminal: .standardOutput()).write(facets, of: response)
        case .json:
            try Output.line(JSON.text(FacetsAnswer(response, facets)))
        case .csv:
            if response.fullMatches != nil { Diagnostics.note(ResponseText.heading(response)) }
            try Output.line(CSV.row(["facet", "value", "articles"]))
            for (name, counts) in facets.named {
                for count in counts {
                    try Output.line(CSV.row([name, count.value ?? "", String(count.count)]))
                }
            }
        }
        if response.totalArticles == 0 {
            try Output.flushing()
            try HintAtNothing(session: session, filters: filters).say(about: response)
            throw ExitStatus.nothingFound
        }
    }
}

/// The JSON of `facets`.
private struct FacetsAnswer: Encodable {
    var query: String
    var widened: Bool
    var fullMatches: Int?
    var total: [String: Int]
    var facets: Facets

    private enum CodingKeys: String, CodingKey {
        case query, widened, total, facets
        case fullMatches = "full_matches"
    }

    init(_ response: SearchResponse, _ facets: Facets) {
        query = response.query
        widened = response.isWidened
        fullMatches = response.fullMatches
        total = ["articles": response.totalArticles]
        self.facets = facets
    }
}
