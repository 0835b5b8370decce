internal import Articles

/// What a page tells of its outlet's furniture: its headline and its short lines, as hashes.
struct ShortLines: Sendable {
    /// Longer ones are paragraphs, in bytes.
    static let longestLine = 200

    /// The host of its address; else the name of its outlet; else nothing, as of all such pages.
    let outlet: String
    let headline: UInt64?
    let lines: [UInt64?]

    init(_ article: Article) {
        outlet =
            article.url.flatMap { WebAddress.host(of: $0) }
            ?? article.outlet.map { TextKey.key($0.value.name) } ?? ""
        headline = article.title.map { WordHash(TextKey.key($0.value).utf8).value }
        lines = article.blocks.map(Self.line)
    }

    /// The hash of a short line; nothing for other blocks.
    private static func line(_ block: Passage) -> UInt64? {
        guard block.kind.isText || block.kind == .caption, block.text.utf8.count <= longestLine
        else { return nil }
        let key = TextKey.key(block.text)
        return key.isEmpty ? nil : WordHash(key.utf8).value
    }

    /// Makes furniture of the lines that are some, unless they are half of the article: that is the
    /// article, seen again under another headline.
    func leaveOut(of article: inout Article, where isFurniture: (UInt64) -> Bool) {
        let found = lines.indices.filter { lines[$0].map(isFurniture) ?? false }
        guard !found.isEmpty else { return }
        let lost = found.reduce(0) { $0 + article.blocks[$1].text.utf8.count }
        let all = article.blocks.reduce(0) { $0 + ($1.kind.isText ? $1.text.utf8.count : 0) }
        guard lost * 2 <= all else { return }
        for index in found {
            article.blocks[index].kind = .boilerplate
            article.blocks[index].reason = OutletLines.reason
        }
    }
}

/// On how many pages of an outlet its lines stand.
///
/// Memory is bounded by `mostLines`.
struct OutletLines {
    /// Of ten pages, how many a line stands on that is furniture.
    static let share = 3
    /// A line that stands on fewer pages is no furniture, however few pages there are.
    static let fewestTimes = 3
    static let mostLines = 4_096
    static let reason = "on many pages of the outlet"

    private(set) var pages = 0
    private var headlines: Set<UInt64> = []
    private var lines: [UInt64: Int] = [:]

    /// Counts the lines of a page; the same article again, under any address, tells nothing new.
    mutating func count(_ page: ShortLines) {
        guard let headline = page.headline, headlines.count < Self.mostLines,
            headlines.insert(headline).inserted
        else { return }
        pages += 1
        // In the order of the page: what there is room for mustn't depend on how a set is ordered.
        var seen: Set<UInt64> = []
        let new = page.lines.compactMap { $0 }.filter { seen.insert($0).inserted }
        if lines.count + new.count > Self.mostLines { lines = lines.filter { $0.value > 1 } }
        for line in new where lines.count < Self.mostLines || lines[line] != nil {
            lines[line, default: 0] += 1
        }
    }

    /// Whether a line stands on 30 % of the pages.
    func isFurniture(_ line: UInt64) -> Bool { lines[line].map(isEnough) ?? false }

    /// All lines that stand on 30 % of the pages.
    var furniture: Set<UInt64> { Set(lines.filter { isEnough($0.value) }.keys) }

    private func isEnough(_ times: Int) -> Bool {
        times >= Self.fewestTimes && times * 10 >= pages * Self.share
    }
}
