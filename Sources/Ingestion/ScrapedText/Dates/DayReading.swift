internal import Articles

/// A day as read at a place among tokens.
struct DayReading {
    let reading: FoundDate.Reading
    let end: Int
    /// For numbers between slashes or hyphens: whether the day stands first, where that is plain.
    var isDayFirst: Bool?
    /// Whether it was converted from the lunar calendar, which may be a day off.
    var isLunar = false

    /// Years that a date in an article's head may name.
    private static let years = 1800...2100

    /// Reads a day that starts at a token and has year, month and day; nothing for less.
    static func read(_ tokens: [DateToken], at start: Int) -> DayReading? {
        guard start == 0 || !continuesNumber(tokens, start) else { return nil }
        let cursor = TokenCursor(tokens: tokens, index: start)
        switch tokens[start].kind {
        case .number: return dayMonthYear(cursor) ?? yearFirst(cursor) ?? numeric(cursor)
        // A month has two words and a sign before the day at most: most words needn't be looked up.
        case .word:
            guard tokens[(start + 1)...].prefix(3).contains(where: { $0.digits > 0 }) else {
                return nil
            }
            return monthDayYear(cursor)
        case .sign: return nil
        }
    }

    /// Whether the token goes on with a number before it: the `8` of `3.8`.
    private static func continuesNumber(_ tokens: [DateToken], _ index: Int) -> Bool {
        let sign = tokens[index - 1]
        guard sign.isSign(".") || sign.isSign("/") || sign.isSign("-"), index >= 2,
            tokens[index - 2].number != nil
        else { return false }
        return tokens[index - 2].range.upperBound == sign.range.lowerBound
            && sign.range.upperBound == tokens[index].range.lowerBound
    }

    /// `22 August 2017`, `22nd of Aug., 2017`, `22 de agosto de 2017`, `22-Aug-2017`.
    private static func dayMonthYear(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let day = cursor.takeNumber(1...2) else { return nil }
        cursor.skipWord(in: ordinals)
        cursor.skipSign(in: ".-/,\u{B0}\u{BA}")
        cursor.skipWord(in: joiners)
        // "ngày 7 tháng 9 năm 2017"
        if cursor.takeWord(in: spelledMonth), let month = cursor.takeNumber(1...2) {
            cursor.skipSign(in: ",")
            cursor.skipWord(in: spelledYear)
            return cursor.takeYear(years).flatMap { certain($0, month, day, cursor) }
        }
        guard let month = cursor.takeMonth() else { return nil }
        // "7 أيلول/سبتمبر 2017": the same month by another name.
        var other = cursor
        other.skipSign(in: "/-(")
        if other.index > cursor.index, other.takeMonth() == month {
            other.skipSign(in: ")")
            cursor = other
        }
        cursor.skipSign(in: ".-/,\u{60C}")
        cursor.skipWord(in: joiners)
        return cursor.takeYear(of: month, years).flatMap { dated($0, month, day, cursor) }
    }

    /// `August 22, 2017`, `Aug. 22nd 2017`.
    private static func monthDayYear(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let month = cursor.takeMonth() else { return nil }
        cursor.skipSign(in: ".-/,")
        guard let day = cursor.takeNumber(1...2) else { return nil }
        cursor.skipWord(in: ordinals)
        cursor.skipSign(in: ".,-/\u{60C}")
        return cursor.takeYear(of: month, years).flatMap { dated($0, month, day, cursor) }
    }

    /// `2017-08-22`, `2017/8/22`, `2017.08.22`, `2017 August 22`, and with the words for year,
    /// month and day after the numbers in Chinese, Japanese and Korean.
    private static func yearFirst(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let year = cursor.takeYear(years) ?? cursor.takeYear(CalendarName.years) else {
            return nil
        }
        guard years.contains(year) else { return hijraNumeric(year, cursor) }
        if cursor.takeWord(in: yearMarks) {
            guard let month = cursor.takeNumber(1...2), cursor.takeWord(in: monthMarks),
                let day = cursor.takeNumber(1...2), cursor.takeWord(in: dayMarks)
            else { return nil }
            return certain(year, month, day, cursor)
        }
        var named = cursor
        named.skipSign(in: ".,")
        // "2017 m. rugsėjo 7 d."
        if named.takeWord(in: ["m"]) { named.skipSign(in: ".") }
        if let month = named.takeMonth() {
            guard month.calendar == nil, let day = named.takeNumber(1...2) else { return nil }
            return certain(year, month.number, day, named)
        }
        guard let separator = cursor.takeSeparator(), let month = cursor.takeNumber(1...2),
            cursor.takeSeparator() == separator, let day = cursor.takeNumber(1...2)
        else { return nil }
        // "2017-09-07T10:57": the letter is no part of the day, the clock time follows it.
        if cursor.word == "t" { cursor.advance() }
        return certain(year, month, day, cursor)
    }

    /// `1396/06/16`: years of the Hijra, solar or lunar by the year itself.
    private static func hijraNumeric(_ year: Int, _ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let calendar = CalendarName.ofYear(year), let separator = cursor.takeSeparator(),
            let month = cursor.takeNumber(1...2), cursor.takeSeparator() == separator,
            let day = cursor.takeNumber(1...2)
        else { return nil }
        let named = NamedMonth(calendar: calendar, number: month)
        return dated(year, named, day, cursor)
    }

