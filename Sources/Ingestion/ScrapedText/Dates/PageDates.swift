internal import Articles

/// Decides which of the dates on a page is the day of publication, and which the day of the visit.
///
/// A wrong day costs a reader more than a missing one. Therefore only these count, in this order:
/// 1. a date that the page calls the day of publication, above or right below the text;
/// 2. a date line or dated byline between the headline and the text, or right above the headline
///    when that isn't the very head of the page;
/// 3. a full date in the dateline that opens the text (`DAMASCUS, 3 May 2020 (AFP) –`).
/// A date at the very head is the day of the visit when a zone shows it to be a live clock, or when
/// another one is the day of publication; alone, it says nothing. Dates in running text never count.
struct PageDates {
    let published: Fact<ArticleDate>?
    let crawled: Fact<ArticleDate>?
    /// When the page says that it was changed, where that is later.
    let modified: Fact<ArticleDate>?
    /// The date of publication where its day and month can't be told apart.
    private(set) var unsettled: String?
    /// What each dated line was taken for, by its index.
    let reasons: [Int: String]

    /// Lines at the top that hold the site's own matter.
    private static let veryHead = 3
    private static let longestDateLine = 40

    /// A date with the line it stands in and what the line calls it.
    private struct Candidate {
        let line: Int
        let found: FoundDate
        let label: DateLabel?
        let otherWords: Int
        /// Whether more than a name or a place stands before it.
        let isWithinWords: Bool
    }

    init(lines: [PageLine], title: Int?, body: Range<Int>, order: DayOrder) {
        let candidates = Self.candidates(lines, body)
        let headEnd = Self.headEnd(lines, body)
        let labelled =
            candidates.filter { $0.label == .published && $0.line < headEnd }
        let chosen =
            labelled.first { $0.line >= title ?? 0 } ?? labelled.last
            ?? Self.dateLine(candidates, lines, title: title, headEnd: headEnd, body: body)
            ?? candidates.first { $0.label == .published && $0.line >= headEnd }
        var reasons: [Int: String] = [:]
        let date = chosen?.found.settled(by: order)
        published =
            date.flatMap { date in
                Self.isPlausible(date)
                    ? Fact(date, from: .text, evidence: chosen?.found.evidence) : nil
            } ?? Self.dateline(lines, body)
        modified = Self.modified(candidates, order, published?.value)
        if published == nil, date == nil { unsettled = chosen?.found.evidence }
        if let chosen {
            reasons[chosen.line] =
                date == nil
                ? "a date whose day and month can't be told apart" : "day of publication"
        }
        let visit = candidates.first { candidate in
            guard candidate.line < headEnd,
                candidate.line != chosen?.line || candidate.label == .fetched
            else { return false }
            if candidate.label == .fetched { return true }
            guard candidate.label == nil, candidate.otherWords <= 4,
                candidate.line < min(title ?? body.lowerBound, Self.veryHead + 2)
            else { return false }
            return (candidate.found.hasTime && candidate.found.hasZone)
                || (candidate.line < Self.veryHead && date != nil && chosen?.label == .published)
        }
        crawled = visit.flatMap { visit in
            visit.found.settled(by: order).map {
                Fact($0, from: .text, evidence: visit.found.evidence)
            }
        }
        if let visit, crawled != nil { reasons[visit.line] = "day of the visit" }
        self.reasons = reasons
    }

    /// The first date that is called one of an update, where it is later than that of publication.
    private static func modified(
        _ candidates: [Candidate], _ order: DayOrder, _ published: ArticleDate?
    ) -> Fact<ArticleDate>? {
        for candidate in candidates where candidate.label == .updated {
            guard let date = candidate.found.settled(by: order), date.day != nil,
                isPlausible(date), published.map({ $0.dayKey < date.dayKey }) ?? true
            else { continue }
            return Fact(date, from: .text, evidence: candidate.found.evidence)
        }
        return nil
    }

    /// Where the page's head ends: date lines may stand between a standfirst and the text.
    private static func headEnd(_ lines: [PageLine], _ body: Range<Int>) -> Int {
        var end = body.lowerBound
        var paragraphs = 0
        for index in body.prefix(8) {
            if !lines[index].isProse {
                end = index + 1
                continue
            }
            // Behind two paragraphs the text has begun: a date there may be a reader's comment's.
            paragraphs += 1
            if paragraphs == 2 { break }
        }
        return end
    }

