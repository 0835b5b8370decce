import ArgumentParser
import Jostar

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find the passages that answer a query.",
        discussion: """
            Query: words (all wanted), "phrases", -word, -"phrase", OR, ( ), prefix*, =exact, and \
            the fields title: author: outlet: language:. A word stands for its forms too (siege: \
            sieges), quotes and = for themselves. When too few articles hold all words, any will \
            do, and the answer says so. Without a query: all that the filters let through, newest \
            first. Quote a query with -word in it ('siege -airport'), or put -- before it.

              jostar search siege airport
              jostar search '"bunker busting bombs"'
              jostar search --after 2017-08 --before 2017-09-30
              jostar search --outlet Sputnik --facets 'convoy OR helicopter*'
              jostar search --format json زبان‌های اروپایی
              jostar search --queries topics.jsonl --format trec --limit 100 --match any
            """)

    @OptionGroup var index: IndexOption
    @OptionGroup(title: "Filters") var filters: FilterOptions

    // A number below zero is to be refused by name, not taken for another option.
    @Option(
        parsing: .unconditional, help: ArgumentHelp("Passages to show, at most.", valueName: "n"))
    var limit = 10

    @Option(help: "Whether an article must hold all words of the query, or any.")
    var match = MatchOption.all

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Passages of one article, at most.", valueName: "n"))
    var perArticle = 1

    @Flag(help: "Take every word as it stands, not for its other forms.")
    var exact = false

    @Flag(help: "Count outlets, months and languages over all matching articles.")
    var facets = false

    @Flag(help: "Say what each word stood for, and where each score comes from.")
    var explain = false

    @Option(help: "How the answer is written.")
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            "Answer each query of a file of JSON lines: {\"id\": …, \"text\": …}.",
            valueName: "file"),
        completion: .file(extensions: ["jsonl"]))
    var queries: String?

    @Argument(help: ArgumentHelp("What to search for.", valueName: "query"))
    var query: [String] = []

    mutating func validate() throws {
        if limit < 0 { throw ValidationError("--limit must be 0 or more") }
        if perArticle < 1 { throw ValidationError("--per-article must be 1 or more") }
        if queries != nil, !query.isEmpty {
            throw ValidationError("give a query or --queries FILE, not both")
        }
    }

    mutating func run() throws {
        let session = try SearchSession(index: index.path)
        if let queries {
            let batch = BatchSearch(request: request(""), format: format)
            guard try batch.run(file: queries, in: session) else { throw ExitStatus.failed }
            return
        }
        let response = try session.search(request(query.joined(separator: " ")))
        try Renderer(format: format, terminal: .standardOutput(), filters: filters.filters)
            .write(response, queryID: "1")
        if response.totalArticles == 0 {
            try Output.flushing()
            try HintAtNothing(session: session, filters: filters).say(about: response)
            throw ExitStatus.nothingFound
        }
    }

    private func request(_ text: String) -> SearchRequest {
        var request = SearchRequest(text)
        request.match = match.mode
        request.isExact = exact
        request.filters = filters.filters
        request.limit = limit
        request.passagesPerArticle = perArticle
        request.includesFacets = facets
        request.explains = explain
        return request
    }
}
