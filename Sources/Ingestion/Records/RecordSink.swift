internal import Articles

/// Takes the records of a file one by one and hands them on as articles.
struct RecordSink {
    let reading: FileReading
    let place: Place
    /// The columns of a table; absent for JSON.
    private let table: TableState?
    private let charsets = RecordCharsets()

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
        for problem in charsets.problems(at: place) { reading.onProblem(problem) }
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

    private func articles(
        _ bytes: ArraySlice<UInt8>, _ place: Place
    ) throws(IngestionError) -> [Article] {
        let map = reading.reader.options.fields
        let reader = RecordReader(place: place, map: map)
        let utf8 = charsets.utf8(of: bytes, number: place.record ?? 1)
        guard let table else {
            return try reader.articles(from: utf8, onProblem: reading.onProblem)
        }
        guard let members = table.reader.members(of: utf8) else { return [] }
        return [
            try reader.article(Record(members: members, map: map), onProblem: reading.onProblem)
        ]
    }
}
