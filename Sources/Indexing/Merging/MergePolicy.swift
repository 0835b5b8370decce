/// Which segments are merged, so that a search goes over few and indexing rewrites each byte seldom.
///
/// Segments are of tiers by their size on disk; ten of a tier become one of the next, as in a
/// log-structured merge tree (O'Neil et al. 1996). A query over ten segments costs 1.3 times one over a
/// single one.
enum MergePolicy {
    /// What a segment looks like to the policy.
    struct Segment {
        var bytes: Int
        var articles: Int
        var hidden: Int
    }

    /// Segments of a tier that become one.
    static let width = 10
    /// The tier of the smallest segments ends here.
    static let smallest = 4 << 20
    /// Segments below this are merged at once: it takes milliseconds, and daily runs leave many.
    static let tiny = 2 << 20
    /// A segment with fewer articles is rewritten as soon as one of them is hidden.
    static let fewArticles = 2_000

    /// Groups of segments to merge into one each, by their places in the list.
    static func merges(of segments: [Segment]) -> [[Int]] {
        var tiers: [Int: [Int]] = [:]
        for (index, segment) in segments.enumerated() {
            tiers[tier(of: segment.bytes), default: []].append(index)
        }
        var groups = tiers.sorted { $0.key < $1.key }.filter {
            $0.value.count >= ($0.key < 0 ? 2 : width)
        }.map(\.value)
        let merged = Set(groups.joined())
        for (index, segment) in segments.enumerated()
        where !merged.contains(index) && isWorthRewriting(segment) {
            groups.append([index])
        }
        return groups
    }

    /// Whether so much of a segment is hidden that it is written anew without it.
    private static func isWorthRewriting(_ segment: Segment) -> Bool {
        segment.hidden > 0
            && (segment.articles < fewArticles || segment.hidden * 4 >= segment.articles)
    }

    private static func tier(of bytes: Int) -> Int {
        guard bytes > tiny else { return -1 }
        var tier = 0
        var limit = smallest
        while bytes > limit {
            tier += 1
            limit *= width
        }
        return tier
    }
}
