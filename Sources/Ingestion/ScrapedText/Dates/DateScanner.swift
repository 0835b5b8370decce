internal import Articles

/// Finds the dates in a line: names of months in many languages, numeric forms, clock times.
struct DateScanner {
    /// The line's pieces.
    let tokens: [DateToken]
    /// Its dates, in order.
    let dates: [FoundDate]
    private let scalars: [Unicode.Scalar]

    /// Reads a line; costs one pass over its characters.
    init(_ line: some StringProtocol) {
        scalars = Array(line.unicodeScalars)
        let tokens = GluedNumbers.split(DateToken.tokens(of: scalars))
        self.tokens = tokens
        var dates: [FoundDate] = []
        var times: [ClockTime] = []
        var index = 0
        while index < tokens.count {
            if let time = ClockTime.read(tokens, at: index) {
                times.append(time)
                index = time.tokens.upperBound
            } else if let day = DayReading.read(tokens, at: index) {
                var date = FoundDate(reading: day.reading, tokens: index..<day.end, evidence: "")
                date.isDayFirst = day.isDayFirst
                date.isLunar = day.isLunar
                dates.append(date)
                index = day.end
            } else {
                index += 1
            }
        }
        // Beside a Gregorian or solar date a lunar one says the same day, less surely.
        if dates.contains(where: { !$0.isLunar }) { dates.removeAll(where: \.isLunar) }
        self.dates = Self.joined(dates, times, tokens, scalars)
    }

    /// Tokens that belong to no date.
    var otherTokens: [DateToken] {
        tokens.enumerated().filter { entry in
            !dates.contains { $0.tokens.contains(entry.offset) }
        }.map(\.element)
    }

    /// Words that belong to no date and to no day of the week; two ideographs make a word.
    var otherWords: Int {
        var words = 0
        var ideographs = 0
        for token in otherTokens {
            guard let word = token.word, !DayNames.contains(word) else { continue }
            if word.unicodeScalars.first?.isIdeograph == true {
                ideographs += 1
            } else {
                words += 1
            }
        }
        return words + ideographs / 2
    }

    /// The characters from a token on.
    func text(after token: Int) -> String {
        guard token < tokens.count else { return "" }
        return String(String.UnicodeScalarView(scalars[tokens[token].range.lowerBound...]))
    }

    /// The characters before a token.
    func text(before token: Int) -> String {
        guard token < tokens.count else { return "" }
        let end = tokens[token].range.lowerBound
        return String(String.UnicodeScalarView(scalars[..<end]))
    }

    /// Gives each date the clock time that stands with it.
    private static func joined(
        _ dates: [FoundDate], _ times: [ClockTime], _ tokens: [DateToken],
        _ scalars: [Unicode.Scalar]
    ) -> [FoundDate] {
        var free = times
        return dates.map { found in
            var date = found
            let after = free.firstIndex {
                $0.tokens.lowerBound >= found.tokens.upperBound
                    && isFiller(tokens[found.tokens.upperBound..<$0.tokens.lowerBound], 3)
            }
            let before = free.firstIndex {
                $0.tokens.upperBound <= found.tokens.lowerBound
                    && isFiller(tokens[$0.tokens.upperBound..<found.tokens.lowerBound], 2)
            }
            if let chosen = after ?? before {
                let time = free.remove(at: chosen)
                date.add(time)
            }
            if date.tokens.lowerBound > 0 {
                let previous = tokens[..<date.tokens.lowerBound].last { !$0.isSign(",") }
                date.hasWeekday = previous?.word.map(DayNames.contains) ?? false
            }
            let first = tokens[date.tokens.lowerBound].range.lowerBound
            let last = tokens[date.tokens.upperBound - 1].range.upperBound
            date.evidence = String(String.UnicodeScalarView(scalars[first..<last]))
            return date
        }
    }

    /// Whether tokens between a date and a time only join them: `at`, `,`, `-`, `|`, a weekday.
    private static func isFiller(_ tokens: ArraySlice<DateToken>, _ longest: Int) -> Bool {
        // `9月7日(木) 午後3時20分`: ideographs are words of one character.
        tokens.count { $0.word?.unicodeScalars.first?.isIdeograph != true } <= longest
            && tokens.count <= 2 * longest
            && tokens.allSatisfy { token in
                switch token.kind {
                case .number: false
                case .word(let word): word.count <= 4 || DayNames.contains(word)
                case .sign: true
                }
            }
    }
}

extension FoundDate {
    /// Adds a clock time to either reading.
    fileprivate mutating func add(_ time: ClockTime) {
        func timed(_ date: ArticleDate) -> ArticleDate {
            ArticleDate(
                year: date.year, month: date.month, day: date.day, hour: time.hour,
                minute: time.minute, utcOffset: time.utcOffset) ?? date
        }
        switch reading {
        case .certain(let date): reading = .certain(timed(date))
        case .dayOrMonthFirst(let dayFirst, let monthFirst):
            reading = .dayOrMonthFirst(
                dayFirst: timed(dayFirst), monthFirst: timed(monthFirst))
        }
        tokens =
            min(
                tokens.lowerBound, time.tokens.lowerBound)..<max(
                tokens.upperBound, time.tokens.upperBound)
        hasTime = true
        hasZone = time.utcOffset != nil
    }
}
