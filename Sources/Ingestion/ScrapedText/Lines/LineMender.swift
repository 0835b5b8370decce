/// Puts paragraphs together again that stand over several lines.
///
/// Two causes: text wrapped at a fixed width, and scrapers that start a line at each link or
/// emphasis: `The ministry ⏎ said ⏎ on Sunday.` → `The ministry said on Sunday.`
enum LineMender {
    /// Lines among which bylines are looked for.
    private static let longestHead = 40

    /// The lines, with those that go on with the line before joined to it; linear in their length.
    static func mend(_ lines: [RawLine]) -> [RawLine] {
        guard !lines.isEmpty else { return [] }
        let shapes = lines.map { LineShape($0.text) }
        let bylines = smallBylines(lines, shapes)
        let groups = joinedForwards(
            lines, shapes,
            joinedBackwards(lines, shapes, bylines, width: wrapWidth(lines, shapes)), bylines)
        return groups.map { group in
            var text = lines[group.lowerBound].text
            for index in group.dropFirst() {
                let isTight =
                    shapes[index].startsWithContinuation || endsOpen(lines[index - 1].text)
                text += (isTight ? "" : " ") + lines[index].text
            }
            return RawLine(text: text, gap: lines[group.lowerBound].gap)
        }
    }

    /// From the end first: a short piece joins its line once that is long enough to be a sentence.
    private static func joinedBackwards(
        _ lines: [RawLine], _ shapes: [LineShape], _ bylines: Set<Int>, width: Int?
    ) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var end = lines.count
        var lower = shapes[end - 1]
        for index in lines.indices.dropFirst().reversed() {
            let upper = shapes[index - 1]
            if lines[index].gap == 0, !bylines.contains(index),
                goesOn(upper, lower, lines[index - 1].text, width: width)
            {
                lower = upper + lower
            } else {
                groups.append(index..<end)
                end = index
                lower = upper
            }
        }
        groups.append(0..<end)
        return groups.reversed()
    }

    /// Then from the front: a short piece goes on with the sentence before it.
    private static func joinedForwards(
        _ lines: [RawLine], _ shapes: [LineShape], _ groups: [Range<Int>], _ bylines: Set<Int>
    ) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        var upper: LineShape?
        for group in groups {
            let shape = group.dropFirst().reduce(shapes[group.lowerBound]) { $0 + shapes[$1] }
            if let before = upper, let last = joined.last, lines[group.lowerBound].gap == 0,
                !bylines.contains(group.lowerBound),
                goesOn(before, shape, lines[last.upperBound - 1].text, width: nil)
            {
                joined[joined.count - 1] = last.lowerBound..<group.upperBound
                upper = before + shape
            } else {
                joined.append(group)
                upper = shape
            }
        }
        return joined
    }

    /// Lines at the head that name the author and begin with a small letter: `di Giovanna Rossi`.
    private static func smallBylines(_ lines: [RawLine], _ shapes: [LineShape]) -> Set<Int> {
        Set(
            lines.indices.prefix(longestHead).filter { index in
                shapes[index].startsSmall && (2...6).contains(shapes[index].words)
                    && (index + 1 == lines.count || !shapes[index + 1].startsSmall)
                    && Byline.isByline(lines[index].text)
            })
    }

    /// Whether a line goes on with the one before it.
    private static func goesOn(
        _ before: LineShape, _ line: LineShape, _ text: String, width: Int?
    ) -> Bool {
        // A full line was cut; one that ends early ends its paragraph.
        if let width, text.unicodeScalars.count * 4 >= width * 3 { return true }
        guard !before.endsSentence, !before.endsWithColon else {
            return line.startsWithContinuation && before.words >= 8 && line.words > 0
        }
        guard before.separators == 0 || before.words > 12 else { return false }
        // Tags below a headline start with small letters too.
        guard !before.isTitleCase || before.words < 5, !BodyRoles.isTagList(line) else {
            return false
        }
        let isLong = max(before.words, line.words) >= 8
        if line.startsWithContinuation { return isLong || before.words >= 5 }
        return line.startsSmall && isLong
    }

    /// An opening bracket or quote at the end wants no space after it.
    private static func endsOpen(_ text: String) -> Bool {
        text.unicodeScalars.last.map {
            "([{\u{201C}\u{2018}\u{AB}\u{300C}".unicodeScalars.contains($0)
        }
            ?? false
    }

    /// The width that the text is wrapped at, in characters, where it is: paragraphs of several
    /// lines, most lines that aren't the last of theirs nearly as long as the longest, and cut in
    /// mid-sentence.
    private static func wrapWidth(_ lines: [RawLine], _ shapes: [LineShape]) -> Int? {
        var inner: [(length: Int, ends: Bool)] = []
        var longest = 0
        for (index, line) in lines.enumerated() {
            let length = line.text.unicodeScalars.count
            longest = max(longest, length)
            guard index + 1 < lines.count, lines[index + 1].gap == 0 else { continue }
            inner.append((length, shapes[index].endsSentence))
        }
        guard inner.count >= 4, (40...160).contains(longest) else { return nil }
        let full = inner.count { $0.length * 4 >= longest * 3 }
        let cut = inner.count { !$0.ends }
        return full * 10 >= inner.count * 8 && cut * 10 >= inner.count * 7 ? longest : nil
    }
}
