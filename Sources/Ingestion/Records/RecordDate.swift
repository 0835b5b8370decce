internal import Articles

/// Dates as exporters write them into records.
enum RecordDate {
    /// The date of a record's field: ISO 8601, `20170907105718`, seconds or milliseconds since
    /// 1970, or one date in words (`Thu, 07 Sep 2017 10:57:18 GMT`); nothing for anything else, an
    /// ambiguous `9/7/2017` included.
    static func read(_ text: String) -> ArticleDate? {
        let trimmed = text.trimmed
        if let date = ArticleDate(iso8601: trimmed) { return ofItsCalendar(date, trimmed) }
        if trimmed.utf8.allSatisfy({ (48...57).contains($0) }) { return digits(trimmed) }
        let scanner = DateScanner(trimmed)
        guard scanner.dates.count == 1, let found = scanner.dates.first, scanner.otherWords <= 2,
            case .certain(let date) = found.reading
        else { return nil }
        return date
    }

    /// A year of another calendar, written as ISO 8601 writes it, is of that calendar: `1396-06-15` →
    /// 2017-09-06; a month or year of it is no month or year of ours, and stays unknown.
    private static func ofItsCalendar(_ date: ArticleDate, _ text: String) -> ArticleDate? {
        guard CalendarName.ofYear(date.year) != nil else { return date }
        guard let days = DayRange(String(text.prefix(10))), days.first == days.last else {
            return nil
        }
        return days.first
    }

    /// A number without any separator.
    private static func digits(_ text: String) -> ArticleDate? {
        guard let number = Int64(text) else { return nil }
        switch text.utf8.count {
        case 14:
            let day = text.prefix(8)
            let time = text.dropFirst(8)
            return ArticleDate(iso8601: "\(day)T\(time.prefix(2)):\(time.dropFirst(2).prefix(2))")
        case 9...10: return EpochTime.date(seconds: number)
        case 12...13: return EpochTime.date(seconds: number / 1_000)
        default: return nil
        }
    }
}
