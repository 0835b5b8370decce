import Articles

/// The articles of a run whose id a later article of it has: what the ledger says of their files.
struct DisplacedArticles {
    private static let mostExamples = 3
    private static let reason = "a later article of the run has the same id"
    private var byPath: [String: LedgerDetail] = [:]

    /// Notes articles that count no more.
    mutating func note(_ articles: [Article]) {
        for article in articles {
            var detail =
                byPath[article.path]
                ?? LedgerDetail(reason: Self.reason, count: 0, examples: [], isFailure: false)
            detail.count += 1
            if detail.examples.count < Self.mostExamples {
                detail.examples.append(
                    article.record.map { "record \($0): \(article.id)" } ?? article.id)
            }
            byPath[article.path] = detail
        }
    }

    /// Writes them down with their files.
    func write(into ledger: inout Ledger) {
        for (path, detail) in byPath {
            guard var entry = ledger[path] else { continue }
            entry.details.removeAll { $0.reason == Self.reason }
            entry.details.append(detail)
            ledger[path] = entry
        }
    }
}
