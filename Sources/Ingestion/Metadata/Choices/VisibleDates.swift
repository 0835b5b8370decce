internal import Articles

/// The dates that a reader of the page sees beside its headline.
extension PublishedDate {
    typealias Vote = (ArticleDate, Double, Provenance, String)

    /// The strongest `time` element and the strongest visible text, each with its weight.
    func visible() -> [Vote] {
        var best: [Provenance: Vote] = [:]
        for mark in marks.dated where mark.zone != .foreign && mark.cue != .updated {
            guard let found = read(mark) else { continue }
            var weight = found.weight + Self.weight(of: mark.cue) + place(mark.order)
            if mark.zone == .article { weight += 0.3 }
            if mark.zone == .header { weight -= 0.6 }
            if mark.isLinked { weight -= mark.cue == .published ? 0.1 : 0.6 }
            guard weight > 0.3 else { continue }
            let provenance: Provenance = mark.stamp == nil ? .text : .time
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
        case .updated: 0
        }
    }

    /// Right below the headline is the best place; before it, a lesser one; far from it, none.
    private func place(_ order: Int) -> Double {
        guard let headline else { return order < 40 ? 0 : -0.6 }
        switch order - headline {
        case 1...8: return 0.6
        case 9...20: return 0.3
        case -6 ... -1: return 0.3
        case -15 ..< -6, 21...40: return -0.3
        default: return -1
        }
    }

    /// The date of a mark with what its label adds; nothing for updates and visits.
    private func read(_ mark: PageMarks.Dated) -> (date: ArticleDate, weight: Double)? {
        if let stamp = mark.stamp, let date = MetaDate.read(stamp, order: order), date.day != nil {
            let label = DateLabel.label(before: mark.text)
            if label == .updated || label == .fetched { return nil }
            return (date, label == .published ? 0.6 : 0)
        }
        if let crawled, let date = RelativeDate.read(mark.text, from: crawled) { return (date, 0) }
        guard mark.text.utf8.count <= 400 else { return nil }
        let scanner = DateScanner(mark.text)
        var start = 0
        for found in scanner.dates {
            let front = scanner.text(before: found.tokens.lowerBound)
            let before = String(front.dropFirst(start))
            start = scanner.text(before: found.tokens.upperBound).count
            let label = DateLabel.label(before: before) ?? DateLabel.unspacedLabel(before: before)
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
}
