/// Where the next record of a crawl begins, when lengths can't be relied on.
enum RecordStart {
    private static let versions = [Array("WARC/1.".utf8), Array("WARC/0.".utf8)]

    /// Whether a line begins a record.
    static func isHere(_ line: ArraySlice<UInt8>) -> Bool {
        if versions.contains(where: { line.starts(with: $0) }) { return true }
        // ARC: from a scheme to a length. Most lines are told apart by their first and last byte.
        let line = HeaderFields.withoutLineEnd(line)
        guard let first = line.first, let last = line.last, (97...122).contains(first | 0x20),
            (48...57).contains(last), line.count < 4_000
        else { return false }
        return CrawlRecord(arc: line) != nil
    }

    /// Whether bytes, perhaps cut short, may begin one.
    static func mayBe(_ bytes: ArraySlice<UInt8>) -> Bool {
        if versions.contains(where: { bytes.starts(with: $0) || $0.starts(with: bytes) }) {
            return true
        }
        // ARC: an address with its scheme.
        let scheme = bytes.prefix { (97...122).contains($0 | 0x20) }
        return !scheme.isEmpty && bytes.dropFirst(scheme.count).first == UInt8(ascii: ":")
            && bytes.firstIndex(of: 10) == nil
    }

    /// The place in a block that reached too far where the next record begins.
    static func border(in block: [UInt8]) -> Int? {
        var index = 0
        while let end = block[index...].firstIndex(of: 10) {
            let next = end + 1
            if versions.contains(where: { block[next...].starts(with: $0) }) { return next }
            index = next
        }
        return nil
    }
}
