internal import Articles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The present, to doubt dates that lie beyond it.
enum Today {
    /// Tomorrow in UTC: no date of today in any zone is later.
    static var dayAfter: ArticleDate {
        EpochTime.date(seconds: Int64(time(nil)) + 86_400) ?? farFuture
    }

    private static let farFuture: ArticleDate = {
        guard let date = ArticleDate(year: 9_999) else { preconditionFailure("a year like any") }
        return date
    }()
}

/// Seconds since 1970 as dates.
enum EpochTime {
    /// Seconds of a day or minute since 1970; a date without a zone is taken as UTC.
    ///
    /// Source: as `date(seconds:)`, `days_from_civil`.
    static func seconds(of date: ArticleDate) -> Int64? {
        guard let month = date.month, let day = date.day else { return nil }
        let year = month <= 2 ? date.year - 1 : date.year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = Int64(era) * 146_097 + Int64(dayOfEra) - 719_468
        let minutes = (date.hour ?? 0) * 60 + (date.minute ?? 0)
        return days * 86_400 + Int64(minutes) * 60
    }

    /// The minute in UTC; nothing outside the years 1 to 9999.
    ///
    /// Source: H. Hinnant, chrono-compatible low-level date algorithms, `civil_from_days`.
    static func date(seconds: Int64) -> ArticleDate? {
        guard abs(seconds) < 400_000_000_000 else { return nil }
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let ofDay = Int(seconds - days * 86_400)
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = Int(shifted - era * 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
        return ArticleDate(
            year: year, month: month, day: day, hour: ofDay / 3_600, minute: ofDay / 60 % 60,
            utcOffset: 0)
    }
}
