internal import Articles

/// What is an article, or holds some, once its bytes are known.
extension FileReading {
    /// Text of any charset, or records in a charset that must be decoded first.
    func readText(_ input: ByteInput, _ place: Place) throws {
        guard let bytes = whole(input, place) else { return }
        try readText(bytes, place)
    }

    func readText(_ bytes: [UInt8], _ place: Place) throws {
        guard let decoded = TextDecoder.decode(bytes) else {
            return report(place, .binary, "isn't text")
        }
        guard decoded.text.unicodeScalars.contains(where: { !$0.isBlank }) else {
            return report(place, .empty, "there is no text in it")
        }
        let utf8 = Array(decoded.text.utf8)
        let head = Array(utf8.prefix(FileFormat.headLength))
        let format = FileFormat.detect(
            head: head, name: place.name, columns: reader.options.fields.names)
        switch format {
        case .json:
            tell(decoded, place)
            try readRecords(ByteInput(utf8), place, ObjectSplitter(limit: reader.recordLimit))
        case .jsonLines:
            tell(decoded, place)
            try readRecords(ByteInput(utf8), place, LineSplitter(limit: reader.recordLimit))
        case .table(let delimiter):
            tell(decoded, place)
            try readRows(ByteInput(utf8), place, delimiter)
        case .html: try readPage(bytes, place)
        case .feed: try FeedReading(self, place).read(utf8)
        case .mail: try MailReading(self, place).read(bytes)
        case .unsupported(let name):
            report(
                place, .unsupportedFormat, "is \(name), which isn't read",
                hint: "convert it to plain text or JSON Lines first")
        default:
            tell(decoded, place)
            try onArticle(
                reader.article(place, text: decoded.text, onProblem: { onProblem($0) }))
        }
    }

    /// Says what of a text didn't fit its charset.
    private func tell(_ decoded: DecodedText, _ place: Place) {
        for note in EncodingNote.all(decoded.malformed, decoded.charset, decoded.foreign) {
            onProblem(place.problem(.badEncoding, note.message, hint: note.hint))
        }
    }

    /// A page, a feed or a message in memory.
    func readDocument(_ bytes: [UInt8], _ place: Place) throws {
        switch FileFormat.detect(head: Array(bytes.prefix(FileFormat.headLength)), name: place.name)
        {
        case .feed: try FeedReading(self, place).read(bytes)
        case .mail: try MailReading(self, place).read(bytes)
        case .html: try readPage(bytes, place)
        default: try readText(bytes, place)
        }
    }

    /// A page, whatever its first bytes look like.
    func readPage(_ bytes: [UInt8], _ place: Place) throws {
        var article = reader.article(
            page: bytes, contentType: place.contentType, url: place.url,
            crawled: place.crawled?.value, file: file, record: place.record ?? place.memberNumber,
            onProblem: { onProblem($0) })
        guard article.title != nil || !article.blocks.isEmpty else {
            return report(place, .empty, "there is no text in it")
        }
        article.id = StableID.make(path: place.key, record: place.record)
        if let crawled = place.crawled { article.crawled = crawled }
        if place.isInside { repeatedLines.mark(&article) }
        try onArticle(article)
    }

    /// Objects of JSON, streamed.
    func readRecords(
        _ input: ByteInput, _ place: Place, _ splitter: some RecordSplitter
    ) throws {
        try RecordSink(reading: self, place: place).stream(input, splitter)
    }

    /// A table: streamed where it is UTF-8, decoded as a whole where it isn't.
    func readTable(
        _ input: ByteInput, _ place: Place, _ head: [UInt8], _ delimiter: UInt8
    ) throws {
        // The head may end within a character.
        let whole = head.dropLast(head.count == FileFormat.headLength ? 4 : 0)
        let shape = UTF8Shape(whole)
        if shape.malformed > 0, !shape.looksLikeUTF8 { return try readText(input, place) }
        try readRows(input, place, delimiter)
    }

    private func readRows(_ input: ByteInput, _ place: Place, _ delimiter: UInt8) throws {
        try RecordSink(reading: self, place: place, delimiter: delimiter)
            .stream(input, RowSplitter(delimiter: delimiter, limit: reader.recordLimit))
    }
}
