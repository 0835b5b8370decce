import TextAnalysis

/// The checksum that ends every stored record.
///
/// Xapian keeps none: half of all single flipped bits in stored text pass its own check.
enum RecordChecksum {
    static let length = 8

    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 { ByteHash.of(bytes) }

    /// The record without its checksum, if the checksum is right.
    static func verified(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard bytes.count >= length else { return nil }
        let body = bytes[..<(bytes.count - length)]
        var stored: UInt64 = 0
        for byte in bytes[body.endIndex...].reversed() { stored = stored << 8 | UInt64(byte) }
        return stored == of(body) ? body : nil
    }
}
