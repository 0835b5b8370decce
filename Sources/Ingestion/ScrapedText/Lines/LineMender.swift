/// Puts paragraphs together again that stand over several lines.
///
/// Two causes: text wrapped at a fixed width, and scrapers that start a line at each link or
/// emphasis: `The ministry ⏎ said ⏎ on Sunday.` → `The ministry said on Sunday.`
enum LineMender {
    /// The lines, with those that go on with the line before joined to it.
    static func mend(_ lines: [RawLine]) -> [RawLine] {
        let width = wrapWidth(lines)
        let pieces = lines.map { Piece(line: $0, shape: LineShape($0.text)) }
        // From the end first: a short piece joins its line once that is long enough to be a sentence.
        let joined = join(pieces.reversed(), width: width) { ($0, $1) }
        return join(joined.reversed(), width: nil) { ($1, $0) }.map(\.line)
    }

    private struct Piece {
        var line: RawLine
        var shape: LineShape
    }

    /// Joins neighbours; `order` puts the next piece and the last one taken as they stand in the text.
    private static func join(
        _ pieces: [Piece], width: Int?, order: (Piece, Piece) -> (upper: Piece, lower: Piece)
    ) -> [Piece] {
        var taken: [Piece] = []
        for piece in pieces {
            guard let last = taken.last else {
                taken.append(piece)
                continue
            }
            let (upper, lower) = order(piece, last)
            guard lower.line.gap == 0,
                goesOn(upper.shape, lower.shape, upper.line.text, width: width)
            else {
                taken.append(piece)
                continue
            }
            let isTight = lower.shape.startsWithContinuation || endsOpen(upper.line.text)
            let text = upper.line.text + (isTight ? "" : " ") + lower.line.text
            taken[taken.count - 1] = Piece(
                line: RawLine(text: text, gap: upper.line.gap), shape: LineShape(text))
        }
        return taken
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
    private static func wrapWidth(_ lines: [RawLine]) -> Int? {
        var inner: [(length: Int, ends: Bool)] = []
        var longest = 0
        for (index, line) in lines.enumerated() {
            let length = line.text.unicodeScalars.count
            longest = max(longest, length)
            guard index + 1 < lines.count, lines[index + 1].gap == 0 else { continue }
            inner.append((length, LineShape(line.text).endsSentence))
        }
        guard inner.count >= 4, (40...110).contains(longest) else { return nil }
        let full = inner.count { $0.length * 4 >= longest * 3 }
        let cut = inner.count { !$0.ends }
        return full * 10 >= inner.count * 8 && cut * 10 >= inner.count * 7 ? longest : nil
    }
}
