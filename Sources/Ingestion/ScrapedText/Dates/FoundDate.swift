internal import Articles

/// A date as it was found in a line.
struct FoundDate: Equatable {
    /// What the date says.
    enum Reading: Equatable {
        /// One day, and no other.
        case certain(ArticleDate)
        /// Either of two: `9/7/2017` is the 7th of September or the 9th of July.
        case dayOrMonthFirst(dayFirst: ArticleDate, monthFirst: ArticleDate)
    }

    var reading: Reading
    /// Its tokens, time and zone included.
    var tokens: Range<Int>
    /// Its characters, time and zone included.
    var evidence: String
    /// Whether a clock time stands with it.
    var hasTime = false
    /// Whether a zone stands with the time.
    var hasZone = false
    /// Whether the day of the week stands before it.
    var hasWeekday = false
    /// For numbers between slashes or hyphens: whether the day stands first, where that is plain.
    var isDayFirst: Bool?

    /// Whether it may be either of two days.
    var isAmbiguous: Bool {
        if case .dayOrMonthFirst = reading { true } else { false }
    }

    /// Whether it was converted from the lunar calendar, which may be a day off.
    var isLunar = false

    /// The date, with an ambiguous order settled by what the page shows elsewhere, if it can be.
    func settled(by order: DayOrder) -> ArticleDate? {
        switch reading {
        case .certain(let date): return date
        case .dayOrMonthFirst(let dayFirst, let monthFirst):
            let fits = [dayFirst, monthFirst].filter { date in
                order.days.contains {
                    $0.year == date.year && $0.month == date.month && $0.day == date.day
                }
            }
            if fits.count == 1 { return fits[0] }
            return order.isDayFirst.map { $0 ? dayFirst : monthFirst }
        }
    }
}
