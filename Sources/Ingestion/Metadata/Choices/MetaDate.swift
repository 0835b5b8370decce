internal import Articles

/// A date out of markup, with what it says of its zone.
struct MetaDate {
    let date: ArticleDate

    /// Reads a stamp: ISO 8601 in full or nearly so, digits, seconds since 1970, or a date in words.
    ///
    /// A number between slashes is settled by the order that the page shows, or left unread.
    static func read(_ text: String, order: DayOrder) -> ArticleDate? {
        let trimmed = text.trimmed
        guard (4...120).contains(trimmed.utf8.count) else { return nil }
        if let date = ArticleDate(iso8601: trimmed) { return date.month == nil ? nil : date }
        if trimmed.utf8.allSatisfy({ (48...57).contains($0) }) { return RecordDate.read(trimmed) }
        // "2020-01-13T10:01:00+01:00[Europe/Berlin]"
        if let bracket = trimmed.firstIndex(of: "["),
            let date = ArticleDate(iso8601: trimmed[..<bracket])
        {
            return date
        }
        // A day in full with a clock time as nobody else writes it.
        let bytes = Array(trimmed.utf8.prefix(10))
        if bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
            let date = ArticleDate(iso8601: trimmed.prefix(10))
        {
            return ArticleDate(iso8601: trimmed.prefix(16)) ?? date
        }
        let scanner = DateScanner(trimmed)
        let first = scanner.dates.first
        return first?.settled(by: order)
    }
}

/// When dates may be: not after the visit or today, not before there was a web.
struct DatePlausibility {
    let latest: String
    private static let firstYear = 1_990

    init(crawled: ArticleDate?) {
        let visit = crawled.flatMap { date -> ArticleDate? in
            EpochTime.seconds(of: date).flatMap { EpochTime.date(seconds: $0 + 86_400) }
        }
        let today = Today.dayAfter.dayKey
        latest = min(visit?.dayKey ?? today, today)
    }

    /// Whether a page of today may have been published then.
    func isPlausible(_ date: ArticleDate) -> Bool {
        date.dayKey <= latest && date.year >= Self.firstYear
    }

    /// Whether it is older than the web but may be what an archive holds.
    func isOld(_ date: ArticleDate) -> Bool { (1_600..<Self.firstYear).contains(date.year) }
}
