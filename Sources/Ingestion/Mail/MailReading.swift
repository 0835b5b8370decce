internal import Articles

/// Turns a message into an article, and a page saved as MHTML into what the page is.
struct MailReading {
    let reading: FileReading
    let place: Place
    private let depth: Int

    init(_ reading: FileReading, _ place: Place, depth: Int = 0) {
        self.reading = reading
        self.place = place
        self.depth = depth
    }

    func read(_ bytes: [UInt8]) throws { try read(MailMessage(bytes[...]), sender: nil) }

    private func read(_ message: MailMessage, sender: String?) throws {
        if let page = savedPage(message) { return try readPage(page, message) }
        let from = message.headers["from"].map(MailHeaders.person)
        // What somebody forwarded whole is the article, whoever sent it on.
        if let inner = message.forwarded.first, depth < MailMessage.deepest {
            let reader = MailReading(reading, place, depth: depth + 1)
            return try reader.read(MailMessage(inner), sender: sender ?? from)
        }
        let paragraphs = MailBody(message).paragraphs
        let subject = MailBody.withoutPrefixes(
            EncodedWords.decoded(message.headers["subject"] ?? ""))
        try readAttachments(message)
        guard !paragraphs.isEmpty || !subject.isEmpty else {
            return reading.report(place, .empty, "a message without text")
        }
        var article = place.article(id: id(message))
        article.title = subject.isEmpty ? nil : Fact(subject, from: .metadata)
        article.blocks = paragraphs.map { Passage(.body, $0, reason: "message") }
        let inner = ForwardedHead(paragraphs)
        if let inner { article.blocks.removeFirst(inner.paragraphs) }
        let author = inner == nil ? from : inner?.from
        let forwarder = inner == nil ? sender : from ?? sender
        if let author, isPublisher(author, message, isForwarded: inner != nil) {
            article.outlet = Fact(Outlet(name: author), from: .metadata, evidence: author)
        } else {
            article.authors = [author].compactMap { $0 }.map { Fact($0, from: .metadata) }
        }
        article.contributors = [forwarder].compactMap { $0 }.map { Fact($0, from: .metadata) }
        let date = inner.map(\.date) ?? message.headers["date"]
        article.published = StatedDate(place: place, onProblem: reading.onProblem).first(
            of: [date].compactMap { $0 }, from: .metadata, crawled: place.crawled?.value,
            read: { MailDate.read($0) ?? Self.written($0) })
        try reading.onArticle(reading.reader.completed(article, name: place.file.path))
    }

    /// Whether a sender is no person: one that calls itself a newspaper, or sends newsletters as such.
    private func isPublisher(_ name: String, _ message: MailMessage, isForwarded: Bool) -> Bool {
        if MediaWords.name(name) { return true }
        let isBulk = message.headers["list-id"] != nil || message.headers["list-unsubscribe"] != nil
        let words = CueWords(name).words
        return isBulk && !isForwarded && words.count >= 2
            && words.contains(where: Self.newsletters.contains)
    }

    private static let newsletters: Set<String> = [
        "news", "newsletter", "digest", "briefing", "magazine", "radio", "tv", "media", "noticias",
        "новости",
        "nachrichten", "haber", "notizie", "أخبار", "新闻", "ニュース",
    ]

    /// A date in words, as the head of a forwarded message may have it: `jeudi 7 septembre 2017 à 10:57`.
    private static func written(_ text: String) -> ArticleDate? {
        DateScanner(text).dates.first?.settled(by: .unknown)
    }

    /// The same message in two mailboxes is one article.
    private func id(_ message: MailMessage) -> String? {
        guard let given = message.headers["message-id"], !given.isEmpty else { return nil }
        return StableID.make(path: "message-id:" + given)
    }

    /// The page that a browser saved with all that belongs to it.
    private func savedPage(_ message: MailMessage) -> MailMessage.Part? {
        guard
            message.headers["snapshot-content-location"] != nil
                || message.type.name == "multipart/related"
                    && message.parts.contains(where: { $0.location != nil })
        else { return nil }
        return message.parts.first {
            $0.type.name == "text/html" || $0.type.name == "application/xhtml+xml"
        }
    }

    private func readPage(_ page: MailMessage.Part, _ message: MailMessage) throws {
        var place = place
        place.contentType = page.contentType
        place.url = message.headers["snapshot-content-location"] ?? page.location ?? place.url
        // A browser writes when it saved the page, not when that was published.
        place.crawled = message.headers["date"].flatMap { text in
            MailDate.read(text).map { Fact($0, from: .metadata, evidence: text) }
        }
        try reading.readPage(page.bytes, place)
    }
}
