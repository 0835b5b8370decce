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
    private let bigramPrefix = Array(Schema.bigram.prefix.utf8)
    private(set) var document = Document()

    init() throws(AnalysisError) {
        analyzer = try Analyzer()
    }

    /// Fills `document` with an article.
    ///
    /// Cost: one analysis of the text; no allocation a token.
    mutating func fill(with article: Article) {
        document.removeAll(keepingCapacity: true)
        var position = PositionLayout.first
        if let title = article.title?.value {
            analyzer.analyze(title, into: &tokens)
            addPostings(prefix: Schema.title.prefix, at: PositionLayout.first)
            addPostings(prefix: Schema.text.prefix, at: position)
            addBigrams()
            position = PositionLayout.start(after: position + UInt32(tokens.count))
        }
        var spans: [StoredArticle.Span] = []
        for (index, block) in article.blocks.enumerated() where block.kind.isSearchable {
            for range in PassageSplitter.passages(of: block.text, analyzer: &analyzer) {
                analyze(block.text, range)
                let length = UInt32(tokens.count)
                guard length > 0 else { continue }
                addPostings(prefix: Schema.text.prefix, at: position)
                addBigrams()
                spans.append(.init(block: index, range: range, start: position, length: length))
                position = PositionLayout.start(after: position + length)
            }
        }
        addNames(of: article)
        addKeywords(of: article)
        document.setData(StoredArticle(article: article, spans: spans).encoded())
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

    private mutating func addPostings(prefix: String, at start: UInt32) {
        for index in 0..<tokens.count {
            term.removeAll(keepingCapacity: true)
            term.append(contentsOf: prefix.utf8)
            tokens.withForm(at: index) { TermKey.append($0, to: &term) }
            term.withUnsafeBufferPointer {
                document.addPosting($0, position: start + UInt32(index))
            }
        }
    }

    /// Adds the bigrams of Chinese and Japanese, which only count: phrases are checked by words.
    private mutating func addBigrams() {
        HanBigrams.forEach(in: tokens) { document.addTerm($0.bytes, prefix: bigramPrefix) }
    }

    private mutating func addNames(of article: Article) {
        var position = PositionLayout.first
        for name in article.authors + article.contributors {
            analyzer.analyze(name.value, into: &tokens)
            addPostings(prefix: Schema.author.prefix, at: position)
            position = PositionLayout.start(after: position + UInt32(tokens.count))
        }
    }

    private mutating func addKeywords(of article: Article) {
        addKeyword(Schema.id, article.id)
        addKeyword(Schema.path, PathKey.key(of: article.path))
        if let outlet = article.outlet?.value {
            for name in OutletKey.keys(of: outlet, analyzer: &analyzer) {
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
    }

    private mutating func addKeyword(_ field: Field, _ value: String) {
        document.addBooleanTerm(Term(bytes: TermKey.bytes(prefix: field.prefix, value)))
    }

    private mutating func setValue(_ field: Field, _ value: String) {
        if let slot = field.slot { document.setValue(slot, Array(value.utf8)) }
    }
}
