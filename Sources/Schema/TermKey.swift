import TextAnalysis

/// The bytes under which a field's value stands in the index.
///
/// Xapian refuses terms over 245 bytes. A longer value keeps its beginning and gets a hash of the
/// whole in place of the rest, so that it is found again, told apart, and near its neighbours.
public enum TermKey {
    /// Bytes a term may have, prefix included.
    ///
    /// Below Xapian's 245, so that a zero byte, which counts double there, does no harm either.
    public static let limit = 230

    /// The bytes of a term; a value that fits is kept as it is.
    public static func bytes(prefix: String, _ value: String) -> [UInt8] {
        var bytes = Array(prefix.utf8)
        var value = value
        value.withUTF8 { append($0, to: &bytes) }
        return bytes
    }

    /// Appends a value to a prefix that already stands in `bytes`.
    public static func append(_ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let zeros = value.count { $0 == 0 }
        guard bytes.count + value.count + zeros > limit else {
            bytes.append(contentsOf: value)
            return
        }
        var end = limit - bytes.count - marker.count - 16
        end = min(end, value.firstIndex(of: 0) ?? value.count - 1)
        while end > 0, value[end] & 0xC0 == 0x80 { end -= 1 }
        bytes.append(contentsOf: value[..<end])
        bytes.append(contentsOf: marker)
        bytes.append(contentsOf: hexadecimal(ByteHash.of(value)))
    }

    /// A control character, which no folded form holds, sets a hash apart from text.
    private static let marker: [UInt8] = [0x1F]

    private static func hexadecimal(_ value: UInt64) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return (0..<16).map { digits[Int((value >> UInt64(60 - 4 * $0)) & 15)] }
    }
}
