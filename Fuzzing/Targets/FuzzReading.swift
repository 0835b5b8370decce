import Articles

@testable import Ingestion

/// Some bytes as if they were a file, and what every reading of a file must keep to.
struct FuzzReading {
    let reading: FileReading
    let input: ByteInput
    let place: Place

    /// Reads bytes by one reader, and traps where an article has no id, or where what was read is
    /// passed over in silence, if the reader is one that is asked about any bytes.
    static func run(
        _ bytes: [UInt8], _ name: String, mayBeSilent: Bool = false,
        _ read: (FuzzReading) throws -> Void
    ) {
        let file = InputFile(path: "/fuzz/" + name, size: bytes.count, modified: 0)
        var seen = 0
        let reading = FileReading(
            ArticleReader(), file,
            onArticle: { article in
                precondition(!article.id.isEmpty, "an article without an id")
                seen += 1
            }, onProblem: { _ in seen += 1 })
        let fuzz = FuzzReading(
            reading: reading, input: ByteInput(ChunkedBytes(bytes)), place: Place(file))
        do {
            try read(fuzz)
        } catch {
            preconditionFailure("only what onArticle throws may be thrown: \(error)")
        }
        let isBlank = bytes.allSatisfy(FileFormat.isSpace)
        let leftOut = reading.leftOut.problems(path: file.path).count
        precondition(
            mayBeSilent || isBlank || seen + leftOut > 0 || bytes.count < 64, "read in silence")
    }

    var feed: FeedReading { FeedReading(reading, place) }
    var mail: MailReading { MailReading(reading, place) }
    var mailbox: MailboxReading { MailboxReading(reading, input, place) }
    var crawl: WebArchiveReading { WebArchiveReading(reading, input, place) }

    func readLines() throws {
        try reading.readRecords(input, place, LineSplitter(limit: reading.reader.recordLimit))
    }

    func readObjects() throws {
        try reading.readRecords(input, place, ObjectSplitter(limit: reading.reader.recordLimit))
    }

    func readTable(_ bytes: [UInt8]) throws {
        let comma = UInt8(ascii: ",")
        let tab = UInt8(ascii: "\t")
        let head = Array(bytes.prefix(FileFormat.headLength))
        try reading.readTable(input, place, head, head.contains(tab) ? tab : comma)
    }
}

/// Bytes in memory; every third input comes in crumbs, so that each cut lies somewhere.
private final class ChunkedBytes: SeekableProducer {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var size: Int { bytes.count }

    func next() throws(IngestionError) -> [UInt8]? {
        guard place < bytes.count else { return nil }
        let step = bytes.count.isMultiple(of: 3) ? 7 : bytes.count
        let chunk = bytes[place...].prefix(step)
        place += chunk.count
        return Array(chunk)
    }

    func seek(to offset: Int) throws(IngestionError) { place = min(max(0, offset), bytes.count) }
}
