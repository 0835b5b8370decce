/// Cuts a stream of CSV or TSV into rows, line ends within quotes minded.
///
/// A quoted field with a stray quote in it ends with its line. A quote that nothing closes would swallow
/// the rest of the table: after `longestQuote` bytes, at the end, or where a later line has a quote that can't be its
/// end, its row is cut at its first line.
///
///     1,"Mayor says no,Herald ⏎ 2,Rain,Herald ⏎ 3,"He said hi",Herald → three rows
struct RowSplitter: RecordSplitter {
    /// The longest field in quotes: a very long article.
    static let longestQuote = 4 << 20

    private let delimiter: UInt8
    private let limit: Int
    private var number = 1
    private var pending: [UInt8] = []
    /// Where in `pending` the next byte to look at stands, and how it stands.
    private var index = 0
    private var isAtFieldStart = true
    private var isQuoted = false
    private var hasStrayQuote = false
    /// Whether the quoted field goes on behind a line's end.
    private var hasLineEnd = false
    private var isDropping = false
    /// No quote that begins before this place in `pending` has an end.
    private var unclosedBefore = 0

    init(delimiter: UInt8, limit: Int) {
        self.delimiter = delimiter
        self.limit = limit
    }

    mutating func push(
        _ chunk: ArraySlice<UInt8>, _ take: (SplitRecord) throws -> Void
    ) throws {
        pending += chunk
        try scan(isEnd: false, take)
    }

    mutating func finish(_ take: (SplitRecord) throws -> Void) throws {
        try scan(isEnd: true, take)
        if !pending.isEmpty { try hand(0..<pending.count, take) }
        pending = []
    }

    private mutating func scan(isEnd: Bool, _ take: (SplitRecord) throws -> Void) throws {
        var rowStart = 0
        while true {
            while index < pending.count {
                let byte = pending[index]
                if isQuoted {
                    guard byte == UInt8(ascii: "\"") else {
                        if byte == 10, hasStrayQuote {
                            isQuoted = false
                        } else {
                            hasLineEnd = hasLineEnd || byte == 10
                            index += 1
                        }
                        continue
                    }
                    guard index + 1 < pending.count || isEnd else { break }
                    let next = index + 1 < pending.count ? pending[index + 1] : 10
                    if next == delimiter || next == 10 || next == 13 {
                        isQuoted = false
                    } else if next == UInt8(ascii: "\"") {
                        index += 1
                    } else if hasLineEnd {
                        rescan(from: rowStart, signsBefore: index)
                        continue
                    } else {
                        hasStrayQuote = true
                    }
                    index += 1
                    continue
                }
                if byte == UInt8(ascii: "\""), isAtFieldStart, index >= unclosedBefore {
                    isQuoted = true
                    hasStrayQuote = false
                    hasLineEnd = false
                    isAtFieldStart = false
                } else if byte == 10 {
                    try hand(rowStart..<index, take)
                    rowStart = index + 1
                    isAtFieldStart = true
                } else {
                    isAtFieldStart = byte == delimiter
                }
                index += 1
            }
            let isTooLong = isQuoted && index - rowStart > Self.longestQuote
            guard isQuoted, isTooLong || isEnd else { break }
            rescan(from: rowStart, signsBefore: pending.count)
        }
        pending.removeSubrange(..<rowStart)
        index -= rowStart
        unclosedBefore = max(0, unclosedBefore - rowStart)
        if pending.count > limit {
            isDropping = true
            pending.removeAll(keepingCapacity: true)
            index = 0
        }
    }

    /// Looks at a row again, its quotes before a place as signs.
    private mutating func rescan(from rowStart: Int, signsBefore place: Int) {
        unclosedBefore = place
        isQuoted = false
        isAtFieldStart = true
        index = rowStart
    }

    private mutating func hand(
        _ range: Range<Int>, _ take: (SplitRecord) throws -> Void
    ) throws {
        var row = pending[range]
        if row.last == 13 { row = row.dropLast() }
        defer { number += 1 }
        if isDropping {
            isDropping = false
            try take(SplitRecord(number: number, bytes: nil))
        } else {
            try take(SplitRecord(number: number, bytes: row))
        }
    }
}
