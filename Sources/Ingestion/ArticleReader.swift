public import Articles

/// Reads a file into articles, whatever it is.
///
/// The format is told from the content: records (JSON Lines, JSON) give an article each and are
/// streamed; any other text is one article, its furniture told from its text. What isn't read is
/// always reported, never passed over.
public struct ArticleReader: Sendable {
    private let options: IngestionOptions
    /// A reader for files of one run.
    public init(options: IngestionOptions = IngestionOptions()) {
        self.options = options
    }

    /// Reads a file, one article in memory at a time.
    ///
    /// Problems that cost the whole file (`onProblem` is told of them too) end the reading without an
    /// error; a bad record costs itself only. May be called for many files at once from any threads.
    ///
    /// - Parameters:
    ///   - file: A file as `FileWalker` lists it.
    ///   - onArticle: Takes each article, in the order of the file.
    ///   - onProblem: Told of each file, record or fact that couldn't be read.
    /// - Throws: Only what `onArticle` throws.
    public func read(
        _ file: InputFile, onArticle: (Article) throws -> Void,
        onProblem: (IngestionError) -> Void
    ) throws {
        let source: FileSource
        do throws(IngestionError) {
            source = try FileSource.open(
                file, limit: options.maximumArticleBytes, onProblem: onProblem)
        } catch {
            onProblem(error)
            return
        }
        switch source {
        case .text(let text):
            if text.malformed > 0 {
                onProblem(
                    IngestionError(
                        .badEncoding, "\(text.malformed) places aren't valid \(text.charset)",
                        path: file.path, hint: "they are shown as U+FFFD"))
            }
            try onArticle(article(file, text: text.text))
        case .page(let bytes):
            try onArticle(article(page: bytes, file: file, onProblem: onProblem))
        case .records(let bytes, let format):
            try withSink(file, onArticle, onProblem) { try $0.readAll(bytes, format: format) }
        case .recordStream(let format):
            try withSink(file, onArticle, onProblem) { try $0.stream(format) }
        }
    }

    private func withSink(
        _ file: InputFile, _ onArticle: (Article) throws -> Void,
        _ onProblem: (IngestionError) -> Void, _ body: (RecordSink) throws -> Void
    ) throws {
        try withoutActuallyEscaping(onArticle) { onArticle in
            try withoutActuallyEscaping(onProblem) { onProblem in
                try body(
                    RecordSink(
                        reader: self, file: file, onArticle: onArticle, onProblem: onProblem))
            }
        }
    }

    /// The article that a text file is.
    func article(_ file: InputFile, text: String) -> Article {
        let page = ScrapedPage(text)
        var article = Article(id: StableID.make(path: file.path), path: file.path)
        article.title = page.title
        article.outlet = page.outlet
        article.authors = page.authors
        article.contributors = page.contributors
        article.published = page.published
        article.crawled = page.crawled
        article.origin = page.origin
        article.url = page.url
        article.blocks = page.blocks
        return completed(article, name: file.path)
    }

    /// Adds what the user, the sources file, the address and the text tell of an article.
    func completed(_ article: Article, name path: String) -> Article {
        var article = article
        let host = article.url.flatMap { WebAddress.host(of: $0) }
        if article.outlet == nil, let host {
            article.outlet = Fact(Outlet(name: host), from: .url, evidence: article.url)
        }
        let ownHost = article.outlet?.provenance == .masthead ? article.outlet?.value.name : nil
        if article.published == nil, let url = article.url, let day = AddressDate(url),
            day.isSeparate,
            let date = ArticleDate(year: day.year, month: day.month, day: day.day),
            DatePlausibility(crawled: article.crawled?.value).isPlausible(date)
        {
            article.published = Fact(date, from: .url, evidence: url)
        }
        if let rule = options.sources?.match(path: path, host: host ?? ownHost) {
            article.outlet = Fact(Outlet(name: rule.outlet), from: .sources, evidence: rule.rule)
        }
        if let outlet = options.outlet { article.outlet = Fact(Outlet(name: outlet), from: .user) }
        if let outlet = article.outlet?.value.name {
            // "By The Star" names nobody; a record's author is what it says.
            let key = TextKey.key(outlet)
            article.authors.removeAll { $0.provenance == .text && TextKey.key($0.value) == key }
        }
        if let published = options.published { article.published = Fact(published, from: .user) }
        if article.language == nil {
            // Whole sentences tell a language better than a headline does.
            let body = article.blocks.lazy.filter { $0.kind == .body }.prefix(40).map(\.text)
                .joined(separator: "\n")
            article.language =
                LanguageDetector.language(of: body)
                ?? article.title.flatMap { LanguageDetector.language(of: $0.value + "\n" + body) }
        }
        return article
    }

    /// Bytes read at once.
    static let chunkSize = 1 << 20

    /// Longest record, in bytes.
    var recordLimit: Int { options.maximumArticleBytes }
}
