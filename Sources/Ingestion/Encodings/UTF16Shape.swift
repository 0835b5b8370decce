/// Whether bytes without a byte order mark are UTF-16, and in which order.
enum UTF16Shape {
    /// True for big endian, false for little endian, nothing for anything else.
    ///
    /// Text in UTF-16 holds zero bytes (white space and line ends at least), and read in the right
    /// order its spaces and common punctuation are frequent and its surrogates paired; read in the
    /// wrong order neither is so.
    static func endianness(of bytes: ArraySlice<UInt8>) -> Bool? {
        let sample = bytes.prefix(65_536)
        guard sample.count >= 4, holdsZero(sample), !isPlain(sample) else { return nil }
        let little = score(sample, bigEndian: false)
        let big = score(sample, bigEndian: true)
        guard max(little, big) >= 0.02, little != big else { return nil }
        return big > little
    }

    /// Whether bytes are UTF-8 with a few controls: in UTF-16 that is no bad UTF-8, every second byte or so
    /// is one.
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        let controls = bytes.count { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D }
        return controls * 10 < bytes.count && UTF8Shape(bytes).malformed <= 1
    }

    /// Eight bytes at a time: nearly no page has any.
    private static func holdsZero(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBytes { raw in
            var index = 0
            while index + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 {
                    return true
                }
                index += 8
            }
            return raw[index...].contains(0)
        }
    }

    /// Share of units that are common punctuation or line ends; 0 where it can't be text.
    private static func score(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Double {
        var common = 0
        var unitCount = 0
        var isHighBefore = false
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            let unit = bigEndian ? first << 8 | second : second << 8 | first
            index += 2
            unitCount += 1
            let isLow = (0xDC00...0xDFFF).contains(unit)
            guard isLow == isHighBefore else { return 0 }
            isHighBefore = (0xD800...0xDBFF).contains(unit)
            switch unit {
            case 0x20, 0x0A, 0x0D, 0x2C, 0x2E, 0x60C, 0x3001, 0x3002, 0xFF0C: common += 1
            case 0...8, 0x0E...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: return 0
            default: break
            }
        }
        return unitCount == 0 ? 0 : Double(common) / Double(unitCount)
    }
}
