import Articles
import Schema
import TextAnalysis
import Xapian

/// Turns an article into what a segment holds of it: postings, keywords, values, record.
///
/// One worker each: it owns an analyzer and buffers that are used again for every article.
struct ArticleDocument: ~Copyable {
    private var analyzer: Analyzer
    private var tokens = TokenBuffer()
    private var term: [UInt8] = []
    /// Words with their signs that the article may still give.
    private var signsLeft = 0
    /// Words with their signs (`C++`) of one article that are indexed as such, at most, so that an article of
    /// nothing else needs no more memory than others.
    static let mostSigns = 100_000
    /// Bigrams of a passage one after the other, and where each ends.
    private var bigrams: [UInt8] = []
    private var bigramEnds: [UInt32] = []
    private let bigramPrefix = Array(Schema.bigram.prefix.utf8)
    /// What is given besides words and bigrams: keywords, values, the record.
    private var rest = Document()
    /// Bytes of the stored record of the article that was filled in last.
    private(set) var recordBytes = 0

    init() throws(AnalysisError) {
        analyzer = try Analyzer()
    }

    /// Adds an article to a segment.
    ///
    /// Cost: one analysis of the text; no allocation a token.
    mutating func add(
        _ article: Article, to writer: inout BulkWriter
    ) throws(XapianError) {
        rest.removeAll(keepingCapacity: true)
        signsLeft = Self.mostSigns
        var position = PositionLayout.first
        if let title = article.title?.value {
            analyzer.analyze(title, into: &tokens)
            try addPostings(prefix: Schema.title.prefix, at: PositionLayout.first, to: &writer)
            try addPostings(prefix: Schema.text.prefix, at: position, to: &writer)
            try addBigrams(to: &writer)
            position = PositionLayout.start(after: position + UInt32(tokens.count))
        }
        var spans: [StoredArticle.Span] = []
        for (index, block) in article.blocks.enumerated() where block.kind.isSearchable {
            for range in PassageSplitter.passages(of: block.text, analyzer: &analyzer) {
                analyze(block.text, range)
                let length = UInt32(tokens.count)
                guard length > 0 else { continue }
                try addPostings(prefix: Schema.text.prefix, at: position, to: &writer)
                try addBigrams(to: &writer)
                spans.append(.init(block: index, range: range, start: position, length: length))
                position = PositionLayout.start(after: position + length)
            }
        }
        try addNames(of: article, to: &writer)
        addKeywords(of: article)
        let record = StoredArticle(article: article, spans: spans).encoded()
        recordBytes = record.count
        rest.setData(record)
        rest.setHead(ArticleOutline(spans).encoded)
        try writer.end(with: rest)
    }

    private mutating func analyze(_ text: String, _ range: Range<Int>) {
        if range.count == text.utf8.count {
            analyzer.analyze(text, into: &tokens)
        } else {
            let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            let end = text.utf8.index(start, offsetBy: range.count)
            analyzer.analyze(String(text[start..<end]), into: &tokens)
        }
    }

    private mutating func addPostings(
        prefix: String, at start: UInt32, to writer: inout BulkWriter
    ) throws(XapianError) {
        let prefix = Array(prefix.utf8)
        if !tokens.signs.isEmpty { try addSigned(prefix: prefix, at: start, to: &writer) }
        guard tokens.longestForm + prefix.count <= TermKey.limit else {
            addLongPostings(prefix: prefix, at: start)
            return
        }
        let count = tokens.count
        _ = try tokens.withForms { (forms, ends, step) throws(XapianError) in
            try writer.occur(
                prefix: prefix, forms: forms, ends: ends, step: step, count: count,
                position: start)
        }
    }

    /// Adds each word that has a sign once more, with it, at the same place: `c++` beside `c`.
    private mutating func addSigned(
        prefix: [UInt8], at start: UInt32, to writer: inout BulkWriter
    ) throws(XapianError) {
        for sign in tokens.signs.prefix(signsLeft) {
            term.removeAll(keepingCapacity: true)
            term.append(contentsOf: prefix)
            let word = tokens.withForm(at: sign.token) { Array($0) } + sign.text.utf8
            word.withUnsafeBufferPointer { TermKey.append($0, to: &term) }
            let position = start + UInt32(sign.token)
            try writer.occur(term, position: position)
        }
        signsLeft -= min(signsLeft, tokens.signs.count)
    }

    /// The same where a word is too long for a term as it stands.
    private mutating func addLongPostings(prefix: [UInt8], at start: UInt32) {
        for index in 0..<tokens.count {
            term.removeAll(keepingCapacity: true)
            term.append(contentsOf: prefix)
            tokens.withForm(at: index) { TermKey.append($0, to: &term) }
            term.withUnsafeBufferPointer {
                rest.addPosting($0, position: start + UInt32(index))
            }
        }
    }

    /// Adds the bigrams of Chinese and Japanese, which only count: phrases are checked by words.
    private mutating func addBigrams(to writer: inout BulkWriter) throws(XapianError) {
        bigrams.removeAll(keepingCapacity: true)
        bigramEnds.removeAll(keepingCapacity: true)
        HanBigrams.forEach(in: tokens) {
            bigrams.append(contentsOf: $0.bytes)
            bigramEnds.append(UInt32(bigrams.count))
        }
        guard !bigrams.isEmpty else { return }
        try writer.count(prefix: bigramPrefix, forms: bigrams, ends: bigramEnds)
    }

    private mutating func addNames(
        of article: Article, to writer: inout BulkWriter
    ) throws(XapianError) {
        var position = PositionLayout.first
        for name in article.authors + article.contributors {
            analyzer.analyze(name.value, into: &tokens)
            try addPostings(prefix: Schema.author.prefix, at: position, to: &writer)
            position = PositionLayout.start(after: position + UInt32(tokens.count))
        }
    }

    private mutating func addKeywords(of article: Article) {
        addKeyword(Schema.id, article.id)
        addKeyword(Schema.path, PathKey.key(of: article.path))
        if let outlet = article.outlet?.value {
            for name in OutletKeys.all(of: outlet, analyzer: &analyzer) {
                addKeyword(Schema.outlet, name)
            }
            setValue(Schema.outlet, outlet.name)
        } else {
            addKeyword(Schema.missing, Schema.outlet.name)
        }
        if let published = article.published?.value {
            addKeyword(Schema.published, published.dayKey)
            addKeyword(Schema.month, published.monthKey)
            setValue(Schema.published, published.dayKey)
            setValue(Schema.month, published.monthKey)
        } else {
            addKeyword(Schema.missing, Schema.published.name)
        }
        if let language = article.language?.value {
            for key in LanguageKey.keys(of: language) { addKeyword(Schema.language, key) }
            setValue(Schema.language, LanguageKey.key(of: language))
        } else {
            addKeyword(Schema.missing, Schema.language.name)
        }
        // An article is found by every language that some of it is in.
        let known = Set(article.language.map { LanguageKey.keys(of: $0.value) } ?? [])
        for key in Set(article.languages.flatMap { LanguageKey.keys(of: $0) }).subtracting(known) {
            addKeyword(Schema.language, key)
        }
    }

    private mutating func addKeyword(_ field: Field, _ value: String) {
        rest.addBooleanTerm(Term(bytes: TermKey.bytes(prefix: field.prefix, value)))
    }

    private mutating func setValue(_ field: Field, _ value: String) {
        if let slot = field.slot { rest.setValue(slot, Array(value.utf8)) }
    }
}
