import Articles

/// The record of an article: version, spans, facts, blocks, checksum; strings and numbers with
/// their lengths, so that any later version can be told apart by the first byte.
extension StoredArticle {
    fileprivate static let version: UInt64 = 2

    /// The record's bytes.
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.number(Self.version)
        writer.number(spans.count)
        for span in spans {
            writer.number(span.block)
            writer.number(span.range.lowerBound)
            writer.number(span.range.count)
            writer.number(UInt64(span.start))
            writer.number(UInt64(span.length))
        }
        writer.article(article)
        writer.checksum()
        return writer.bytes
    }

    /// Reads a record; nothing where it is damaged or of another version.
    public init?(decoding bytes: [UInt8]) {
        guard let body = RecordChecksum.verified(bytes),
            var outline = RecordOutline(body, hasBlocks: true),
            outline.readTexts(body)
        else { return nil }
        self.init(article: outline.article, spans: outline.spans)
        guard spans.allSatisfy(isInside) else { return nil }
    }

    /// The id alone, without looking for damage.
    ///
    /// Cost: some nanoseconds a passage, however long the article.
    public static func id(of bytes: [UInt8]) -> String? {
        var reader = ByteReader(bytes[...])
        guard reader.number() == version, reader.spans() != nil else { return nil }
        return reader.string()
    }

    private func isInside(_ span: Span) -> Bool {
        span.block < article.blocks.count
            && span.range.upperBound <= article.blocks[span.block].text.utf8.count
    }
}

/// A record with the places of the texts instead of the texts.
struct RecordOutline {
    var article: Article
    let spans: [StoredArticle.Span]
    /// Where the text of each block stands in the record.
    let texts: [Range<Int>]

    /// Reads a record without its checksum; nothing where it isn't one of this version.
    ///
    /// - Parameter hasBlocks: whether the article gets its blocks, or only the places of their texts are read.
    init?(_ body: ArraySlice<UInt8>, hasBlocks: Bool) {
        var reader = ByteReader(body)
        var texts: [Range<Int>] = []
        guard reader.number() == StoredArticle.version, let spans = reader.spans(),
            let article = reader.article(&texts, hasBlocks: hasBlocks), reader.isAtEnd
        else { return nil }
        self.article = article
        self.spans = spans
        self.texts = texts
    }

    /// Gives the blocks their texts, and says whether all are text.
    mutating func readTexts(_ body: ArraySlice<UInt8>) -> Bool {
        for (place, range) in texts.enumerated() {
            guard let text = String(validating: body[range], as: UTF8.self) else { return false }
            article.blocks[place].text = text
        }
        return true
    }

    /// Where a passage stands in the record; nothing where it doesn't stand in its block.
    func range(of span: StoredArticle.Span) -> Range<Int>? {
        guard span.block < texts.count, span.range.upperBound <= texts[span.block].count else {
            return nil
        }
        let start = texts[span.block].lowerBound
        return start + span.range.lowerBound..<start + span.range.upperBound
    }
}

extension ByteWriter {
    fileprivate mutating func article(_ article: Article) {
        string(article.id)
        string(article.path)
        optional(article.record)
        optional(article.url)
        fact(article.title) { $0.string($1) }
        fact(article.outlet) {
            $0.string($1.name)
            $0.optional($1.masthead)
        }
        facts(article.authors)
        facts(article.contributors)
        fact(article.published) { $0.string($1.description) }
        fact(article.crawled) { $0.string($1.description) }
        fact(article.language) { $0.string($1) }
        fact(article.origin) { $0.string($1) }
        fact(article.modified) { $0.string($1.description) }
        fact(article.section) { $0.string($1) }
        facts(article.tags)
        fact(article.description) { $0.string($1) }
        number(article.blocks.count)
        for block in article.blocks {
            string(block.kind.rawValue)
            optional(block.reason)
            string(block.text)
        }
    }

    private mutating func facts(_ facts: [Fact<String>]) {
        number(facts.count)
        for each in facts { fact(each) { $0.string($1) } }
    }

    private mutating func fact<Value>(
        _ fact: Fact<Value>?, _ write: (inout ByteWriter, Value) -> Void
    ) {
        number(fact == nil ? 0 : 1)
        guard let fact else { return }
        write(&self, fact.value)
        string(fact.provenance.rawValue)
        optional(fact.evidence)
    }
}

extension ByteReader {
    fileprivate mutating func spans() -> [StoredArticle.Span]? {
        guard let count = count() else { return nil }
        var spans: [StoredArticle.Span] = []
        for _ in 0..<count {
            guard let block = self.count(), let offset = self.count(),
                let bytes = self.count(), bytes <= Int.max - offset, let start = number(),
                let length = number()
            else { return nil }
            spans.append(
                .init(
                    block: block, range: offset..<offset + bytes,
                    start: UInt32(truncatingIfNeeded: start),
                    length: UInt32(truncatingIfNeeded: length)))
        }
        return spans
    }

    /// An article of which the blocks have no text yet, and where their texts stand.
    fileprivate mutating func article(
        _ texts: inout [Range<Int>], hasBlocks: Bool
    ) -> Article? {
        guard let id = string(), let path = string(), let record = optionalNumber(),
            let url = optionalString(), let title = fact({ $0.string() }),
            let outlet = fact({ $0.outlet() }), let authors = facts(),
            let contributors = facts(), let published = fact({ $0.date() }),
            let crawled = fact({ $0.date() }), let language = fact({ $0.string() }),
            let origin = fact({ $0.string() }), let modified = fact({ $0.date() }),
            let section = fact({ $0.string() }), let tags = facts(),
            let description = fact({ $0.string() }),
            let blocks = blocks(&texts, areWanted: hasBlocks)
        else { return nil }
        var article = Article(id: id, path: path, record: record)
        article.url = url
        article.title = title
        article.outlet = outlet
        article.authors = authors
        article.contributors = contributors
        article.published = published
        article.crawled = crawled
        article.language = language
        article.origin = origin
        article.modified = modified
        article.section = section
        article.tags = tags
        article.description = description
        article.blocks = blocks
        return article
    }

    private mutating func outlet() -> Outlet? {
        guard let name = string(), let masthead = optionalString() else { return nil }
        return Outlet(name: name, masthead: masthead)
    }

    private mutating func date() -> ArticleDate? {
        string().flatMap { ArticleDate(iso8601: $0) }
    }

    private mutating func blocks(
        _ texts: inout [Range<Int>], areWanted: Bool
    ) -> [Passage]? {
        guard let count = count() else { return nil }
        var blocks: [Passage] = []
        for _ in 0..<count {
            guard let kind = stringRange(), let reason = optionalStringRange(),
                let text = stringRange()
            else { return nil }
            texts.append(text)
            guard areWanted else { continue }
            let passage = Passage(
                PassageKind(rawValue: string(kind)), "", reason: reason.map { string($0) })
            blocks.append(passage)
        }
        return blocks
    }

    private mutating func facts() -> [Fact<String>]? {
        guard let count = count() else { return nil }
        var facts: [Fact<String>] = []
        for _ in 0..<count {
            guard let read = fact({ $0.string() }), let fact = read else { return nil }
            facts.append(fact)
        }
        return facts
    }

    private mutating func fact<Value>(
        _ read: (inout ByteReader) -> Value?
    ) -> Fact<Value>?? {
        switch number() {
        case 0: return .some(nil)
        case 1:
            guard let value = read(&self), let provenance = string(),
                let evidence = optionalString()
            else { return nil }
            return Fact(value, from: Provenance(rawValue: provenance), evidence: evidence)
        default: return nil
        }
    }
}
