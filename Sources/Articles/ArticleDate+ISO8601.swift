extension ArticleDate: CustomStringConvertible {
    /// ISO 8601 with as many parts as are known: `2017`, `2017-08`, `2017-08-22`,
    /// `2017-08-22T17:57`, `2019-10-21T18:42+03:00`.
    public var description: String {
        var text = Self.padded(year, 4)
        guard let month else { return text }
        text += "-" + Self.padded(month, 2)
        guard let day else { return text }
        text += "-" + Self.padded(day, 2)
        guard let hour else { return text }
        text += "T" + Self.padded(hour, 2) + ":" + Self.padded(minute ?? 0, 2)
        if let utcOffset { text += Self.offset(utcOffset) }
        return text
    }

    /// The day as sorted and compared in the index: `YYYYMMDD`, zeros where a part isn't known.
    public var dayKey: String {
        Self.padded(year, 4) + Self.padded(month ?? 0, 2) + Self.padded(day ?? 0, 2)
    }

    /// The month that facets count: `YYYY-MM`, or `YYYY` where only the year is known.
    public var monthKey: String {
        month.map { Self.padded(year, 4) + "-" + Self.padded($0, 2) } ?? Self.padded(year, 4)
    }

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYYMMDD`, and a day followed by `T` or a space and
    /// `HH:MM[:SS[.fff]][Z|±HH[:]MM]`.
    ///
    /// Nothing comes back for any other shape or for a day that the calendar lacks.
    public init?(iso8601 text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4) else { return nil }
        if scanner.isAtEnd {
            self.init(year: year)
            return
        }
        let compact = !scanner.take("-")
        guard let month = scanner.digits(2) else { return nil }
        if scanner.isAtEnd {
            if compact { return nil }
            self.init(year: year, month: month)
            return
        }
        if !compact, !scanner.take("-") { return nil }
        guard let day = scanner.digits(2) else { return nil }
        if scanner.isAtEnd {
            self.init(year: year, month: month, day: day)
            return
        }
        guard scanner.take("T") || scanner.take("t") || scanner.take(" "),
            let hour = scanner.digits(2), scanner.take(":"), let minute = scanner.digits(2)
        else { return nil }
        if scanner.take(":") {
            guard scanner.digits(2) != nil else { return nil }
            if scanner.take(".") || scanner.take(",") { scanner.skipDigits() }
        }
        guard let offset = scanner.utcOffset(), scanner.isAtEnd else { return nil }
        self.init(
            year: year, month: month, day: day, hour: hour, minute: minute,
            utcOffset: offset.minutes)
    }

    private static func offset(_ minutes: Int) -> String {
        let magnitude = abs(minutes)
        return (minutes < 0 ? "-" : "+") + padded(magnitude / 60, 2) + ":"
            + padded(magnitude % 60, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// Reads fixed-width ASCII numbers from the front of a string.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        var value = 0
        var index = rest.startIndex
        for _ in 0..<count {
            guard index < rest.endIndex, (48...57).contains(rest[index]) else { return nil }
            value = value * 10 + Int(rest[index] - 48)
            index = rest.index(after: index)
        }
        rest = rest[index...]
        return value
    }

    mutating func skipDigits() {
        rest = rest.drop { (48...57).contains($0) }
    }

    /// The zone at the end: `Z`, `±HH`, `±HHMM`, `±HH:MM` or none; nothing where it's malformed.
    mutating func utcOffset() -> UTCOffset? {
        _ = take(" ")
        if isAtEnd { return UTCOffset(minutes: nil) }
        if take("Z") || take("z") { return UTCOffset(minutes: 0) }
        let sign: Int
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let hours = digits(2) else { return nil }
        _ = take(":")
        if isAtEnd { return UTCOffset(minutes: sign * hours * 60) }
        guard let minutes = digits(2) else { return nil }
        return UTCOffset(minutes: sign * (hours * 60 + minutes))
    }
}

/// A zone as read; `minutes` is absent where the text names none.
private struct UTCOffset {
    var minutes: Int?
}
