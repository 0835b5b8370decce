internal import Articles

/// Finds lines that stand on many pages of one outlet: furniture that no page gives away alone.
///
/// One for each container (a crawl, an archive), whose pages one thread reads in their order: what is left
/// out depends on the container alone, not on threads, on what else is in the batch, or on what changed since
/// the last run. Pages that are files of their own are compared by `FolderReader`. The first pages of an
/// outlet are only counted. Memory is bounded by `mostOutlets` and `OutletLines.mostLines`.
final class RepeatedLines {
    /// Pages of an outlet before any of its lines is judged.
    static let fewestPages = 10
    static let mostOutlets = 128

    private var outlets: [String: (lines: OutletLines, lastSeen: Int)] = [:]
    private var clock = 0

    /// Leaves out of an article what stood on many pages of its outlet before, and counts its lines.
    func mark(_ article: inout Article) {
        let page = ShortLines(article)
        clock += 1
        var outlet = outlets[page.outlet]?.lines ?? OutletLines()
        if outlet.pages >= Self.fewestPages {
            page.leaveOut(of: &article) { outlet.isFurniture($0) }
        }
        outlet.count(page)
        if outlets[page.outlet] == nil, outlets.count >= Self.mostOutlets { forgetOldest() }
        outlets[page.outlet] = (outlet, clock)
    }

    private func forgetOldest() {
        let oldest = outlets.min { $0.value.lastSeen < $1.value.lastSeen }
        if let oldest { outlets[oldest.key] = nil }
    }
}
