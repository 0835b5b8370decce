/// Finds the headline among the lines before the body.
struct TitleFinder {
    let lines: [PageLine]
    let body: Range<Int>

    /// How far above the body a headline is looked for, in lines.
    private static let reach = 60
    /// Fewest points that make a line the headline.
    private static let threshold = 3.0

    /// The line that is the headline; nothing where none deserves it.
    func title() -> Int? {
        let bodyWords = WordFronts.keys(of: lines[body].lazy.filter(\.isProse).map(\.text))
        let repeated = repeatedKeys()
        // A headline may end like a sentence and so have been taken for the first paragraph.
        let end = min(lines.count, body.lowerBound + 3)
        let first = max(0, body.lowerBound - Self.reach)
        let marks = lines.indices.map { (first..<(end + 4)).contains($0) && isAuthorOrDate($0) }
        var candidates: [Candidate] = []
        for index in first..<end {
            guard var points = shapePoints(index) else { continue }
            let overlap = overlap(lines[index], bodyWords)
            let isNamedTwice = repeated.contains(lines[index].key) || isFrontOfPageTitle(index)
            let isAboveMark = marks[(index + 1)...].prefix(3).contains(true)
            guard overlap >= (isAboveMark ? 0.15 : 0.3) || isNamedTwice, !marks[index] else {
                continue
            }
            points += 4 * overlap + (isNamedTwice ? 3 : 0)
            points -= 0.12 * Double(max(0, body.lowerBound - index - 1))
            if isAboveMark { points += 1.5 }
            // No headline stands below a paragraph; a caption may.
            if index > body.lowerBound, prose(before: index) > 40 { break }
            if index >= body.lowerBound, !isNamedTwice {
                points -= index == body.lowerBound ? 1.5 : 3
            }
            if points >= Self.threshold {
                candidates.append(Candidate(index: index, points: points, overlap: overlap))
            }
        }
        guard let strongest = candidates.max(by: { $0.points < $1.points }) else { return nil }
        let best = aboveStandfirst(strongest, candidates)
        // Of a headline that stands several times the last one before the text counts: what lies
        // between them is the page's head.
        return (best.index..<max(best.index + 1, min(lines.count, body.lowerBound + 1))).last {
            lines[$0].key == lines[best.index].key
        }
    }

    /// Whether a line may be a site's slogan above the headline: it has next to no word of the text, where
    /// the headline has a third of its own, is no longer, and stands right above author, date or text.
    ///
    /// `Мы знаем всё о море` / `Гавань открылась после шторма` / `7 сентября 2017` → the second.
    func isSlogan(_ upper: Int, above lower: Int) -> Bool {
        let (one, other) = (lines[upper].shape, lines[lower].shape)
        guard upper < lower, lower - upper <= 2, !other.endsSentence || other.endsAsking,
            other.words * 2 <= one.words * 3 + 4
        else { return false }
        let next = lower + 1
        guard next < lines.count, isAuthorOrDate(next) || lines[next].isProse else { return false }
        let bodyWords = WordFronts.keys(of: lines[body].lazy.filter(\.isProse).map(\.text))
        return overlap(lines[upper], bodyWords) < 0.15 && overlap(lines[lower], bodyWords) >= 0.3
    }

    /// Words of prose between the start of the body and a line.
    private func prose(before index: Int) -> Int {
        lines[body.lowerBound..<index].reduce(0) { $0 + ($1.isProse ? $1.shape.words : 0) }
    }

    /// A line that may be the headline.
    private struct Candidate {
        let index: Int
        let points: Double
        let overlap: Double
    }

    /// A standfirst below the headline shares even more words with the text: of two lines that are
    /// near each other the upper, shorter one is the headline.
    private func aboveStandfirst(_ lower: Candidate, _ candidates: [Candidate]) -> Candidate {
        let words = lines[lower.index].shape.words
        let upper = candidates.last { upper in
            let upperWords = lines[upper.index].shape.words
            return upper.index < lower.index && lower.index - upper.index <= 4 && upperWords >= 5
                && upperWords * 5 <= words * 4 && upper.overlap >= lower.overlap * 0.6
        }
        return upper ?? lower
    }

    /// Points for looking like a headline; nothing for lines that can't be one.
    private func shapePoints(_ index: Int) -> Double? {
        let line = lines[index]
        let shape = line.shape
        guard shape.letters - shape.digits >= 4, (2...40).contains(shape.words),
            line.cue == nil || isWeakCue(line), WebAddress.link(line.text) == nil,
            WebAddress.mailDomain(line.text) == nil, !line.text.hasPrefix("*")
        else { return nil }
        var points = 0.0
        if (4...24).contains(shape.words) { points += 2 } else if shape.words == 3 { points += 1 }
        if line.cue != nil { points -= 2 }
        if shape.separators >= 2 { points -= 3 }
        if shape.endsSentence, !shape.endsAsking { points -= shape.words > 12 ? 3.5 : 2 }
        if shape.endsWithColon { points -= 2 }
        if shape.startsSmall { points -= 1 }
        if shape.innerStops > 0, !shape.endsAsking { points -= 1 }
        if BodyRoles.isTagList(shape) { points -= 3 }
        if index >= body.lowerBound, shape.words > 24 { return nil }
        if shape.words > 18 { points -= shape.words > 24 ? 2.5 : 1 }
        return points
    }

    /// Cues that a headline may happen to hold: it can start with "Live" or "Photo".
    private func isWeakCue(_ line: PageLine) -> Bool {
        guard let kind = line.cue?.kind, line.shape.words >= 5 else { return false }
        return kind == .media || kind == .credit || kind == .tags || kind == .counts
            || kind == .readMore || kind == .support
    }

    /// Whether a line names the author or is a date line.
    private func isAuthorOrDate(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.shape.words <= 20, !line.isProse else { return false }
        if Byline.isByline(line.text) { return true }
        guard line.shape.digits >= 5 else { return false }
        let scanner = DateScanner(line.text)
        return !scanner.dates.isEmpty && scanner.otherWords <= 6
    }

    /// Keys of lines of four words and more that stand more than once.
    private func repeatedKeys() -> Set<String> {
        var seen: Set<String> = []
        var repeated: Set<String> = []
        for line in lines where line.shape.words >= 4 && !line.key.isEmpty {
            if !seen.insert(line.key).inserted { repeated.insert(line.key) }
        }
        return repeated
    }

    /// Whether the page's own title, its first line, is this headline and a site's name.
    private func isFrontOfPageTitle(_ index: Int) -> Bool {
        guard index > 0, let first = lines.first, lines[index].shape.words >= 3 else {
            return false
        }
        return first.key.count > lines[index].key.count
            && first.key.hasPrefix(lines[index].key + " ")
    }

    /// Share of the headline's words that the body has too, 0 to 1; less for few words.
    private func overlap(_ line: PageLine, _ bodyWords: Set<UInt64>) -> Double {
        let words = WordFronts.keys(of: [line.text])
        guard !words.isEmpty else { return 0 }
        let shared = Double(words.count { bodyWords.contains($0) })
        return shared / Double(max(words.count, 4))
    }
}
