internal import Articles

/// Tells text from inserted furniture between the first and the last line of the body.
struct BodyRoles {
    let lines: [PageLine]
    let body: Range<Int>
    let title: Int?
    /// Blank lines that usually stand between the paragraphs.
    private let usualGap: Int

    init(lines: [PageLine], body: Range<Int>, title: Int?) {
        self.lines = lines
        self.body = body
        self.title = title
        var counts: [Int: Int] = [:]
        for index in body.dropFirst() where lines[index].isProse && lines[index - 1].isProse {
            counts[lines[index].gap, default: 0] += 1
        }
        usualGap = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 1
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
        if Self.isTagList(shape) { return LineRole(.boilerplate, "tags") }
        if isHeadlineLike(index), isSetApart(index) || isNextToSetApart(index) {
            return LineRole(.boilerplate, "related headline set apart from the text")
        }
        let run = shortRun(around: index)
        if run.count >= 2, run.allSatisfy(isHeadlineLike), run.contains(where: isForeignHeadline) {
            return LineRole(.boilerplate, "one of a list of headlines")
        }
        if isForeignHeadline(index) { return LineRole(.boilerplate, "headline of another article") }
        let isBeforeText = index + 1 < body.upperBound && lines[index + 1].isProse
        if run.count == 1, isBeforeText, isHeadlineLike(index), shape.words <= 10,
            index > body.lowerBound
        {
            return LineRole(.heading, "short line above a paragraph")
        }
        return LineRole(.body, "short line within the text")
    }

    /// Short lines that follow one another, this one among them.
    private func shortRun(around index: Int) -> Range<Int> {
        var start = index
        var end = index + 1
        while start > body.lowerBound, isShort(start - 1) { start -= 1 }
        while end < body.upperBound, isShort(end) { end += 1 }
        return start..<end
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

    private func isNextToSetApart(_ index: Int) -> Bool {
        shortRun(around: index).contains { isSetApart($0) && isHeadlineLike($0) }
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
