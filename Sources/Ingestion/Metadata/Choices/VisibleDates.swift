internal import Articles

/// The dates that a reader of the page sees beside its headline.
extension PublishedDate {
    typealias Vote = (ArticleDate, Double, Provenance, String)

    /// The strongest `time` element and the strongest visible text, each with its weight.
    func visible() -> [Vote] {
        var best: [Provenance: Vote] = [:]
        var isLoneDay: Bool?
        for mark in marks.dated where mark.cue != .updated {
            if mark.zone == .foreign, !isBeside(mark.order) { continue }
            if isFar(mark.order), mark.cue != .published {
                isLoneDay = isLoneDay ?? farDatesAgree()
                if isLoneDay == false { continue }
            }
            var weight = Self.weight(of: mark.cue) + place(mark.order)
            if mark.zone == .foreign { weight -= 0.3 }
            if mark.zone == .article { weight += 0.3 }
            if mark.zone == .header { weight -= 0.6 }
            if mark.zone == .side { weight -= 0.2 }
            if mark.isLinked { weight -= mark.cue == .published ? 0.1 : 0.2 }
            let provenance: Provenance = mark.stamp == nil ? .text : .time
            // A label adds 1 at most: what can't win isn't read.
            guard weight + 1 > max(0.3, best[provenance]?.1 ?? 0), let found = read(mark) else {
                continue
            }
            weight += found.weight
            guard weight > 0.3 else { continue }
            if weight > (best[provenance]?.1 ?? 0) {
                best[provenance] = (found.date, weight, provenance, mark.stamp ?? mark.text)
            }
        }
        return Array(best.values)
    }

    private static func weight(of cue: DateCue) -> Double {
        switch cue {
        case .published: 1.7
        case .time: 1.3
        case .named: 1.2
        case .plain: 0.7
        case .opening: 0.8
        case .updated: 0
        }
    }

    /// Right below the headline is the best place; before it, a lesser one; far from it, none.
    private func place(_ order: Int) -> Double {
        guard let headline else { return order < 40 ? 0 : -0.6 }
        switch order - headline {
        case 1...8: return 0.6
        case -6...20: return 0.3
        case -15...40: return -0.3
        default: return -0.4
        }
    }

    /// Beside the headline even a date in what its names call another part may be the article's.
    func isBeside(_ order: Int) -> Bool {
        headline.map { (-6...20).contains(order - $0) } ?? (order <= 20)
    }

    private func isFar(_ order: Int) -> Bool {
        headline.map { !(-15...40).contains(order - $0) } ?? (order > 40)
    }

    /// Far from the headline, dates of several days are those of several articles.
    private func farDatesAgree() -> Bool {
        let far = marks.dated.lazy.filter { other in
            isFar(other.order) && other.zone != .foreign && other.text.utf8.count <= 60
        }
        var day: String?
        for other in far.prefix(12) {
            guard let date = read(other)?.date else { continue }
            if let day, day != date.dayKey { return false }
            day = date.dayKey
        }
        return true
    }

    /// The date of a mark with what its label adds; nothing for updates and visits.
    func read(_ mark: PageMarks.Dated) -> (date: ArticleDate, weight: Double)? {
        func label() -> DateLabel? {
            DateLabel.label(before: mark.before) ?? DateLabel.unspacedLabel(before: mark.before)
        }
        if let stamp = mark.stamp, let date = MetaDate.read(stamp, order: order), date.day != nil {
            let own = DateLabel.label(before: mark.text) ?? label()
            if own == .updated || own == .fetched { return nil }
            return (date, own == .published ? 0.6 : 0)
        }
        if let crawled, let date = RelativeDate.read(mark.text, from: crawled) { return (date, 0) }
        guard mark.text.utf8.count <= 400 else { return nil }
        if mark.cue == .opening { return opening(mark.text) }
        return line(mark.text, label: label())
    }

    /// A date in a short line, with what its label and its company add.
    private func line(
        _ text: String, label outer: @autoclosure () -> DateLabel?
    ) -> (date: ArticleDate, weight: Double)? {
        let scanner = DateScanner(text)
        guard !scanner.dates.isEmpty else { return ShortYear.read(text).map { ($0, 0) } }
        var start = 0
        for found in scanner.dates {
            let front = scanner.text(before: found.tokens.lowerBound)
            let before = String(front.dropFirst(start))
            start = scanner.text(before: found.tokens.upperBound).count
            var label = DateLabel.label(before: before) ?? DateLabel.unspacedLabel(before: before)
            if label == nil, before.trimmed.isEmpty || scanner.otherWords == 0 { label = outer() }
            if label == .updated || label == .fetched { continue }
            guard let date = found.settled(by: order), date.day != nil else { continue }
            if label == .published { return (date, 1) }
            // In running text a date is somebody else's.
            let words = scanner.otherWords
            guard words <= 14, CueWords(before).words.count <= 8 else { return nil }
            return (date, words <= 3 ? 0.3 : words <= 8 ? 0 : -0.4)
        }
        return nil
    }

    /// A date that opens a paragraph, set apart from it: `29.11.2022 – The …`, `(18.01.2018) The …`.
    private func opening(_ text: String) -> (date: ArticleDate, weight: Double)? {
        let scanner = DateScanner(text)
        guard let found = scanner.dates.first, let date = found.settled(by: order),
            date.day != nil, found.tokens.upperBound < scanner.tokens.count
        else { return nil }
        let before = scanner.text(before: found.tokens.lowerBound).trimmed
        // A place in capitals or a bracket may stand first, as in wire stories.
        guard before.utf8.count <= 40, before.allSatisfy({ !$0.isLowercase }) else { return nil }
        switch scanner.tokens[found.tokens.upperBound].kind {
        case .sign("-"), .sign("\u{2013}"), .sign("\u{2014}"), .sign(")"), .sign("|"), .sign(":"),
            .sign("("), .sign("/"):
            return (date, before.isEmpty ? 0.2 : 0)
        default: return nil
        }
    }
}

/// Days with a year of two digits, where nothing else in the line is a number: `31.10.23`.
enum ShortYear {
    /// The day; only with full stops, which put the day first everywhere.
    static func read(_ text: String) -> ArticleDate? {
        let tokens = DateToken.tokens(of: Array(text.unicodeScalars))
        for index in tokens.indices.dropLast(4) {
            guard let day = tokens[index].number, tokens[index + 1].isSign("."),
                let month = tokens[index + 2].number, tokens[index + 3].isSign("."),
                let year = tokens[index + 4].number, tokens[index + 4].digits == 2,
                tokens[index].digits <= 2, tokens[index + 2].digits <= 2,
                index == 0 || !tokens[index - 1].isSign("."),
                index + 5 >= tokens.count || !tokens[index + 5].isSign(".")
            else { continue }
            return ArticleDate(year: 2_000 + year, month: month, day: day)
        }
        return nil
    }
}
