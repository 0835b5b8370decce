internal import Articles

/// Finds lines that stand on many pages of one outlet: furniture that no page gives away alone.
///
/// One for each container (a crawl, an archive), whose pages one thread reads in their order: what is left
/// out depends on the container alone, not on threads, on what else is in the batch, or on what changed since
/// the last run. That is why pages that are files of their own aren't compared. The first pages of an
/// outlet are only counted. Memory is bounded by `mostOutlets` and `mostLines`.
final class RepeatedLines {
    /// Pages of an outlet before any of its lines is judged.
    static let fewestPages = 10
    /// Of ten pages, how many a line stands on that is furniture.
    static let share = 3
    /// Longer ones are paragraphs, in bytes.
    static let longestLine = 200
    static let mostOutlets = 128
    static let mostLines = 4_096
    static let reason = "on many pages of the outlet"

    private struct Outlet {
        var pages = 0
        var lastSeen = 0
        var headlines: Set<UInt64> = []
        var lines: [UInt64: Int] = [:]
    }

    private var outlets: [String: Outlet] = [:]
    private var clock = 0

    /// Leaves out of an article what stood on many pages of its outlet before, and counts its lines.
    func mark(_ article: inout Article) {
        guard let name = article.url.flatMap({ WebAddress.host(of: $0) }) else { return }
        clock += 1
        var outlet = outlets[name] ?? Outlet()
        outlet.lastSeen = clock
        let lines = article.blocks.map(Self.line)
        leaveOut(lines, of: &article, outlet)
        count(Set(lines.compactMap { $0 }), article.title?.value, in: &outlet)
        if outlets[name] == nil, outlets.count >= Self.mostOutlets { forgetOldest() }
        outlets[name] = outlet
    }

    /// The hash of a short line; nothing for other blocks.
    private static func line(_ block: Passage) -> UInt64? {
        guard block.kind.isText || block.kind == .caption, block.text.utf8.count <= longestLine
        else { return nil }
        let key = TextKey.key(block.text)
        return key.isEmpty ? nil : WordHash(key.utf8).value
    }

    private func leaveOut(_ lines: [UInt64?], of article: inout Article, _ outlet: Outlet) {
        guard outlet.pages >= Self.fewestPages else { return }
        let found = lines.indices.filter { index in
            guard let line = lines[index], let count = outlet.lines[line] else { return false }
            return count * 10 >= outlet.pages * Self.share
        }
        // What repeats half of an article is the article, crawled again under another headline.
        let lost = found.reduce(0) { $0 + article.blocks[$1].text.utf8.count }
        let all = article.blocks.reduce(0) { $0 + ($1.kind.isText ? $1.text.utf8.count : 0) }
        guard lost * 2 <= all else { return }
        for index in found {
            article.blocks[index].kind = .boilerplate
            article.blocks[index].reason = Self.reason
        }
    }

    /// The same article again, under any address, tells nothing new of its outlet.
    private func count(_ lines: Set<UInt64>, _ headline: String?, in outlet: inout Outlet) {
        guard let headline, outlet.headlines.count < Self.mostLines,
            outlet.headlines.insert(WordHash(TextKey.key(headline).utf8).value).inserted
        else { return }
        outlet.pages += 1
        if outlet.lines.count + lines.count > Self.mostLines {
            outlet.lines = outlet.lines.filter { $0.value > 1 }
        }
        for line in lines where outlet.lines.count < Self.mostLines || outlet.lines[line] != nil {
            outlet.lines[line, default: 0] += 1
        }
    }

    private func forgetOldest() {
        let oldest = outlets.min { $0.value.lastSeen < $1.value.lastSeen }
        if let oldest { outlets[oldest.key] = nil }
    }
}
