public import Articles

/// The days that a date typed by a user stands for: a day, or all of a month or year.
public struct DayRange: Hashable, Sendable {
    /// The first day, month or year.
    public let first: ArticleDate
    /// The last one; the same as `first` for a Gregorian date.
    public let last: ArticleDate

    /// Reads `2017`, `2017-09`, `2017-09-07` (`/` and `.` too), in any digits, and the same in
    /// Jalali (`1396-06`, `۱۳۹۶/۰۶/۱۶`) or, for years that Jalali hasn't reached, Islamic years (`1446`).
    ///
    /// Nothing comes back for anything else. A month or year of another calendar becomes the days from
    /// its first to its last.
    public init?(_ text: String) {
        guard let parts = Self.parts(of: text), let year = parts.first, parts.count <= 3 else {
            return nil
        }
        let month = parts.count > 1 ? parts[1] : nil
        let day = parts.count > 2 ? parts[2] : nil
        if let calendar = CalendarName.ofYear(year) {
            let lastMonth = month ?? 12
            let lastDay = day ?? calendar.days(inMonth: lastMonth, of: year)
            guard
                let first = calendar.gregorian(year: year, month: month ?? 1, day: day ?? 1),
                let last = calendar.gregorian(year: year, month: lastMonth, day: lastDay)
            else { return nil }
            (self.first, self.last) = (first, last)
        } else {
            guard let date = ArticleDate(year: year, month: month, day: day) else { return nil }
            (first, last) = (date, date)
        }
    }

    /// Which part of a date that is written as one there can't be; nothing for any other text.
    ///
    ///     1397/13/01 → there is no month 13      2017-02-30 → month 2 of 2017 has 28 days
    public static func fault(in text: String) -> String? {
        guard DayRange(text) == nil, let parts = parts(of: text), (2...3).contains(parts.count)
        else { return nil }
        let (year, month) = (parts[0], parts[1])
        guard (1...12).contains(month) else { return "there is no month \(month)" }
        let days =
            CalendarName.ofYear(year)?.days(inMonth: month, of: year)
            ?? (1...31).last { ArticleDate(year: year, month: month, day: $0) != nil }
        return days.map { "month \(month) of \(year) has \($0) days" }
    }

    /// Four digits, then at most two numbers of one or two digits after one kind of separator.
    private static func parts(of text: String) -> [Int]? {
        var parts: [(value: Int, digits: Int)] = []
        var separator: Unicode.Scalar?
        for scalar in text.trimmed.unicodeScalars where !scalar.isInvisibleMark {
            if let digit = scalar.decimalDigit {
                if parts.isEmpty { parts.append((0, 0)) }
                parts[parts.count - 1].value = parts[parts.count - 1].value * 10 + digit
                parts[parts.count - 1].digits += 1
                guard parts[parts.count - 1].digits <= 4 else { return nil }
            } else {
                guard "-/.".unicodeScalars.contains(scalar), separator ?? scalar == scalar,
                    parts.last.map({ $0.digits > 0 }) == true
                else { return nil }
                separator = scalar
                parts.append((0, 0))
            }
        }
        guard parts.first?.digits == 4,
            parts.dropFirst().allSatisfy({ (1...2).contains($0.digits) })
        else { return nil }
        return parts.map(\.value)
    }
}
