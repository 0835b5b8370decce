/// Finds where the article's own text begins and ends among the lines of a page.
///
/// The lines get points, prose for its length and everything else against it, and the run of lines
/// with the most points is the body.
///
/// Source: Pasternack and Roth, Extracting article text from the web with maximum subsequence
/// segmentation, WWW 2009.
enum BodyFinder {
    /// Prose that has to stand before a comment form for it to end the article, in words.
    private static let enoughProse = 60

    /// The lines from the first to the last of the body; empty where the page has no prose.
    static func body(of lines: [PageLine]) -> Range<Int> {
        let end = footer(of: lines)
        var best = 0..<0
        var bestPoints = 0
        var points = 0
        var start = 0
        for index in 0..<end {
            if points <= 0 {
                points = 0
                start = index
            }
            points += self.points(index, lines)
            if points > bestPoints {
                bestPoints = points
                best = start..<(index + 1)
            }
        }
        return best
    }

    /// The first line of the comments or another part that goes on to the end of the page.
    private static func footer(of lines: [PageLine]) -> Int {
        var prose = 0
        for (index, line) in lines.enumerated() {
            if line.isProse { prose += line.shape.words }
            if line.cue?.opensFooter == true, prose >= enoughProse,
                !proseGoesOn(lines[(index + 1)...])
            {
                return index
            }
        }
        return lines.count
    }

    /// A "Comments" link above the article, not the comments: most of the prose is still to come,
    /// and it follows at once.
    private static func proseGoesOn(_ rest: ArraySlice<PageLine>) -> Bool {
        rest.prefix(2).count { $0.isProse && $0.shape.words >= 25 } == 2
    }

    private static func points(_ index: Int, _ lines: [PageLine]) -> Int {
        let line = lines[index]
        guard line.isProse else { return furniturePoints(line) }
        let words = min(line.shape.words, 80)
        // A sentence between short lines is more often a teaser in a list than a paragraph.
        guard isAlone(index, lines) else { return words }
        return words < 45 ? words / 3 : words * 2 / 3
    }

    /// Whether no other prose stands beside a line of prose; a subheading, picture or link between it
    /// and the paragraphs above doesn't part it from them.
    private static func isAlone(_ index: Int, _ lines: [PageLine]) -> Bool {
        func isProse(_ index: Int) -> Bool { lines.indices.contains(index) && lines[index].isProse }
        guard !isProse(index - 1), !isProse(index + 1) else { return false }
        guard isProse(index - 2), isProse(index - 3) else { return true }
        switch lines[index - 1].cue?.kind {
        case nil: return lines[index - 1].shape.words > 7
        case .readMore, .advertisement, .caption, .credit, .media: return false
        default: return true
        }
    }

    /// What a line that isn't prose counts against the body.
    ///
    /// Loose ends of sentences, list entries and subheadings hardly do; a menu has many of them on
    /// end. The head of a list of other articles counts more.
    private static func furniturePoints(_ line: PageLine) -> Int {
        switch line.cue?.kind {
        case nil: line.shape.digits * 2 > line.shape.letters ? -12 : -7
        case .readMore, .advertisement, .caption, .credit, .media: -8
        case .related, .newsletter, .copyright: line.shape.words <= 6 ? -40 : -20
        default: -14
        }
    }
}
