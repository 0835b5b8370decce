/// Reads what `ByteWriter` wrote; every read says whether the bytes were there.
struct ByteReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    var isAtEnd: Bool { index == bytes.endIndex }

    mutating func number() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.endIndex, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        return nil
    }

    mutating func count() -> Int? { number().flatMap { Int(exactly: $0) } }

    mutating func string() -> String? { stringRange().map { string($0) } }

    /// The text at a place.
    ///
    /// What isn't UTF-8 would be mended, not refused: that the bytes are as written is known from checksums. The
    /// initializer that refuses takes a thousand instructions a string, this one a tenth.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Passes over a string and says where its bytes stand.
    mutating func stringRange() -> Range<Int>? {
        guard let count = count(), count <= bytes.endIndex - index else { return nil }
        defer { index += count }
        return index..<index + count
    }

    /// The outer level is absent where the bytes are damaged, the inner where nothing was written.
    mutating func optionalString() -> String?? {
        optionalStringRange().map { $0.map { string($0) } }
    }

    /// Passes over a string that may be missing.
    mutating func optionalStringRange() -> Range<Int>?? {
        switch number() {
        case 0: .some(nil)
        case 1: stringRange().map { .some($0) }
        default: nil
        }
    }

    mutating func optionalNumber() -> Int?? {
        guard let value = count() else { return nil }
        return value == 0 ? .some(nil) : .some(value - 1)
    }
}
