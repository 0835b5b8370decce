/// The characters behind the backslashes of a JSON string (RFC 8259, section 7).
enum JSONEscapes {
    /// The text of a string's bytes; `"caf\\u00e9"` → `"café"`.
    static func unescape(_ source: Slice<UnsafeBufferPointer<UInt8>>) throws(JSONFault) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        var index = source.startIndex
        while index < source.endIndex {
            guard source[index] == UInt8(ascii: "\\") else {
                output.append(source[index])
                index += 1
                continue
            }
            let offset = index - source.startIndex
            guard index + 1 < source.endIndex else {
                throw JSONFault(offset: offset, message: "a backslash at the end")
            }
            let letter = source[index + 1]
            index += 2
            if let plain = simple(letter) {
                output.append(plain)
            } else if letter == UInt8(ascii: "u") {
                let scalar = try unicode(source, &index, offset)
                output.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                throw JSONFault(offset: offset, message: "an unknown escape")
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func simple(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "t"): 9
        case UInt8(ascii: "r"): 13
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "f"): 12
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        default: nil
        }
    }

    /// The scalar of `XXXX`, or of a surrogate pair `XXXX\uXXXX`; `index` moves past it.
    private static func unicode(
        _ source: Slice<UnsafeBufferPointer<UInt8>>, _ index: inout Int, _ offset: Int
    ) throws(JSONFault) -> Unicode.Scalar {
        guard let unit = hex(source, index) else {
            throw JSONFault(offset: offset, message: "\\u without four hexadecimal digits")
        }
        index += 4
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard (0xD800..<0xDC00).contains(unit), index + 1 < source.endIndex,
            source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u"),
            let low = hex(source, index + 2), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { return "\u{FFFD}" }
        index += 6
        return scalar
    }

    private static func hex(_ source: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int) -> UInt32? {
        guard start + 4 <= source.endIndex else { return nil }
        var value: UInt32 = 0
        for byte in source[start..<(start + 4)] {
            switch byte {
            case 48...57: value = value << 4 | UInt32(byte - 48)
            case 65...70: value = value << 4 | UInt32(byte - 55)
            case 97...102: value = value << 4 | UInt32(byte - 87)
            default: return nil
            }
        }
        return value
    }
}