    private static func candidates(_ lines: [PageLine], _ body: Range<Int>) -> [Candidate] {
        var candidates: [Candidate] = []
        let headEnd = headEnd(lines, body)
        let tailEnd = min(lines.count, body.upperBound + 12)
        for index in lines.indices
        where index < headEnd || (body.upperBound..<max(body.upperBound, tailEnd)).contains(index) {
            let line = lines[index]
            if index >= body.upperBound, line.cue?.opensFooter == true { break }
            guard line.shape.digits >= 4, line.shape.words <= longestDateLine, !line.isProse,
                line.cue?.kind != .related, line.cue?.kind != .copyright,
                WebAddress.link(line.text) == nil
            else { continue }
            let scanner = DateScanner(line.text)
            var labelStart = 0
            for found in scanner.dates {
                let before = String(
                    scanner.text(before: found.tokens.lowerBound).dropFirst(labelStart))
                labelStart = scanner.text(before: found.tokens.upperBound).count
                var label =
                    DateLabel.label(before: before) ?? DateLabel.unspacedLabel(before: before)
                if label == nil, scanner.otherWords == 0, index > 0 {
                    label = DateLabel.label(line: lines[index - 1].text)
                }
                candidates.append(
                    Candidate(
                        line: index, found: found, label: label, otherWords: scanner.otherWords,
                        isWithinWords: !Byline.isByline(line.text) && Self.isRunningText(before)))
            }
        }
        return candidates
    }

    /// Whether a date stands in words that go on to it: `The president at the base, 3
    /// May 2020`.
    private static func isRunningText(_ before: String) -> Bool {
        let last = before.trimmed.unicodeScalars.last
        // A label that isn't known: "Born: 3 May 1950".
        if last == ":" || last == "\u{FF1A}" { return true }
        if let last, "|\u{2022}\u{B7}-\u{2013}\u{2014}/".unicodeScalars.contains(last) {
            return false
        }
        return CueWords(before).words.count > 4
    }

    /// A line of a date and little else beside the headline.
    private static func dateLine(
        _ candidates: [Candidate], _ lines: [PageLine], title: Int?, headEnd: Int, body: Range<Int>
    ) -> Candidate? {
        let bare = candidates.filter { candidate in
            let limit = candidate.found.tokens.lowerBound == 0 ? 14 : 10
            return candidate.label == nil && candidate.line < headEnd && !candidate.isWithinWords
                && candidate.otherWords <= limit
        }
        guard let title else {
            return bare.last { $0.line >= max(veryHead, body.lowerBound - 3) }
        }
        if let after = bare.first(where: { $0.line > title && $0.line - title <= 12 }) {
            return after
        }
        // The headline may stand twice with the date line between.
        let key = lines[title].key
        let first = lines[..<title].firstIndex { $0.key == key } ?? title
        return bare.last { candidate in
            (candidate.line > first && first < title && candidate.line < title
                && candidate.line >= veryHead)
                || (candidate.line >= max(veryHead, title - 2) && candidate.line < title
                    && (candidate.line == title - 1 || isBrief(lines[title - 1])))
        }
    }

    /// A section or a name between date and headline; a longer line is a headline whose date it is.
    private static func isBrief(_ line: PageLine) -> Bool {
        line.shape.words <= 3 || Byline.isByline(line.text)
    }

    /// The date in the dateline of a wire story: capitals, a full date, a dash or agency.
    private static func dateline(_ lines: [PageLine], _ body: Range<Int>) -> Fact<ArticleDate>? {
        guard let first = body.first(where: { lines[$0].isProse }) else { return nil }
        let opening = String(lines[first].text.prefix(80))
        let scanner = DateScanner(opening)
        guard let found = scanner.dates.first, case .certain(let date) = found.reading,
            isPlausible(date)
        else { return nil }
        let place = scanner.text(before: found.tokens.lowerBound).trimmed
        let letters = place.filter(\.isLetter)
        guard letters.count >= 3, letters.allSatisfy({ !$0.isLowercase }), place.count <= 40,
            letters.contains(where: \.isUppercase), found.tokens.upperBound < scanner.tokens.count
        else { return nil }
        switch scanner.tokens[found.tokens.upperBound].kind {
        case .sign("("), .sign("-"), .sign("\u{2013}"), .sign("\u{2014}"), .sign("/"):
            return Fact(date, from: .text, evidence: found.evidence)
        default: return nil
        }
    }

    /// Not in the future, by more than a day for the zones' sake.
    private static func isPlausible(_ date: ArticleDate) -> Bool {
        date.dayKey <= Today.dayAfter.dayKey
    }
}
