/// Small letters, written as bytes of UTF-8.
///
/// As `String.lowercased()`, which looks at each letter alone too, without a string for each word.
enum SmallLetters {
    /// Adds a letter in its small form.
    @inline(__always)
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(truncatingIfNeeded: value)
            bytes.append(byte &- 65 < 26 ? byte | 32 : byte)
        } else {
            appendOther(scalar, to: &bytes)
        }
    }

    private static func appendOther(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if let small = quick(scalar.value) {
            encode(small, to: &bytes)
        } else {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// The small letter of blocks that follow a simple rule or have no capitals; nothing for others.
    static func quick(_ value: UInt32) -> UInt32? {
        switch value {
        case 0xC0...0xDE: value == 0xD7 ? value : value + 32
        case 0x80...0xFF: value
        case 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: value + 32
        case 0x400...0x40F: value + 80
        case 0x300...0x36F, 0x3AC...0x3CE, 0x430...0x45F, 0x590...0x109F, 0x2000...0x206F,
            0x3000...0xA63F, 0xAC00...0xD7A3:
            value
        default: nil
        }
    }

    /// Adds a character that is none of ASCII.
    private static func encode(_ value: UInt32, to bytes: inout [UInt8]) {
        func last(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (value >> shift) & 0x3F) }
        if value < 0x800 {
            bytes.append(UInt8(0xC0 | value >> 6))
        } else {
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(last(6))
        }
        bytes.append(last(0))
    }
}
