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
        for line in lines {
            if line.text.contains(ascii: "://") {
                let words = line.text.split(whereSeparator: \.isWhitespace)
                days += words.filter { $0.contains("://") }.compactMap { AddressDate($0) }
            } else if line.shape.digits >= 6, line.shape.words <= 20, !line.isProse,
                line.text.contains("/") || line.text.contains("-")
            {
                orders.formUnion(DateScanner(line.text).dates.compactMap(\.isDayFirst))
            }
        }
        isDayFirst = orders.count == 1 ? orders.first : nil
    }
}
