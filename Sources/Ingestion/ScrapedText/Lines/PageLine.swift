/// A line of a page with what is known about it.
struct PageLine {
    /// Without white space at its ends.
    let text: String
    /// Blank lines before it.
    let gap: Int
    let shape: LineShape
    /// What it says about its own part of the page, if it does.
    let cue: Cue?
    /// The line as two lines are compared: small letters, single spaces, no punctuation.
    let key: String
    private let cueWords: CueWords?

    /// The words of the key; none for lines too long to be compared.
    var words: [String] { cueWords?.words ?? [] }

    init(text: String, gap: Int) {
        self.text = text
        self.gap = gap
        shape = LineShape(text)
        // Cues and keys are only asked for of lines short enough to be furniture or a headline.
        if shape.words <= 60 {
            let words = CueWords(text)
            key = words.joined
            cueWords = words
            cue = CueMatcher.cue(of: text, words, shape)
        } else {
            key = ""
            cueWords = nil
            cue = nil
        }
    }

    /// What a line says about its own part of the page, where nothing else is asked of it.
    static func cue(of text: String) -> Cue? {
        let shape = LineShape(text)
        return shape.words <= 60 ? CueMatcher.cue(of: text, CueWords(text), shape) : nil
    }

    /// Whether it is running text that no cue claims for furniture.
    var isProse: Bool { cue == nil && shape.isProse }
}

/// Cuts text into lines, mends lines that a scraper broke, and looks at each.
enum PageLines {
    /// The lines of a text that hold anything, in order.
    static func read(_ text: String) -> [PageLine] {
        LineMender.mend(raw(text)).map { PageLine(text: $0.text, gap: $0.gap) }
    }

    /// The lines that hold anything, trimmed.
    static func raw(_ text: String) -> [RawLine] {
        var lines: [RawLine] = []
        forEachRaw(in: text) { lines.append($0) }
        return lines
    }

    /// Lends the lines that hold anything, trimmed, one after the other.
    static func forEachRaw(in text: String, _ body: (RawLine) -> Void) {
        var gap = 0
        var isFirst = true
        func add(_ part: Substring) {
            let line = part.trimmed
            if line.isEmpty {
                gap += 1
            } else {
                body(RawLine(text: line, gap: isFirst ? 0 : gap))
                isFirst = false
                gap = 0
            }
        }
        var start = text.startIndex
        LineEnds.forEach(in: text) { end, next in
            add(text[start..<end])
            start = next
        }
        add(text[start...])
    }
}

/// A line before anything is known about it.
struct RawLine: Equatable {
    var text: String
    /// Blank lines before it.
    var gap: Int
}
