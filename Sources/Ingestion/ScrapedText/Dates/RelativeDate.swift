internal import Articles

/// Reads `3 hours ago`, `вчера`, `دیروز`: dates that count from the moment the page was fetched.
enum RelativeDate {
    /// The day, where the text is such a date and little else.
    ///
    /// Hours and minutes need the time of the visit too; without it the day isn't sure, and nothing
    /// comes back. The zone is that of the visit.
    static func read(_ text: String, from visit: ArticleDate) -> ArticleDate? {
        guard text.utf8.count <= 80, visit.day != nil else { return nil }
        let tokens = DateToken.tokens(of: Array(text.unicodeScalars))
        guard (1...6).contains(tokens.count) else { return nil }
        let words = unspaced(tokens)
        let number = tokens.first { $0.number != nil }?.number
        if number == nil {
            guard words.count <= 3,
                let days = words.lazy.compactMap({ RelativeWords.days[$0] }).first
            else { return nil }
            return visit.day(earlierBy: days)
        }
        guard words.contains(where: RelativeWords.ago.contains), let number, number < 1_000,
            let unit = words.lazy.compactMap({ RelativeWords.units[$0] }).first
        else { return nil }
        if unit % 1_440 == 0 {
            return number * unit <= 60 * 1_440 ? visit.day(earlierBy: number * unit / 1_440) : nil
        }
        return visit.minute(earlierBy: number * unit)
    }

    /// The words, those of single ideographs joined.
    private static func unspaced(_ tokens: [DateToken]) -> [String] {
        var words: [String] = []
        var end = -1
        for token in tokens {
            guard let word = token.word else { continue }
            if word.unicodeScalars.first?.isIdeograph == true, end == token.range.lowerBound,
                !words.isEmpty, !RelativeWords.ago.contains(word)
            {
                words[words.count - 1] += word
            } else {
                words.append(MonthNames.folded(word))
            }
            end = token.range.upperBound
        }
        return words
    }
}

extension ArticleDate {
    /// The day some days before, without a clock time.
    fileprivate func day(earlierBy days: Int) -> ArticleDate? {
        guard let seconds = EpochTime.seconds(of: self),
            let date = EpochTime.date(seconds: seconds - Int64(days) * 86_400)
        else { return nil }
        return ArticleDate(year: date.year, month: date.month, day: date.day)
    }

    /// The minute some minutes before; nothing where this date has no clock time.
    fileprivate func minute(earlierBy minutes: Int) -> ArticleDate? {
        guard hour != nil, let seconds = EpochTime.seconds(of: self),
            let date = EpochTime.date(seconds: seconds - Int64(minutes) * 60)
        else { return nil }
        return ArticleDate(
            year: date.year, month: date.month, day: date.day, hour: date.hour,
            minute: date.minute, utcOffset: utcOffset)
    }
}

/// The words of relative dates, folded as month names are.
enum RelativeWords {
    /// Words for one day, with how many days it lies back.
    static let days = table([
        (0, "today heute hoy hoje aujourd'hui oggi сегодня сьогодні اليوم امروز آج bugün 今天 今日 आज"),
        (
            1,
            "yesterday gestern ayer ontem hier ieri вчера вчора أمس دیروز گزشتہ dün 昨天 昨日 kemarin"
        ),
    ])

    /// Minutes in a unit of time.
    static let units = table([
        (
            1,
            "minute minutes min mins minuto minutos minuten minuti минуту минуты минут мин хвилину "
                + "хвилини хвилин хв دقيقة دقائق دقیقه منٹ dakika 分钟 分鐘 分 मिनट menit"
        ),
        (
            60,
            "hour hours hr hrs h hora horas stunde stunden heure heures ora ore час часа часов година "
                + "годину години годин ساعة ساعات ساعت گھنٹے گھنٹہ گھنٹوں saat 小时 小時 時間 घंटे घंटा jam"
        ),
        (
            1_440,
            "day days d día días dia dias tag tage tagen jour jours giorno giorni день дня дней дні "
                + "днів يوم أيام روز دن gün 天 日 दिन hari"
        ),
        (
            10_080,
            "week weeks semana semanas woche wochen semaine semaines settimana settimane неделю недели "
                + "недель тиждень тижні тижнів أسبوع أسابيع هفته ہفتے hafta 周 週間 सप्ताह हफ्ते minggu"
        ),
    ])

    /// Words that turn a length of time into a date.
    static let ago = Set(
        "ago hace há vor il fa назад тому منذ قبل پیش پہلے önce 前 पहले lalu"
            .split(separator: " ").map { MonthNames.folded(String($0)) })

    private static func table(_ rows: [(Int, String)]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (value, words) in rows {
            for word in words.split(separator: " ") {
                table[MonthNames.folded(String(word))] = value
            }
        }
        return table
    }
}
