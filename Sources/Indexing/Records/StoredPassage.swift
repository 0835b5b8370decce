public import Articles

/// A passage of a stored article with all that is known of the article but its text.
///
/// Read from a segment whose blocks were checked as they were read, without looking at the record's checksum.
/// Cost: a fraction of a whole article, where that has many passages and one is shown.
public struct StoredPassage: Hashable, Sendable {
    /// The article; it has no blocks where a passage was asked for.
    public var article: Article
    /// Its place among the article's passages, from 0; none where the article has no passage.
    public var index: Int?
    /// Its characters.
    public var text: String

    /// Reads a passage; nothing where the bytes aren't a record of this version.
    ///
    /// - Parameters:
    ///   - bytes: the record.
    ///   - index: which passage; without one, the article is whole and the passage is the one to read first, of
    ///     the body if there is one.
    public init?(checked bytes: [UInt8], index: Int?) {
        let body = bytes.dropLast(RecordChecksum.length)
        guard bytes.count >= RecordChecksum.length,
            var outline = RecordOutline(body, hasBlocks: index == nil),
            index != nil || outline.readTexts(body)
        else { return nil }
        article = outline.article
        self.index = index ?? outline.lead
        text = ""
        guard let index = self.index else { return }
        guard outline.spans.indices.contains(index),
            let range = outline.range(of: outline.spans[index])
        else { return nil }
        text = String(decoding: bytes[range], as: UTF8.self)
    }

    /// Lends the passages of an article in their order, as long as more are wanted; the bytes must not outlive
    /// the call.
    ///
    /// - Returns: whether the bytes are a record of this version.
    public static func forEach(
        checked bytes: [UInt8], _ wantsMore: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        guard bytes.count >= RecordChecksum.length,
            let outline = RecordOutline(bytes.dropLast(RecordChecksum.length), hasBlocks: false)
        else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for span in outline.spans {
                guard let range = outline.range(of: span) else { return false }
                if !wantsMore(UnsafeBufferPointer(rebasing: bytes[range])) { break }
            }
            return true
        }
    }
}

extension RecordOutline {
    /// The passage to read first: of the body if there is one.
    fileprivate var lead: Int? {
        spans.firstIndex {
            article.blocks.indices.contains($0.block) && article.blocks[$0.block].kind == .body
        } ?? spans.indices.first
    }
}
