/// Tells text that holds nothing but an article from a page with furniture around it.
///
/// Much text has been through an extractor, or was written as text. There every line is the author's,
/// and to drop one for its shape would lose part of the article.
enum PlainText {
    /// Short lines that may stand above the first paragraph: headline, author, place, date.
    private static let longestHead = 4

    /// Whether nothing on the page gives itself away as furniture around an article.
    static func isPlain(_ lines: [PageLine], body: Range<Int>) -> Bool {
        let furniture = lines.indices.filter { isFurniture(lines[$0].cue) }
        guard furniture.isEmpty || (furniture.count == 1 && body.contains(furniture[0])) else {
            return false
        }
        let firstProse = lines.firstIndex(where: \.isProse) ?? lines.count
        return firstProse <= longestHead || (furniture.isEmpty && isMinor(body, of: lines))
    }

    /// Whether most of the text stands outside of what was taken for the body: verse, tables, lists.
    private static func isMinor(_ body: Range<Int>, of lines: [PageLine]) -> Bool {
        let inside = lines[body].reduce(0) { $0 + $1.shape.letters }
        let all = lines.reduce(0) { $0 + $1.shape.letters }
        return inside * 5 < all * 2
    }

    /// The headline of plain text: its first line that can be one, unless a better one follows.
    static func title(_ lines: [PageLine], by finder: TitleFinder) -> Int? {
        let found = finder.title()
        let first = lines.indices.prefix(longestHead + 1).first { index in
            !isDateOrName(lines[index])
        }
        guard let first, isHeadline(lines[first]), first + 1 < lines.count else { return found }
        let firstProse = lines.firstIndex(where: \.isProse) ?? lines.count
        guard let found, found != first, found < firstProse else { return first }
        let (words, foundWords) = (lines[first].shape.words, lines[found].shape.words)
        if finder.isSlogan(first, above: found) { return found }
        return words >= 4 || words >= foundWords ? first : found
    }

    /// Parts of a page that aren't the article's: pictures, dates and tags may well be.
    private static func isFurniture(_ cue: Cue?) -> Bool {
        switch cue?.kind {
        case nil, .credit, .caption, .tags, .advertisement, .counts, .media, .date, .readMore: false
        default: true
        }
    }

    private static func isHeadline(_ line: PageLine) -> Bool {
        let shape = line.shape
        return !line.isProse && line.cue == nil && shape.words <= 40
            && shape.letters - shape.digits >= 4 && !shape.endsWithColon
            && (!shape.endsSentence || shape.endsAsking || shape.words <= 12)
    }

    private static func isDateOrName(_ line: PageLine) -> Bool {
        let isAddress =
            WebAddress.link(line.text) != nil || WebAddress.mailDomain(line.text) != nil
            || line.text.lowercased().hasPrefix("www.")
        if isAddress || Byline.isByline(line.text) { return true }
        guard line.shape.digits >= 4, line.shape.words <= 12 else { return false }
        let scanner = DateScanner(line.text)
        return !scanner.dates.isEmpty && scanner.otherWords <= 4
    }
}
