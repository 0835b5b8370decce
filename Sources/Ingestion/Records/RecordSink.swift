internal import Articles

/// Takes the records of a file one by one and hands them on as articles.
struct RecordSink {
    let reader: ArticleReader
    let file: InputFile
    let onArticle: (Article) throws -> Void
    let onProblem: (IngestionError) -> Void

    /// Reads the records of a file from its start, a chunk at a time.
    func stream(_ format: FileFormat) throws {
        var splitter = Self.splitter(format, limit: reader.recordLimit)
        let stream: ByteStream
        do throws(IngestionError) {
            stream = try ByteStream(file)
        } catch {
            onProblem(error)
            return
        }
        var chunk: [UInt8] = []
        var isFirst = true
        while next(&chunk, from: stream) {
            let mark = isFirst && chunk.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            isFirst = false
            try splitter.push(chunk[mark...], take)
        }
        try splitter.finish(take)
    }

    /// Reads the next chunk; false at the end, or after telling of an error.
    private func next(_ chunk: inout [UInt8], from stream: borrowing ByteStream) -> Bool {
        chunk.removeAll(keepingCapacity: true)
        do throws(IngestionError) {
            return try stream.read(ArticleReader.chunkSize, into: &chunk)
        } catch {
            onProblem(error)
            return false
        }
    }

    /// Reads records that are in memory.
    func readAll(_ bytes: [UInt8], format: FileFormat) throws {
        var splitter = Self.splitter(format, limit: reader.recordLimit)
        try splitter.push(bytes[...], take)
        try splitter.finish(take)
    }

    private static func splitter(_ format: FileFormat, limit: Int) -> any RecordSplitter {
        format == .jsonLines ? LineSplitter(limit: limit) : ObjectSplitter(limit: limit)
    }

    private func take(_ record: SplitRecord) throws {
        guard let bytes = record.bytes else {
            onProblem(
                IngestionError(
                    .tooLarge, "longer than the \(reader.recordLimit) bytes allowed for a record",
                    path: file.path, record: record.number,
                    hint: "the other records were read"))
            return
        }
        guard bytes.contains(where: { !FileFormat.isSpace($0) }) else { return }
        let article: Article
        do throws(IngestionError) {
            article = try RecordReader(file: file).article(
                from: bytes, record: record.number, onProblem: onProblem)
        } catch {
            onProblem(error)
            return
        }
        try onArticle(reader.completed(article, name: file.path))
    }
}
