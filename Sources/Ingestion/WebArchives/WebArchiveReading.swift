internal import Articles

/// Reads a crawl record by record (WARC 1.0 and 1.1, ARC 1 and 2), compressed or not.
///
/// A damaged record costs itself only: reading goes on at the next line that begins a record. Memory
/// is bounded by one record.
struct WebArchiveReading {
    /// Longest line of a record's head.
    static let longestLine = HeaderFields.longestLine

    let reading: FileReading
    let input: ByteInput
    let place: Place
    /// The gzip layer right above the crawl, if there is one.
    let gzip: GzipBytes?
    let originals = Originals()

    init(_ reading: FileReading, _ input: ByteInput, _ place: Place, gzip: GzipBytes? = nil) {
        self.reading = reading
        self.input = input
        self.place = place
        self.gzip = gzip
    }

    /// Reads all records.
    func read() throws {
        var number = 0
        var hasResponses = false
        var lastFailure = -1
        while true {
            do throws(IngestionError) {
                guard try skipBlankLines() else { return }
            } catch {
                reading.onProblem(error)
                // Behind damage gzip goes on; a disk that fails won't.
                guard input.offset > lastFailure else { return }
                lastFailure = input.offset
                continue
            }
            number += 1
            let here = place.record(number)
            let found: (record: CrawlRecord, block: [UInt8]?, offset: Int?)
            do throws(IngestionError) {
                found = try next(here)
            } catch {
                reading.onProblem(error)
                continue
            }
            if found.record.kind == .response { hasResponses = true }
            try take(found.record, found.block, found.offset, here, hasResponses)
        }
    }

    /// Goes to where the next record begins; false at the end.
    private func skipBlankLines() throws(IngestionError) -> Bool {
        while true {
            let head = try input.peek(1)
            guard let byte = head.first else { return false }
            guard FileFormat.isSpace(byte) else { return true }
            try input.skip(1)
        }
    }

    /// The next record with its block, absent where that is too long.
    ///
    /// - Throws: where it's damaged; then the input stands where the next may begin.
    private func next(
        _ place: Place
    ) throws(IngestionError) -> (record: CrawlRecord, block: [UInt8]?, offset: Int?) {
        let start = input.offset
        let offset = gzip.map { $0.memberStart(at: start) } ?? start
        let record = try head(place)
        guard record.length <= reading.reader.recordLimit else {
            // A length beyond the end of the file is wrong; of packed data nobody knows the end.
            let isThere = input.seekableSize.map { record.length <= $0 - input.offset } ?? false
            if isThere { try input.skip(record.length) } else { try resynchronise() }
            return (record, nil, nil)
        }
        do throws(IngestionError) {
            let block = try input.read(record.length)
            guard block.count == record.length else {
                if !input.isFailing {
                    reading.onProblem(
                        place.problem(.damaged, "the record ends too early", hint: partHint))
                }
                return (record, cut(block), nil)
            }
            return (record, try checkedBlock(block, place), offset)
        } catch {
            reading.onProblem(error)
            return (record, nil, nil)
        }
    }

    private var partHint: String { "what there is of it was read, and the other records" }

    /// The record's head, of either kind.
    private func head(_ place: Place) throws(IngestionError) -> CrawlRecord {
        let first = try input.line(limit: Self.longestLine) ?? []
        let line = HeaderFields.withoutLineEnd(first)
        if line.starts(with: Self.warcMark) {
            let fields = try HeaderFields.read(input)
            if let record = CrawlRecord(fields) { return record }
            try resynchronise()
            throw place.problem(
                .damaged, "a WARC record without a length", hint: "the other records were read")
        }
        if let record = CrawlRecord(arc: line) { return record }
        try resynchronise()
        throw place.problem(
            .damaged, "no record begins where one should", hint: "the other records were read")
    }

    static let warcMark = Array("WARC/".utf8)

    /// Passes over everything up to a line that begins a record.
    private func resynchronise() throws(IngestionError) {
        while true {
            let head = try input.peek(Self.longestLine)
            guard !head.isEmpty else { return }
            let end = head.firstIndex(of: 10) ?? head.endIndex
            if RecordStart.isHere(head[..<end]) { return }
            try input.skip(min(end + 1, head.endIndex) - head.startIndex)
        }
    }

    /// The block, cut where the next record begins if its length was too great.
    private func checkedBlock(
        _ block: [UInt8], _ place: Place
    ) throws(IngestionError) -> [UInt8] {
        let ahead = try input.peek(64).drop(while: FileFormat.isSpace)
        if ahead.isEmpty || RecordStart.mayBe(ahead) { return block }
        let part = cut(block)
        guard part.count < block.count else { return block }
        reading.onProblem(
            place.problem(.damaged, "the record is shorter than it says", hint: partHint))
        return part
    }

    /// A block up to where another record begins in it; that record comes next.
    private func cut(_ block: [UInt8]) -> [UInt8] {
        guard let border = RecordStart.border(in: block) else { return block }
        input.putBack(block[border...])
        return Array(block[..<border])
    }
}
