/// Puts paragraphs together again that stand over several lines.
///
/// Two causes: text wrapped at a fixed width, and scrapers that start a line at each link or
/// emphasis: `The ministry ⏎ said ⏎ on Sunday.` → `The ministry said on Sunday.`
enum LineMender {
    /// The lines, with those that go on with the line before joined to it.
    static func mend(_ lines: [RawLine]) -> [RawLine] {
        let isWrapped = isWrapped(lines)
        var mended: [RawLine] = []
        var previous: LineShape?
        for line in lines {
            let shape = LineShape(line.text)
            if let last = mended.last, let before = previous, line.gap == 0,
                goesOn(before, shape, last.text, isWrapped: isWrapped)
            {
                let glue = shape.startsWithContinuation || endsOpen(last.text) ? "" : " "
                mended[mended.count - 1].text += glue + line.text
                previous = LineShape(mended[mended.count - 1].text)
            } else {
                mended.append(line)
                previous = shape
            }
        }
        return mended
    }

    /// Whether a line goes on with the one before it.
    private static func goesOn(
        _ before: LineShape, _ line: LineShape, _ text: String, isWrapped: Bool
    ) -> Bool {
        if isWrapped { return true }
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

    /// Whether the text is wrapped at a fixed width: paragraphs of several lines, most lines that
    /// aren't the last of theirs nearly as long as the longest, and cut in mid-sentence.
    private static func isWrapped(_ lines: [RawLine]) -> Bool {
        var inner: [(length: Int, ends: Bool)] = []
        var longest = 0
        for (index, line) in lines.enumerated() {
            let length = line.text.unicodeScalars.count
            longest = max(longest, length)
            guard index + 1 < lines.count, lines[index + 1].gap == 0 else { continue }
            inner.append((length, LineShape(line.text).endsSentence))
        }
        guard inner.count >= 4, (40...110).contains(longest) else { return false }
        let full = inner.count { $0.length * 4 >= longest * 3 }
        let cut = inner.count { !$0.ends }
        return full * 10 >= inner.count * 8 && cut * 10 >= inner.count * 7
    }
}
