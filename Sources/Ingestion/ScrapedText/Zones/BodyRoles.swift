internal import Articles

/// Tells text from inserted furniture between the first and the last line of the body.
struct BodyRoles {
    let lines: [PageLine]
    let body: Range<Int>
    let title: Int?
    /// Whether the page shows no furniture, so that only cues may take a line out of the text.
    let isPlain: Bool
    /// Blank lines that usually stand between the paragraphs.
    private let usualGap: Int
    /// For each line of the body, the short lines in a row that it stands in.
    private var runs: [Run] = []

    /// Short lines that follow one another.
    private struct Run {
        var lines: Range<Int>
        /// Whether all look like headlines, and one of them as only headlines do.
        var isListOfHeadlines = false
        /// Whether one that looks like a headline is set apart from the text.
        var isSetApart = false
    }

    init(lines: [PageLine], body: Range<Int>, title: Int?, isPlain: Bool) {
        self.lines = lines
        self.body = body
        self.title = title
        self.isPlain = isPlain
        var counts: [Int: Int] = [:]
        for index in body.dropFirst() where lines[index].isProse && lines[index - 1].isProse {
            counts[lines[index].gap, default: 0] += 1
        }
        usualGap = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 1
        runs = makeRuns()
    }

    /// The role of each line of the body, in order.
    func roles() -> [LineRole] {
        body.map(role)
    }

    private func role(_ index: Int) -> LineRole {
        let line = lines[index]
        if let title, line.key == lines[title].key, !line.key.isEmpty {
            return LineRole(.boilerplate, "the title again")
        }
        if line.cue != nil { return .furniture(line, or: "") }
        if line.shape.isProse { return LineRole(.body, "paragraph") }
        if WebAddress.link(line.text) != nil || WebAddress.mailDomain(line.text) != nil {
            return LineRole(.boilerplate, "an address")
        }
        if line.shape.letters == 0 { return LineRole(.boilerplate, "no words") }
        return shortRole(index)
    }

    /// A line too short for a paragraph: a subheading, part of a list, or a headline from elsewhere.
    private func shortRole(_ index: Int) -> LineRole {
        let shape = lines[index].shape
        if isPlain { return plainRole(index) }
        if Self.isTagList(shape) { return LineRole(.boilerplate, "tags") }
        let run = runs[index - body.lowerBound]
        if isHeadlineLike(index), run.isSetApart {
            return LineRole(.boilerplate, "related headline set apart from the text")
        }
        if run.lines.count >= 2, run.isListOfHeadlines {
            return LineRole(.boilerplate, "one of a list of headlines")
        }
        if isForeignHeadline(index) { return LineRole(.boilerplate, "headline of another article") }
        return plainRole(index)
    }

    /// A subheading or a short line of the text.
    private func plainRole(_ index: Int) -> LineRole {
        let isBeforeText = index + 1 < body.upperBound && lines[index + 1].isProse
        let isLone = runs[index - body.lowerBound].lines.count == 1
        if isLone, isBeforeText, isHeadlineLike(index), lines[index].shape.words <= 10,
            index > body.lowerBound
        {
            return LineRole(.heading, "short line above a paragraph")
        }
        return LineRole(.body, "short line within the text")
    }

    /// The runs of short lines, each entered at all of its lines; linear in the lines of the body.
    private func makeRuns() -> [Run] {
        var runs: [Run] = []
        var start = body.lowerBound
        while start < body.upperBound {
            var end = start + 1
            if isShort(start) {
                while end < body.upperBound, isShort(end) { end += 1 }
            }
            var run = Run(lines: start..<end)
            run.isListOfHeadlines =
                run.lines.allSatisfy(isHeadlineLike) && run.lines.contains(where: isForeignHeadline)
            run.isSetApart = run.lines.contains { isSetApart($0) && isHeadlineLike($0) }
            runs += repeatElement(run, count: run.lines.count)
            start = end
        }
        return runs
    }

    private func isShort(_ index: Int) -> Bool {
        !lines[index].shape.isProse && lines[index].cue == nil
    }

    private func isHeadlineLike(_ index: Int) -> Bool {
        let shape = lines[index].shape
        return (!shape.endsSentence || shape.endsAsking) && !shape.endsWithColon
            && !shape.startsSmall
            && shape.words >= 2 && !lines[index].text.hasPrefix("-")
            && !lines[index].text.hasPrefix("\u{2022}")
    }

    /// Where more is blank around a line than between paragraphs, something was taken out there.
    private func isSetApart(_ index: Int) -> Bool {
        let before = index > body.lowerBound ? lines[index].gap : 0
        let after = index + 1 < lines.count ? lines[index + 1].gap : 0
        return max(before, after) >= usualGap + 2
    }

    /// Long, and every word with a capital, as only headlines are.
    private func isForeignHeadline(_ index: Int) -> Bool {
        let shape = lines[index].shape
        return shape.words >= 8 && shape.isTitleCase && isHeadlineLike(index)
    }

    /// `Syria, Russia, air strike, Daesh`: many short entries and no sentence.
    static func isTagList(_ shape: LineShape) -> Bool {
        shape.commas >= 3 && !shape.endsSentence && shape.words <= shape.commas * 3 + 3
    }
}
