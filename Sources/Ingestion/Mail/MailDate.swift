internal import Articles

/// Dates of mail and of feeds: RFC 5322 (`Thu, 7 Sep 2017 10:57:18 +0300`), else as in records.
enum MailDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    /// Zones that have names, in minutes east of UTC (RFC 5322, section 4.3).
    private static let zones = [
        "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
        "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    ]

    static func read(_ text: String) -> ArticleDate? { standard(text) ?? RecordDate.read(text) }

    private static func standard(_ text: String) -> ArticleDate? {
        var words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "\t" }[...]
        if let first = words.first, Int(first) == nil { words = words.dropFirst() }
        guard words.count >= 3 else { return nil }
        let parts = Array(words)
        guard let day = Int(parts[0]),
            let month = months.firstIndex(of: String(parts[1].prefix(3))),
            let year = Int(parts[2])
        else { return nil }
        // Years of two digits are older than the year 2000, or of this century.
        let full = year < 50 ? 2000 + year : year < 1000 ? 1900 + year : year
        guard parts.count > 3 else {
            return ArticleDate(year: full, month: month + 1, day: day)
        }
        let clock = parts[3].split(separator: ":").map { Int($0) }
        guard clock.count >= 2, let hour = clock[0], let minute = clock[1] else {
            return ArticleDate(year: full, month: month + 1, day: day)
        }
        return ArticleDate(
            year: full, month: month + 1, day: day, hour: hour, minute: minute,
            utcOffset: parts.count > 4 ? offset(parts[4]) : nil)
    }

    private static func offset(_ zone: Substring) -> Int? {
        if let named = zones[String(zone)] { return named }
        guard zone.utf8.count == 5, let sign = zone.first, sign == "+" || sign == "-",
            let number = Int(zone.dropFirst())
        else { return nil }
        let minutes = number / 100 * 60 + number % 100
        return sign == "-" ? -minutes : minutes
    }
}
