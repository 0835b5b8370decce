internal import Articles

/// Gathers what a page says of its days, and settles them.
struct PublishedDate {
    let marks: PageMarks
    let data: LinkedData
    let url: String?
    let crawled: ArticleDate?
    /// Where the headline stands in the page's order; nothing where it isn't a heading.
    let headline: Int?
    let order: DayOrder

    init(
        marks: PageMarks, data: LinkedData, url: String?, crawled: ArticleDate?, headline: Int?,
        language: String?
    ) {
        self.marks = marks
        self.data = data
        self.url = url
        self.crawled = crawled
        self.headline = headline
        order = Self.order(marks, data, url, language)
    }

    /// When the article was first published.
    func published() -> Fact<ArticleDate>? {
        var votes = DateVotes(plausibility: DatePlausibility(crawled: crawled))
        addMarkup(to: &votes)
        if let url, let day = AddressDate(url) {
            let date = ArticleDate(year: day.year, month: day.month, day: day.day)
            votes.add(date, day.isSeparate ? DateVotes.address : 1.2, .url, url)
        }
        if let url, AddressDate(url) == nil, order.isDayFirst == true {
            votes.add(Self.dayFirst(in: url), 1.2, .url, url)
        }
        for (date, weight, provenance, evidence) in visible() {
            votes.add(date, weight, provenance, evidence)
        }
        addScripted(to: &votes)
        return votes.winner()
    }

    /// The first date beside the headline of which nothing says whether day or month stands first.
    func unsettled() -> String? {
        for mark in marks.dated.prefix(40) where mark.zone != .foreign && mark.cue != .updated {
            guard mark.text.utf8.count <= 80, isBeside(mark.order) else { continue }
            let found = DateScanner(mark.text).dates.first { $0.settled(by: order) == nil }
            if let found { return found.evidence }
        }
        return nil
    }

    func addMarkup(to votes: inout DateVotes) {
        func vote(_ text: String?, _ weight: Double, _ from: Provenance) {
            guard let text else { return }
            votes.add(MetaDate.read(text, order: order), weight, from, text)
        }
        vote(data.published, data.isArticle ? 3 : 2.2, .jsonLD)
        if data.published == nil { vote(data.created, 1.5, .jsonLD) }
        var seen: Set<Provenance> = []
        for meta in marks.values(.published) where !seen.contains(meta.role.provenance) {
            guard MetaDate.read(meta.value, order: order) != nil else { continue }
            seen.insert(meta.role.provenance)
            let weight = meta.role.provenance == .openGraph ? 3 : meta.role.isVague ? 1.5 : 2.5
            vote(meta.value, weight, meta.role.provenance)
        }
        vote(marks.item(.published), 2.3, .microdata)
    }

    /// A day written with its year last in an address: `/08112021-report` → 2021-11-08.
    private static func dayFirst(in address: String) -> ArticleDate? {
        let runs = address.utf8.split { !(48...57).contains($0) }.filter { $0.count == 8 }
        guard runs.count == 1, let digits = runs.first.map({ $0.map { Int($0) - 48 } }) else {
            return nil
        }
        func value(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        guard (1_995...2_100).contains(value(4..<8)) else { return nil }
        return ArticleDate(year: value(4..<8), month: value(2..<4), day: value(0..<2))
    }

    /// Data in scripts counts where all of it names one day: else it is of several articles.
    private func addScripted(to votes: inout DateVotes) {
        let dates = marks.scripted.compactMap { text in
            MetaDate.read(text, order: order).map { ($0, text) }
        }
        guard let first = dates.first, Set(dates.map(\.0.dayKey)).count == 1 else { return }
        votes.add(first.0, 1.6, .metadata, first.1)
    }

    /// When it was last changed, where that is later than its publication.
    func modified(after published: ArticleDate?) -> Fact<ArticleDate>? {
        let plausibility = DatePlausibility(crawled: crawled)
        var stated: [(String, Provenance)] = []
        if let text = data.modified { stated.append((text, .jsonLD)) }
        stated += marks.values(.modified).map { ($0.value, $0.role.provenance) }
        if let text = marks.item(.modified) { stated.append((text, .microdata)) }
        for mark in marks.dated where mark.cue == .updated && mark.zone != .foreign {
            stated.append((mark.stamp ?? mark.text, mark.stamp == nil ? .text : .time))
        }
        for (text, provenance) in stated {
            guard let date = MetaDate.read(text, order: order), plausibility.isPlausible(date),
                Self.isLater(date, than: published)
            else { continue }
            return Fact(date, from: provenance, evidence: text)
        }
        return nil
    }

    private static func isLater(_ date: ArticleDate, than published: ArticleDate?) -> Bool {
        guard let published else { return true }
        if date.dayKey != published.dayKey { return date.dayKey > published.dayKey }
        guard let one = EpochTime.seconds(of: date), let other = EpochTime.seconds(of: published),
            date.hour != nil, published.hour != nil
        else { return false }
        let zones = Int64((date.utcOffset ?? 0) - (published.utcOffset ?? 0)) * 60
        return one - zones > other
    }

    /// What shows the order of day and month: days in address and markup, then the page's language.
    private static func order(
        _ marks: PageMarks, _ data: LinkedData, _ url: String?, _ language: String?
    ) -> DayOrder {
        var stamps = marks.values(.published).map(\.value) + marks.values(.modified).map(\.value)
        stamps += [data.published, data.modified, marks.item(.published)].compactMap { $0 }
        stamps += marks.dated.compactMap(\.stamp)
        var days = [url].compactMap { $0.flatMap { AddressDate($0) } }
        days += stamps.prefix(20).compactMap { stamp in
            ArticleDate(iso8601: stamp.trimmed).flatMap { AddressDate($0.description.prefix(10)) }
        }
        var isDayFirst: Bool?
        let code = (language ?? "").lowercased().prefix { $0 != "," }
        if code.hasPrefix("en") {
            let land = code.dropFirst(3)
            if land == "us" || land == "ph" { isDayFirst = false }
            if ["gb", "uk", "au", "nz", "ie", "in", "za", "ng", "pk"].contains(land) {
                isDayFirst = true
            }
        } else if code.count >= 2 {
            isDayFirst = true
        }
        let plain = Set(
            marks.dated.lazy.filter { mark in
                mark.stamp == nil && mark.text.utf8.count <= 80
                    && mark.text.utf8.contains { $0 == 0x2F || $0 == 0x2D }
            }.prefix(40).flatMap {
                DateScanner($0.text).dates.compactMap(\.isDayFirst)
            })
        if plain.count == 1 { isDayFirst = plain.first }
        return DayOrder(days: days, isDayFirst: isDayFirst)
    }
}
