import ArgumentParser

/// How an answer is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// One JSON object.
    case json
    /// One JSON object a line, one line a query.
    case jsonl
    /// A table with a header line (RFC 4180).
    case csv
    /// A TREC run: query, Q0, article, rank, score, tag.
    case trec
}
