internal import Articles

/// Takes the records of a file one by one and hands them on as articles.
struct RecordSink {
    let reading: FileReading
    let place: Place
    /// The columns of a table; absent for JSON.
    private let table: TableState?

    init(reading: FileReading, place: Place, delimiter: UInt8? = nil) {
        self.reading = reading
        self.place = place
        table = delimiter.map { TableState(TableReader(delimiter: $0)) }
    }

    private final class TableState {
        var reader: TableReader
        init(_ reader: TableReader) { self.reader = reader }
    }

    /// Reads the records of an input, a chunk at a time.
    func stream(_ input: ByteInput, _ splitter: some RecordSplitter) throws {
        var splitter = splitter
        var isFirst = true
        while let chunk = next(input) {
            let hasMark = isFirst && chunk.starts(with: [0xEF, 0xBB, 0xBF])
            isFirst = false
            try splitter.push(hasMark ? chunk.dropFirst(3) : chunk, take)
        }
        try splitter.finish(take)
    }

    /// The next chunk; nothing at the end, or after telling of an error.
    private func next(_ input: ByteInput) -> ArraySlice<UInt8>? {
        do throws(IngestionError) {
            return try input.take()
        } catch {
            reading.onProblem(error)
            return nil
        }
    }

    private func take(_ record: SplitRecord) throws {
        let here = place.record(record.number)
        guard let bytes = record.bytes else {
            reading.onProblem(
                here.problem(
                    .tooLarge,
                    "longer than the \(reading.reader.recordLimit) bytes allowed for a record",
                    hint: "the other records were read"))
            return
        }
        guard bytes.contains(where: { !FileFormat.isSpace($0) }) else { return }
        let articles: [Article]
        do throws(IngestionError) {
            articles = try self.articles(bytes, here)
        } catch {
            reading.onProblem(error)
            return
        }
        for article in articles {
            try reading.onArticle(reading.reader.completed(article, name: place.file.path))
        }
    }

    /// Whether characters of an article could not be read.
    private static func holdsReplacement(_ article: Article) -> Bool {
        article.title?.value.contains(ascii: "\u{FFFD}") ?? false
            || article.blocks.contains { $0.text.contains(ascii: "\u{FFFD}") }
    }

    /// A record that isn't UTF-8, made so, and what there is to say of it.
    private static func decoded(
        _ record: ArraySlice<UInt8>, _ place: Place
    ) -> (utf8: [UInt8], problem: IngestionError)? {
        guard UTF8Shape(record).malformed > 0,
            let decoded = TextDecoder.decode(record: Array(record))
        else { return nil }
        let notes = EncodingNote.all(decoded.malformed, decoded.charset, decoded.foreign)
        let message = notes.first?.message ?? "is in \(decoded.charset), not in UTF-8"
        return (
            Array(decoded.text.utf8),
            place.problem(
                .badEncoding, message,
                hint: notes.first?.hint ?? "it was read so; look at the text if it looks wrong")
        )
    }

    private func articles(
        _ bytes: ArraySlice<UInt8>, _ place: Place
    ) throws(IngestionError) -> [Article] {
        let map = reading.reader.options.fields
        let reader = RecordReader(place: place, map: map)
        guard let table else {
            var problems: [IngestionError] = []
            let articles = try reader.articles(from: bytes) { problems.append($0) }
            if articles.contains(where: Self.holdsReplacement),
                let decoded = Self.decoded(bytes, place)
            {
                reading.onProblem(decoded.problem)
                return try reader.articles(from: decoded.utf8[...], onProblem: reading.onProblem)
            }
            for problem in problems { reading.onProblem(problem) }
            return articles
        }
        var row = bytes
        // Its charset may show long after the head of the table.
        if let decoded = Self.decoded(bytes, place) {
            reading.onProblem(decoded.problem)
            row = decoded.utf8[...]
        }
        guard let members = table.reader.members(of: row) else { return [] }
        return [
            try reader.article(Record(members: members, map: map), onProblem: reading.onProblem)
        ]
    }
}
