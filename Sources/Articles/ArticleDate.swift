/// A date as an article states it: a year at least, down to the minute with its zone at most.
///
/// Gregorian calendar. Parts that the source doesn't state are absent, never filled in.
public struct ArticleDate: Hashable, Sendable {
    /// Gregorian year, 1 to 9999.
    public var year: Int
    /// 1 to 12.
    public var month: Int?
    /// 1 to 31; only with a month.
    public var day: Int?
    /// 0 to 23; only with a day.
    public var hour: Int?
    /// 0 to 59; only with an hour.
    public var minute: Int?
    /// Minutes east of UTC; absent where the source names no zone.
    public var utcOffset: Int?

    /// A date from its parts; nothing where they name no day of the calendar.
    public init?(
        year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil,
        utcOffset: Int? = nil
    ) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...ArticleDate.days(inMonth: month, of: year)).contains(day) {
                return nil
            }
        } else if day != nil {
            return nil
        }
        guard day != nil || hour == nil, hour != nil || minute == nil else { return nil }
        if let hour, !(0...23).contains(hour) { return nil }
        if let minute, !(0...59).contains(minute) { return nil }
        if let utcOffset, !(-1_080...1_080).contains(utcOffset) { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.utcOffset = hour == nil ? nil : utcOffset
    }

    /// Number of days in a month of the Gregorian calendar.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}
