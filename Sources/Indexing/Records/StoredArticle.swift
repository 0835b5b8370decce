public import Articles

/// An article as a segment keeps it: all that is known of it, and where its passages stand.
public struct StoredArticle: Hashable, Sendable {
    /// Where the words of one searchable passage stand among the article's positions.
    public struct Span: Hashable, Sendable {
        /// Which of the article's blocks it is part of.
        public var block: Int
        /// UTF-8 byte range in the block's text.
        public var range: Range<Int>
        /// The position of its first word.
        public var start: UInt32
        /// Its words.
        public var length: UInt32

        /// A passage by its block, its bytes there and its positions.
        public init(block: Int, range: Range<Int>, start: UInt32, length: UInt32) {
            self.block = block
            self.range = range
            self.start = start
            self.length = length
        }
    }

    /// The article, every block included.
    public var article: Article
    /// Its searchable passages in reading order: a block each, or a part of a long one.
    public var spans: [Span]

    /// An article with the spans of its passages.
    public init(article: Article, spans: [Span]) {
        self.article = article
        self.spans = spans
    }

    /// The characters of a passage.
    public func text(of span: Span) -> String {
        let utf8 = article.blocks[span.block].text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: span.range.lowerBound)
        let end = utf8.index(start, offsetBy: span.range.count)
        return String(article.blocks[span.block].text[start..<end])
    }
}
