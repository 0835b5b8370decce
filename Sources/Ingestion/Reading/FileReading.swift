internal import Articles

/// The reading of one file on disk: layer by layer, until something is an article.
///
/// What stands in a file is told by content; compression and archives are undone on the way, and what
/// comes out of them is told by content again. One thread; holds one article, or one record.
struct FileReading {
    let reader: ArticleReader
    let file: InputFile
    let limits: UnpackingLimits
    let leftOut = LeftOut()
    let repeatedLines = RepeatedLines()
    let onArticle: (Article) throws -> Void
    let onProblem: (IngestionError) -> Void

    init(
        _ reader: ArticleReader, _ file: InputFile,
        onArticle: @escaping (Article) throws -> Void,
        onProblem: @escaping (IngestionError) -> Void
    ) {
        self.reader = reader
        self.file = file
        self.onArticle = onArticle
        self.onProblem = onProblem
        limits = UnpackingLimits(fileSize: file.size)
    }

    /// Reads the whole file.
    ///
    /// - Throws: only what `onArticle` throws.
    func read() throws {
        let bytes: FileBytes
        do throws(IngestionError) {
            bytes = try FileBytes(file)
        } catch {
            onProblem(error)
            return
        }
        try read(ByteInput(bytes), Place(file))
        for problem in leftOut.problems(path: file.path) { onProblem(problem) }
    }

    /// Reads what stands at a place, whatever it is.
    func read(_ input: ByteInput, _ place: Place) throws {
        let head: [UInt8]
        do throws(IngestionError) {
            head = Array(try input.peek(FileFormat.headLength))
        } catch {
            onProblem(error)
            return
        }
        guard !head.isEmpty else { return report(place, .empty, "there is no text in it") }
        let isWide =
            UTF16Shape.endianness(of: head[...]) != nil || head.starts(with: [0xFF, 0xFE])
            || head.starts(with: [0xFE, 0xFF])
        if isWide { return try readText(input, place) }
        let columns = reader.options.fields.names
        switch FileFormat.detect(head: head, name: place.name, columns: columns) {
        case .gzip: try unpack(place) { try readGzip(input, $0) }
        case .compressed: try unpack(place) { try readCompressed(input, $0) }
        case .archive: try unpack(place) { try readArchive(input, $0) }
        case .warc, .arc: try WebArchiveReading(self, input, place).read()
        case .json: try readRecords(input, place, ObjectSplitter(limit: reader.recordLimit))
        case .jsonLines: try readRecords(input, place, LineSplitter(limit: reader.recordLimit))
        case .table(let delimiter): try readTable(input, place, head, delimiter)
        case .mailbox: try MailboxReading(self, input, place).read()
        case .pdf: try readPDF(input, place)
        case .unsupported(let name):
            report(
                place, .unsupportedFormat, "is \(name), which isn't read",
                hint: "convert it to plain text or JSON Lines first")
        case .html, .feed, .mail:
            guard let bytes = whole(input, place) else { return }
            try readDocument(bytes, place)
        case .text:
            if TextDecoder.isBinary(head) { return report(place, .binary, "isn't text") }
            try readText(input, place)
        }
    }

    /// All bytes of a document; nothing after telling that it is too long.
    func whole(_ input: ByteInput, _ place: Place) -> [UInt8]? {
        do throws(IngestionError) {
            let all = try input.readAll(limit: reader.recordLimit, place)
            if let failure = all.failure { onProblem(failure) }
            return all.bytes
        } catch {
            onProblem(error)
            return nil
        }
    }

    /// Says what came of something that isn't an article: of a whole file as a problem, of one of
    /// many in a container as one of a group.
    func report(
        _ place: Place, _ code: IngestionError.Code, _ message: String, hint: String? = nil
    ) {
        if place.isInside {
            leftOut.note(message, place.label)
        } else {
            onProblem(
                place.problem(
                    code, message,
                    hint: hint
                        ?? (code == .empty
                            ? "nothing was indexed from it"
                            : "index the text or JSON Lines that was made from it")))
        }
    }

    /// Goes one layer deeper, if not too deep.
    private func unpack(_ place: Place, _ body: (Place) throws -> Void) throws {
        guard place.depth < UnpackingLimits.deepest else {
            onProblem(
                place.problem(
                    .unpacksTooFar,
                    "more than \(UnpackingLimits.deepest) layers of archives and compression",
                    hint: "unpack it yourself if you trust it, and index the folder"))
            return
        }
        try body(place)
    }
}
