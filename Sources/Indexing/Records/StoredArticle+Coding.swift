import Articles

/// The record of an article: version, spans, facts, blocks, checksum; strings and numbers with
/// their lengths, so that any later version can be told apart by the first byte.
extension StoredArticle {
    private static let version: UInt64 = 2

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
        guard let body = RecordChecksum.verified(bytes) else { return nil }
        self.init(body) { _ in 0..<Int.max }
    }

    /// Reads a record from a segment whose blocks were checked as they were read.
    ///
    /// The blocks that aren't wanted have no text. Nothing where it isn't a record of this version.
    ///
    /// Cost: a fraction of a whole one where an article has many passages and one is shown.
    ///
    /// - Parameters:
    ///   - bytes: the record.
    ///   - blocks: which blocks are wanted, told from the spans.
    public init?(checked bytes: [UInt8], blocks: ([Span]) -> Range<Int>) {
        guard bytes.count >= RecordChecksum.length else { return nil }
        self.init(bytes.dropLast(RecordChecksum.length), blocks: blocks)
    }

    private init?(_ body: ArraySlice<UInt8>, blocks: ([Span]) -> Range<Int>) {
        var reader = ByteReader(body)
        guard reader.number() == Self.version, let spans = reader.spans() else { return nil }
        let wanted = blocks(spans)
        guard let article = reader.article(wanted), reader.isAtEnd else { return nil }
        self.init(article: article, spans: spans)
        guard spans.allSatisfy({ !wanted.contains($0.block) || isInside($0) }) else { return nil }
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
                let bytes = self.count(), let start = number(), let length = number()
            else { return nil }
            spans.append(
                .init(
                    block: block, range: offset..<offset + bytes,
                    start: UInt32(truncatingIfNeeded: start),
                    length: UInt32(truncatingIfNeeded: length)))
        }
        return spans
    }

    fileprivate mutating func article(_ wanted: Range<Int>) -> Article? {
        guard let id = string(), let path = string(), let record = optionalNumber(),
            let url = optionalString(), let title = fact({ $0.string() }),
            let outlet = fact({ $0.outlet() }), let authors = facts(),
            let contributors = facts(), let published = fact({ $0.date() }),
            let crawled = fact({ $0.date() }), let language = fact({ $0.string() }),
            let origin = fact({ $0.string() }), let modified = fact({ $0.date() }),
            let section = fact({ $0.string() }), let tags = facts(),
            let description = fact({ $0.string() }), let blocks = blocks(wanted)
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

    private mutating func blocks(_ wanted: Range<Int>) -> [Passage]? {
        guard let count = count() else { return nil }
        var blocks: [Passage] = []
        for place in 0..<count {
            guard let kind = string(), let reason = optionalString(),
                let text = wanted.contains(place) ? string() : skipString()
            else { return nil }
            blocks.append(Passage(PassageKind(rawValue: kind), text, reason: reason))
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
