internal import Articles

/// A day as read at a place among tokens.
struct DayReading {
    let reading: FoundDate.Reading
    let end: Int
    /// For numbers between slashes or hyphens: whether the day stands first, where that is plain.
    var isDayFirst: Bool?

    /// Years that a date in an article's head may name.
    private static let years = 1800...2100

    /// Reads a day that starts at a token and has year, month and day; nothing for less.
    static func read(_ tokens: [DateToken], at start: Int) -> DayReading? {
        guard start == 0 || !continuesNumber(tokens, start) else { return nil }
        let cursor = TokenCursor(tokens: tokens, index: start)
        return dayMonthYear(cursor) ?? monthDayYear(cursor) ?? yearFirst(cursor) ?? numeric(cursor)
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
        guard let month = cursor.takeMonth() else { return nil }
        cursor.skipSign(in: ".-/,")
        cursor.skipWord(in: joiners)
        guard let year = cursor.takeYear(years) else { return nil }
        return certain(year, month, day, cursor)
    }

    /// `August 22, 2017`, `Aug. 22nd 2017`.
    private static func monthDayYear(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let month = cursor.takeMonth() else { return nil }
        cursor.skipSign(in: ".-/,")
        guard let day = cursor.takeNumber(1...2) else { return nil }
        cursor.skipWord(in: ordinals)
        cursor.skipSign(in: ".,-/\u{60C}")
        guard let year = cursor.takeYear(years) else { return nil }
        return certain(year, month, day, cursor)
    }

    /// `2017-08-22`, `2017/8/22`, `2017.08.22`, `2017 August 22`, and with the words for year,
    /// month and day after the numbers in Chinese, Japanese and Korean.
    private static func yearFirst(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let year = cursor.takeYear(years) else { return nil }
        if cursor.takeWord(in: yearMarks) {
            guard let month = cursor.takeNumber(1...2), cursor.takeWord(in: monthMarks),
                let day = cursor.takeNumber(1...2), cursor.takeWord(in: dayMarks)
            else { return nil }
            return certain(year, month, day, cursor)
        }
        if let month = cursor.takeMonth() {
            guard let day = cursor.takeNumber(1...2) else { return nil }
            return certain(year, month, day, cursor)
        }
        guard let separator = cursor.takeSeparator(), let month = cursor.takeNumber(1...2),
            cursor.takeSeparator() == separator, let day = cursor.takeNumber(1...2)
        else { return nil }
        // "2017-09-07T10:57": the letter is no part of the day, the clock time follows it.
        if cursor.word == "t" { cursor.advance() }
        return certain(year, month, day, cursor)
    }

    /// `22.08.2017` is day first everywhere; with `/` or `-` the order differs from land to land.
    private static func numeric(_ start: TokenCursor) -> DayReading? {
        var cursor = start
        guard let first = cursor.takeNumber(1...2), let separator = cursor.takeSeparator(),
            let second = cursor.takeNumber(1...2), cursor.takeSeparator() == separator,
            let year = cursor.takeYear(years), !cursor.goesOnAfterStop
        else { return nil }
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

    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "ª", "-го"]
    private static let joiners: Set<String> = ["of", "de", "del", "do", "e", "di"]
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

    mutating func takeMonth() -> Int? {
        guard let word = current?.word, let month = MonthNames.month(word) else { return nil }
        index += 1
        return month
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
