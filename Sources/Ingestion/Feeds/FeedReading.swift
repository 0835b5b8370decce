internal import Articles

/// Turns a feed into articles, one an item.
///
/// All of an item's text is the article's: the whole of it where the feed carries it, else its summary.
struct FeedReading {
    let reading: FileReading
    let place: Place

    init(_ reading: FileReading, _ place: Place) {
        self.reading = reading
        self.place = place
    }

    func read(_ bytes: [UInt8]) throws {
        var bytes = bytes
        var charset = place.contentType.flatMap(MediaType.charset)
        // A stray byte ends the reading of XML.
        if UTF8Shape(bytes).malformed > 0, let mixed = MixedText(bytes) {
            (bytes, charset) = (mixed.utf8, "UTF-8")
            for note in EncodingNote.all(mixed.malformed, "UTF-8", mixed.foreign) {
                reading.onProblem(place.problem(.badEncoding, note.message, hint: note.hint))
            }
        }
        var parser = FeedParser(bytes, charset: charset)
        var items = 0
        var articles = 0
        while let item = parser.next() {
            items += 1
            guard let article = article(item, number: items, of: parser) else {
                reading.leftOut.note(
                    "items of a feed without title and text", place.label + " #\(items)")
                continue
            }
            articles += 1
            try reading.onArticle(
                reading.reader.completed(article, name: place.file.path))
        }
        if parser.hasFailed {
            reading.onProblem(
                place.problem(
                    .damaged, "the feed's markup is damaged", hint: "the items before were read"))
        } else if items == 0 {
            reading.report(
                place, .empty, "a feed without items", hint: "nothing was indexed from it")
        }
    }

    private func article(_ item: FeedItem, number: Int, of feed: FeedParser) -> Article? {
        let title = MarkupText.line(item.title.trimmed)
        let body = item.content.trimmed.isEmpty ? item.summary : item.content
        let blocks = FeedContent.blocks(of: body, title: title)
        guard !title.isEmpty || !blocks.isEmpty else { return nil }
        // The feed's own place in a crawl stays apart from those of its items.
        let key = place.key + (place.record.map { "\0\($0)" } ?? "")
        let id = StableID.make(path: key + "\0" + (item.guid ?? item.url ?? title), record: nil)
        var article = place.article(id: id)
        article.record = place.record ?? place.memberNumber ?? number
        article.title = title.isEmpty ? nil : Fact(title, from: .metadata)
        article.url = item.url
        article.blocks = blocks
        article.authors = item.authors.map(Self.person).filter { !$0.isEmpty }
            .map { Fact($0, from: .metadata) }
        let here = place.isInside ? place : place.record(number)
        article.published = StatedDate(place: here, onProblem: reading.onProblem).first(
            of: [item.published, item.updated].map(\.trimmed).filter { !$0.isEmpty },
            from: .metadata, crawled: place.crawled?.value, read: MailDate.read)
        let language = item.language.isEmpty ? feed.language : item.language
        if !language.trimmed.isEmpty {
            article.language = Fact(LanguageCodes.short(language.trimmed), from: .metadata)
        }
        article.outlet = outlet(item, feed).map { Fact(Outlet(name: $0), from: .metadata) }
        return article
    }

    /// A sitemap names the publication; the title of a feed is the outlet's name only where it says no
    /// more than that.
    private func outlet(_ item: FeedItem, _ feed: FeedParser) -> String? {
        let publication = item.publication.trimmed
        if !publication.isEmpty { return publication }
        let title = MarkupText.line(feed.title.trimmed)
        let marks = [" | ", " - ", " \u{BB} ", " \u{2013} ", " \u{2014} ", ": ", " :: ", "http"]
        let words = title.split(separator: " ").count
        guard (1...4).contains(words), !marks.contains(where: { title.contains($0) }) else {
            return nil
        }
        return title
    }

    /// `editor@news.example (Jane Doe)` → `Jane Doe`.
    private static func person(_ text: String) -> String {
        let text = MarkupText.line(text.trimmed)
        guard text.contains("@"), let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
            return text
        }
        return String(text[text.index(after: open)...].dropLast())
    }
}
