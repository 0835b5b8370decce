internal import Articles
internal import CCalendars

/// A calendar other than the Gregorian one in which pages and people write dates.
enum CalendarName: Equatable {
    /// Solar Hijri (Jalali): Iran, Afghanistan.
    case solarHijri
    /// Lunar Hijri (Islamic), by the table of Umm al-Qura.
    case lunarHijri

    /// Years that are read as years of these calendars; far from any Gregorian year of the press.
    static let years = 1_250...1_500

    /// The Gregorian day of a day of this calendar; nothing for a day that it lacks.
    ///
    /// Sightings of the moon move a lunar day by one from land to land. Cost: some microseconds.
    func gregorian(year: Int, month: Int, day: Int) -> ArticleDate? {
        guard (1...9_000).contains(year) else { return nil }
        var result = jcl_day()
        let source = jcl_day(year: Int32(year), month: Int32(month), day: Int32(day))
        guard jcl_convert(number, source, Int32(jcl_gregorian), &result) else { return nil }
        return ArticleDate(
            year: Int(result.year), month: Int(result.month), day: Int(result.day))
    }

    /// Year, month and day of a Gregorian day in this calendar.
    func day(of date: ArticleDate) -> (year: Int, month: Int, day: Int)? {
        guard let month = date.month, let day = date.day else { return nil }
        var result = jcl_day()
        let source = jcl_day(year: Int32(date.year), month: Int32(month), day: Int32(day))
        guard jcl_convert(Int32(jcl_gregorian), source, number, &result) else { return nil }
        return (Int(result.year), Int(result.month), Int(result.day))
    }

    /// Days in a month; 0 where there is no such month.
    func days(inMonth month: Int, of year: Int) -> Int {
        Int(jcl_days_in_month(number, Int32(year), Int32(month)))
    }

    /// The calendar of a date in numbers by its year alone.
    ///
    /// Both count from the Hijra, and lunar years run ahead: a year that the solar calendar hasn't
    /// reached is lunar, any other solar. `1396` → solar (2017), `1446` → lunar (2024).
    static func ofYear(_ year: Int) -> CalendarName? {
        guard years.contains(year) else { return nil }
        let today = solarHijri.day(of: Today.dayAfter)?.year ?? years.upperBound
        if year <= today { return .solarHijri }
        let lunar = lunarHijri.day(of: Today.dayAfter)?.year ?? years.upperBound
        return year <= lunar ? .lunarHijri : nil
    }

    private var number: Int32 {
        switch self {
        case .solarHijri: Int32(jcl_persian)
        case .lunarHijri: Int32(jcl_umm_al_qura)
        }
    }
}
