internal import Articles

/// Dates that a record, a feed or a message states of itself, doubted where they can't be.
struct StatedDate {
    let place: Place
    let onProblem: (IngestionError) -> Void

    /// Newspapers are that old; what is older is a slip or a placeholder (`0001-01-01`).
    static let firstYear = 1_600
    /// Nothing was crawled before there was a web.
    static let firstCrawl = 1_990

    /// The first of some texts that reads as a date that may be.
    ///
    /// Where there is none, what is wrong with the first is said.
    func first(
        of texts: [String], from provenance: Provenance, crawled: ArticleDate? = nil,
        since firstYear: Int = Self.firstYear, read: (String) -> ArticleDate?
    ) -> Fact<ArticleDate>? {
        let plausibility = DatePlausibility(crawled: crawled)
        var complaint: IngestionError?
        for text in texts {
            let shown = text.prefix(60)
            guard let date = read(text) else {
                complaint =
                    complaint
                    ?? problem(
                        "no date can be read", "no date can be read from “\(shown)”",
                        hint: "write dates as YYYY-MM-DD")
                continue
            }
            if date.dayKey > plausibility.latest {
                let reason = "a date after the crawl, or in the future, is not taken"
                complaint = complaint ?? problem(reason, "\(reason): “\(shown)”")
            } else if date.year < firstYear {
                let reason = "a date before \(firstYear) is not taken"
                complaint = complaint ?? problem(reason, "\(reason): “\(shown)”")
            } else {
                return Fact(date, from: provenance, evidence: text)
            }
        }
        if let complaint { onProblem(complaint) }
        return nil
    }

    private func problem(
        _ reason: String, _ message: String, hint: String? = nil
    ) -> IngestionError {
        var problem = place.problem(.badDate, message, hint: hint)
        problem.reason = reason
        return problem
    }
}
