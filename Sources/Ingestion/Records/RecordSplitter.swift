/// Cuts a stream of bytes into records, holding no more than one of them.
///
/// Bytes are pushed in chunks of any size; each record comes out as soon as its last byte is in.
protocol RecordSplitter {
    /// Takes the next bytes and hands out the records that they complete.
    mutating func push(
        _ chunk: ArraySlice<UInt8>, _ take: (SplitRecord) throws -> Void
    ) throws

    /// Hands out what is left at the end of the stream.
    mutating func finish(_ take: (SplitRecord) throws -> Void) throws
}

/// A record as cut out of its file.
struct SplitRecord {
    /// 1-based: of the line, or of the object in its array.
    let number: Int
    /// Its bytes; absent where it was longer than allowed and therefore dropped.
    let bytes: ArraySlice<UInt8>?
}

/// One record a line.
struct LineSplitter: RecordSplitter {
    private var pending: PendingRecord

    /// Splits into lines of at most `limit` bytes.
    init(limit: Int) { pending = PendingRecord(limit: limit) }

    mutating func push(
        _ chunk: ArraySlice<UInt8>, _ take: (SplitRecord) throws -> Void
    ) throws {
        var rest = chunk
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            if pending.isEmpty, end - rest.startIndex <= pending.limit {
                try take(SplitRecord(number: pending.number, bytes: rest[..<end]))
                pending.number += 1
            } else {
                pending.append(rest[..<end])
                try pending.flush(take)
            }
            rest = rest[(end + 1)...]
        }
        pending.append(rest)
    }

    mutating func finish(_ take: (SplitRecord) throws -> Void) throws {
        if !pending.isEmpty { try pending.flush(take) }
    }

}

/// The objects of a JSON array, or objects that follow one another.
struct ObjectSplitter: RecordSplitter {
    private var pending: PendingRecord
    private var depth = JSONDepth()

    /// Splits into objects of at most `limit` bytes.
    init(limit: Int) { pending = PendingRecord(limit: limit) }

    mutating func push(
        _ chunk: ArraySlice<UInt8>, _ take: (SplitRecord) throws -> Void
    ) throws {
        var start = chunk.startIndex
        for index in chunk.indices {
            let byte = chunk[index]
            if depth.level == 0 {
                // Between objects: brackets of the array, commas and white space carry nothing.
                guard byte == UInt8(ascii: "{") else { continue }
                start = index
            }
            _ = depth.step(byte)
            if depth.level == 0 {
                pending.append(chunk[start...index])
                try pending.flush(take)
            }
        }
        if depth.level > 0 { pending.append(chunk[start...]) }
    }

    mutating func finish(_ take: (SplitRecord) throws -> Void) throws {
        if depth.level > 0 { try pending.flush(take) }
        depth = JSONDepth()
    }

}

/// The bytes of the record that is being read, none where it is beyond the limit.
private struct PendingRecord {
    let limit: Int
    var number = 1
    private var bytes: [UInt8] = []
    private var isDropping = false

    init(limit: Int) { self.limit = limit }

    var isEmpty: Bool { bytes.isEmpty && !isDropping }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard !isDropping else { return }
        if self.bytes.count + bytes.count > limit {
            isDropping = true
            self.bytes = []
        } else {
            self.bytes += bytes
        }
    }

    mutating func flush(_ take: (SplitRecord) throws -> Void) throws {
        let record = SplitRecord(number: number, bytes: isDropping ? nil : bytes[...])
        number += 1
        isDropping = false
        bytes.removeAll(keepingCapacity: true)
        try take(record)
    }
}
