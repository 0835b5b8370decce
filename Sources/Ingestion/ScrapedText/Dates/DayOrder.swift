internal import Articles

/// What a page shows of the order in which it writes days and months.
struct DayOrder: Equatable {
    /// Days in the addresses on the page.
    var days: [AddressDate] = []
    /// True when another date on the page can only have its day first, false when only its month;
    /// absent when there is none or both occur.
    var isDayFirst: Bool?

    /// An order of which nothing is known.
    static let unknown = DayOrder(days: [], isDayFirst: nil)

    init(days: [AddressDate], isDayFirst: Bool?) {
        self.days = days
        self.isDayFirst = isDayFirst
    }

    /// Looks through the addresses and the short dated lines of a page.
    init(lines: [PageLine], url: String?) {
        if let own = url.flatMap({ AddressDate($0) }) { days.append(own) }
        var orders: Set<Bool> = []
        var isAsked = false
        for line in lines {
            if line.text.contains(ascii: "://") {
                let words = line.text.split(whereSeparator: \.isWhitespace)
                days += words.filter { $0.contains("://") }.compactMap { AddressDate($0) }
            } else if line.shape.digits >= 6, line.shape.words <= 20, !line.isProse,
                line.text.contains("/") || line.text.contains("-")
            {
                let dates = DateScanner(line.text).dates
                orders.formUnion(dates.compactMap(\.isDayFirst))
                isAsked = isAsked || dates.contains { $0.isAmbiguous }
            }
        }
        isDayFirst = orders.count == 1 ? orders.first : nil
        guard isAsked, orders.isEmpty else { return }
        let prose = lines.lazy.filter(\.isProse).prefix(40).map(\.text).joined(separator: "\n")
        if let language = LanguageDetector.language(of: prose)?.value {
            isDayFirst = Self.isDayFirst(in: language)
        }
    }

    /// Whether everybody who writes a language puts the day first; nothing where only some do.
    static func isDayFirst(in language: String) -> Bool? {
        let code = language.lowercased().prefix { $0 != "-" }
        let others = ["en", "zh", "ja", "ko", "fil", "tl", "ceb", "hu", "lt", "mn", "sw", "und"]
        return others.contains(String(code)) ? nil : true
    }
}
