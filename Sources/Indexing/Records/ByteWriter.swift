/// Appends numbers and strings to bytes, as `ByteReader` reads them.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// An unsigned number, seven bits a byte, lowest first (LEB128).
    mutating func number(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(value & 0x7F) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    mutating func number(_ value: Int) { number(UInt64(max(0, value))) }

    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 {
            number($0.count)
            bytes.append(contentsOf: $0)
        }
    }

    /// A string that may be absent; an empty one stays apart from none.
    mutating func optional(_ text: String?) {
        number(text == nil ? 0 : 1)
        if let text { string(text) }
    }

    /// A number that may be absent.
    mutating func optional(_ value: Int?) {
        number(value.map { $0 + 1 } ?? 0)
    }

    mutating func checksum() { fixed(RecordChecksum.of(bytes[...])) }

    /// Eight bytes, lowest first.
    mutating func fixed(_ value: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
