/// Reads one character of UTF-8, so that any bytes at all give an answer.
///
/// An ill-formed byte is U+FFFD with a length of 1, the convention of CICU.
enum UTF8Reader {
    static let replacement: UInt32 = 0xFFFD

    /// The code point that begins at `offset`, which must be below `end`, and its length in bytes.
    @inline(__always)
    static func read(
        _ text: UnsafePointer<UInt8>, at offset: Int, end: Int
    ) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(text[offset])
        if lead < 0x80 { return (lead, 1) }
        let left = end - offset
        if lead < 0xE0 {
            guard lead >= 0xC2, left >= 2 else { return (replacement, 1) }
            let second = UInt32(text[offset + 1])
            guard second & 0xC0 == 0x80 else { return (replacement, 1) }
            return ((lead & 0x1F) << 6 | second & 0x3F, 2)
        }
        if lead < 0xF0 {
            guard left >= 3 else { return (replacement, 1) }
            let second = UInt32(text[offset + 1])
            let third = UInt32(text[offset + 2])
            let scalar = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
            guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, scalar >= 0x800,
                scalar & 0xF800 != 0xD800
            else { return (replacement, 1) }
            return (scalar, 3)
        }
        guard lead < 0xF5, left >= 4 else { return (replacement, 1) }
        let second = UInt32(text[offset + 1])
        let third = UInt32(text[offset + 2])
        let fourth = UInt32(text[offset + 3])
        let scalar =
            (lead & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | fourth & 0x3F
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80,
            scalar >= 0x10000, scalar <= 0x10FFFF
        else { return (replacement, 1) }
        return (scalar, 4)
    }
}