    /// `22.08.2017` is day first everywhere; with `/` or `-` the order differs from land to land.
    private static func numeric(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let first = cursor.takeNumber(1...2), let separator = cursor.takeSeparator(),
            let second = cursor.takeNumber(1...2), cursor.takeSeparator() == separator,
            let year = cursor.takeYear(years) ?? cursor.takeYear(CalendarName.years),
            !cursor.goesOnAfterStop
        else { return nil }
        guard years.contains(year) else {
            return CalendarName.ofYear(year).flatMap {
                dated(year, NamedMonth(calendar: $0, number: second), first, cursor)
            }
        }
        let dayFirst = ArticleDate(year: year, month: second, day: first)
        let monthFirst = ArticleDate(year: year, month: first, day: second)
        switch (dayFirst, monthFirst) {
        case (let date?, nil):
            return DayReading(
                reading: .certain(date), end: cursor.index,
                isDayFirst: separator == "." ? nil : true)
        case (nil, let date?):
            return DayReading(
                reading: .certain(date), end: cursor.index,
                isDayFirst: separator == "." ? nil : false)
        case (let day?, let month?):
            let reading: FoundDate.Reading =
                day == month || separator == "."
                ? .certain(day) : .dayOrMonthFirst(dayFirst: day, monthFirst: month)
            return DayReading(reading: reading, end: cursor.index)
        case (nil, nil): return nil
        }
    }

    private static func certain(
        _ year: Int, _ month: Int, _ day: Int, _ cursor: TokenCursor
    ) -> DayReading? {
        ArticleDate(year: year, month: month, day: day).map {
            DayReading(reading: .certain($0), end: cursor.index)
        }
    }

    private static func dated(
        _ year: Int, _ month: NamedMonth, _ day: Int, _ cursor: TokenCursor
    ) -> DayReading? {
        guard let calendar = month.calendar else {
            return certain(year, month.number, day, cursor)
        }
        let date = calendar.gregorian(year: year, month: month.number, day: day)
        return date.map {
            DayReading(
                reading: .certain($0), end: cursor.index, isLunar: calendar == .lunarHijri)
        }
    }

    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "ª", "-го"]
    private static let joiners: Set<String> = ["of", "de", "del", "do", "e", "di", "ماه", "den"]
    private static let spelledMonth: Set<String> = ["tháng"]
    private static let spelledYear: Set<String> = ["năm"]
    private static let yearMarks: Set<String> = ["\u{5E74}", "\u{B144}"]
    private static let monthMarks: Set<String> = ["\u{6708}", "\u{C6D4}"]
    private static let dayMarks: Set<String> = ["\u{65E5}", "\u{53F7}", "\u{C77C}"]
}

/// A place among tokens that moves forward as they are taken.
struct TokenCursor {
    let tokens: [DateToken]
    var index: Int

    private var current: DateToken? { index < tokens.count ? tokens[index] : nil }
    var word: String? { current?.word }

    /// Whether a full stop and more digits follow at once, as in version numbers.
    var goesOnAfterStop: Bool {
        guard index + 1 < tokens.count, tokens[index].isSign("."), tokens[index + 1].number != nil
        else { return false }
        return tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    }

    mutating func advance() { index += 1 }

    mutating func takeNumber(_ digits: ClosedRange<Int>) -> Int? {
        guard let token = current, digits.contains(token.digits) else { return nil }
        index += 1
        return token.number
    }

    mutating func takeYear(_ years: ClosedRange<Int>) -> Int? {
        guard let token = current, token.digits == 4, let year = token.number,
            years.contains(year)
        else { return nil }
        index += 1
        return year
    }

    mutating func takeMonth() -> NamedMonth? {
        guard let word = current?.word else { return nil }
        if index + 1 < tokens.count, let next = tokens[index + 1].word,
            let month = MonthNames.named(word, next)
        {
            index += 2
            return month
        }
        guard let month = MonthNames.named(word) else { return nil }
        index += 1
        return month
    }

    /// A year as the month's calendar counts, or, beside any Gregorian month, a Buddhist one.
    mutating func takeYear(of month: NamedMonth, _ years: ClosedRange<Int>) -> Int? {
        if month.calendar != nil { return takeYear(CalendarName.years) }
        return takeYear(years) ?? takeYear(2_480...2_600).map { $0 - 543 }
    }

    mutating func takeWord(in words: Set<String>) -> Bool {
        guard let word = current?.word, words.contains(word) else { return false }
        index += 1
        return true
    }

    mutating func skipWord(in words: Set<String>) { _ = takeWord(in: words) }

    mutating func skipSign(in signs: String) {
        guard case .sign(let scalar)? = current?.kind, signs.unicodeScalars.contains(scalar) else {
            return
        }
        index += 1
    }

    mutating func takeSeparator() -> Unicode.Scalar? {
        guard case .sign(let scalar)? = current?.kind, "/-.".unicodeScalars.contains(scalar) else {
            return nil
        }
        index += 1
        return scalar
    }
}
