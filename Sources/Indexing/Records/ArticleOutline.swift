/// Where the passages of an article stand among its positions: all that ranking needs of an article
/// besides the positions of the words asked for.
///
/// It is kept beside the positions, since reading the records of all candidates for it took half the
/// time of a search.
public struct ArticleOutline: Hashable, Sendable {
    /// The place of one passage.
    public struct Passage: Hashable, Sendable {
        /// The position of its first word.
        public var start: UInt32
        /// Its words.
        public var length: UInt32
    }

    /// The passages in reading order.
    public var passages: [Passage]

    init(_ spans: [StoredArticle.Span]) {
        passages = spans.map { Passage(start: $0.start, length: $0.length) }
    }

    /// The bytes: for each passage how far it begins after the end of the one before, and its length.
    var encoded: [UInt8] {
        var writer = ByteWriter()
        var end: UInt32 = 0
        for passage in passages {
            writer.number(UInt64(passage.start - min(end, passage.start)))
            writer.number(UInt64(passage.length))
            end = passage.start + passage.length
        }
        return writer.bytes
    }

    /// Reads the bytes; nothing where they are damaged.
    public init?(decoding bytes: [UInt8]) {
        passages = []
        var reader = ByteReader(bytes[...])
        var end: UInt32 = 0
        while !reader.isAtEnd {
            guard let gap = reader.number(), let length = reader.number(),
                let start = UInt32(exactly: UInt64(end) + min(gap, UInt64(UInt32.max))),
                let next = UInt32(exactly: UInt64(start) + min(length, UInt64(UInt32.max)))
            else { return nil }
            passages.append(Passage(start: start, length: next - start))
            end = next
        }
    }
}
