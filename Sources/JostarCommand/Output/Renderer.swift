import Articles
import Jostar

/// Writes an answer in the format asked for.
struct Renderer {
    let format: OutputFormat
    let terminal: Terminal
    let filters: SearchFilters

    /// The line that stands above the rows of a table, for formats that have one.
    func writeHeader() throws {
        guard format == .csv else { return }
        try Output.line(CSV.row(Self.columns))
    }

    private static let columns = [
        "query_id", "rank", "score", "id", "title", "outlet", "published", "published_from",
        "language", "url", "path", "passage_index", "snippet",
    ]

    /// Writes the answer to the only query.
    func write(_ response: SearchResponse, queryID: String) throws {
        try writeHeader()
        try writeOne(response, queryID: queryID, isBatch: false)
    }

    /// Writes the answer to one of several queries.
    func writeOne(_ response: SearchResponse, queryID: String, isBatch: Bool) throws {
        switch format {
        case .text:
            if isBatch { try Output.line("== \(queryID): \(response.query)") }
            try ResponseText(terminal: terminal, filters: filters).write(response)
        case .json, .jsonl:
            let answer = isBatch ? BatchAnswer(queryID: queryID, response: response) : nil
            try Output.line(answer.map { try JSON.text($0) } ?? JSON.text(response))
        case .csv:
            for result in response.results { try Output.line(CSV.row(fields(result, queryID))) }
        case .trec:
            for (place, result) in distinctArticles(response).enumerated() {
                let id = result.article.id.split(whereSeparator: \.isWhitespace)
                    .joined(separator: "_")
                try Output.line("\(queryID) Q0 \(id) \(place + 1) \(result.score) jostar")
            }
        }
    }

    private func fields(_ result: SearchResult, _ queryID: String) -> [String] {
        let article = result.article
        return [
            queryID, String(result.rank), String(result.score), article.id,
            article.title?.value ?? "", article.outlet?.value.name ?? "",
            article.published?.value.description ?? "",
            article.published?.provenance.rawValue ?? "", article.language?.value ?? "",
            article.url ?? "", article.path, String(result.passageIndex),
            result.snippet.map(\.text).joined(),
        ]
    }

    /// The best passage of each article: a run ranks articles.
    private func distinctArticles(_ response: SearchResponse) -> [SearchResult] {
        var seen: Set<String> = []
        return response.results.filter { seen.insert($0.article.id).inserted }
    }
}

/// The answer to one of several queries: the contract's object with the query's id.
private struct BatchAnswer: Encodable {
    let queryID: String
    let response: SearchResponse

    private enum Key: String, CodingKey {
        case queryID = "query_id"
    }

    func encode(to encoder: any Encoder) throws {
        try response.encode(to: encoder)
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(queryID, forKey: .queryID)
    }
}
