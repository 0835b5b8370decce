internal import Articles

extension ArticleReader {
    /// The article that a web page is.
    ///
    /// This is the entry for pages out of files, archives and mail alike. May be called from many
    /// threads at once; memory is a small multiple of the page.
    ///
    /// - Parameters:
    ///   - bytes: The page as the server sent it, transfer and content encoding undone.
    ///   - contentType: The HTTP header of that name, for its charset.
    ///   - url: Where it was fetched, if that is known.
    ///   - crawled: When it was fetched, if that is known.
    ///   - file: The file it is in.
    ///   - record: Its number there, in a file that holds several.
    ///   - onProblem: Told of what couldn't be read of it.
    func article(
        page bytes: [UInt8], contentType: String? = nil, url: String? = nil,
        crawled: ArticleDate? = nil, file: InputFile, record: Int? = nil,
        onProblem: (IngestionError) -> Void
    ) -> Article {
        var article = Article(
            id: StableID.make(path: file.path, record: record), path: file.path, record: record)
        article.url = url
        article.crawled = crawled.map { Fact($0, from: .crawl) }
        guard let page = PageDecoder.decode(bytes, contentType: contentType),
            let document = HTMLDocument(utf8: page.utf8)
        else {
            onProblem(
                IngestionError(
                    .binary, "isn't text", path: file.path, record: record,
                    hint: "fetch the page again"))
            return completed(article, name: file.path)
        }
        let notes = EncodingNote.all(page.malformed, page.charset, page.foreign)
        for note in notes {
            onProblem(
                IngestionError(
                    .badEncoding, note.message, path: file.path, record: record, hint: note.hint))
        }
        let marks = PageMarks(document)
        let facts = PageFacts(marks: marks, address: url, visit: crawled)
        facts.fill(&article)
        article.blocks = MainText(document, title: article.title?.value).blocks
        article = completed(article, name: file.path)
        guard article.published == nil else { return article }
        // What the page doesn't say of its language its text does.
        let dates = facts.dates(marks, language: article.language?.value)
        if facts.language == nil { article.published = dates.published() }
        if article.published == nil, let date = dates.unsettled() {
            onProblem(.unsettled(date, path: file.path, record: record))
        }
        return article
    }
}
