public import Articles

/// Reads a file into articles, whatever it is.
///
/// The format is told from the content, through archives and compression: records, feeds, mailboxes
/// and crawls give many articles and are streamed; a page, a PDF or any other text is one. What isn't
/// read is always reported, never passed over.
public struct ArticleReader: Sendable {
    let options: IngestionOptions

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
        try withoutActuallyEscaping(onArticle) { onArticle in
            try withoutActuallyEscaping(onProblem) { onProblem in
                try FileReading(self, file, onArticle: onArticle, onProblem: onProblem).read()
            }
        }
    }

    /// The article that a text file is.
    func article(
        _ place: Place, text: String, onProblem: (IngestionError) -> Void = { _ in }
    ) -> Article {
        let page = ScrapedPage(text)
        if let date = page.unsettledDate { onProblem(place.unsettled(date)) }
        var article = place.article()
        article.title = page.title
        article.outlet = page.outlet
        article.authors = page.authors
        article.contributors = page.contributors
        article.published = page.published
        article.modified = page.modified
        article.crawled = place.crawled ?? page.crawled
        article.origin = page.origin
        article.url = place.url ?? page.url
        article.blocks = page.blocks
        return completed(article, name: place.file.path)
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
        if article.origin == nil {
            article.origin =
                AgencyLine.origin(of: article) ?? ReprintNote.origin(of: article)
                ?? SourceLine.origin(of: article)
        }
        if let published = options.published { article.published = Fact(published, from: .user) }
        if article.language == nil {
            // Whole sentences tell a language better than a headline does.
            let body = article.blocks.lazy.filter { $0.kind == .body }.prefix(40).map(\.text)
                .joined(separator: "\n")
            let found = LanguageDetector.detected(body)
            article.language =
                found.map { Fact($0.code, from: .detected) }
                ?? article.title.flatMap { LanguageDetector.language(of: $0.value + "\n" + body) }
            if found.map({ $0.percent < Self.purity }) ?? true { PassageLanguages.mark(&article) }
        }
        return article
    }

    /// Per cent of an article in its language from which on its passages aren't asked for others.
    private static let purity = 90

    /// Longest record, in bytes.
    var recordLimit: Int { options.maximumArticleBytes }
}
