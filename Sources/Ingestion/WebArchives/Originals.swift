/// Where the pages of a crawl stand that later revisit records may mean.
///
/// Offsets and hashes only, no bodies; the oldest `most` pages. One owner, one thread.
final class Originals {
    struct Original {
        /// Where the record begins in the file.
        let offset: Int
        let urlHash: Int
    }

    /// Pages that are remembered: about 20 MB at most.
    static let most = 300_000

    private var byKey: [Int: Original] = [:]

    /// Remembers a page under what a revisit may call it by.
    func note(_ record: CrawlRecord, offset: Int?) {
        guard let offset, byKey.count < Self.most else { return }
        let original = Original(offset: offset, urlHash: (record.url ?? "").hashValue)
        for key in [record.payloadDigest, record.id].compactMap({ $0 }) {
            byKey[key.hashValue] = original
        }
    }

    /// The page that a revisit means.
    func original(of revisit: CrawlRecord) -> Original? {
        [revisit.refersTo, revisit.payloadDigest].lazy
            .compactMap { $0 }.compactMap { self.byKey[$0.hashValue] }.first
    }
}
