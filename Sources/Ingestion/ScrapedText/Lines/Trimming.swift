extension StringProtocol {
    /// The text without white space, no-break space and invisible marks at either end.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(self[first...last])
    }
}

extension Unicode.Scalar {
    /// Whether nothing is printed for it: white space, byte order marks, zero-width space.
    var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D: true
        case ..<0x85: false
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
            0xFEFF:
            true
        default: false
        }
    }

    /// Whether it ends a line.
    var isLineEnd: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension String {
    /// Whether some ASCII text stands in it; costs one pass over its bytes.
    func contains(ascii needle: StaticString) -> Bool {
        let count = needle.utf8CodeUnitCount
        var copy = self
        return copy.withUTF8 { bytes in
            guard count > 0, bytes.count >= count else { return false }
            let first = needle.utf8Start[0]
            for start in 0...(bytes.count - count) where bytes[start] == first {
                if (1..<count).allSatisfy({ bytes[start + $0] == needle.utf8Start[$0] }) {
                    return true
                }
            }
            return false
        }
    }
}

extension String {
    /// The parts between a separator of one character or more; empty parts are kept.
    func parts(separatedBy separator: String) -> [String] {
        let separator = Array(separator.utf8)
        var copy = self
        return copy.withUTF8 { bytes in
            var parts: [String] = []
            var start = 0
            var index = 0
            while index + separator.count <= bytes.count {
                if bytes[index] == separator[0],
                    bytes[index..<index + separator.count].elementsEqual(separator)
                {
                    parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                    index += separator.count
                    start = index
                } else {
                    index += 1
                }
            }
            if parts.isEmpty { return [self] }
            parts.append(String(decoding: bytes[start...], as: UTF8.self))
            return parts
        }
    }
}
