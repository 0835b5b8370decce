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
        var parts: [String] = []
        var rest = self[...]
        var index = rest.startIndex
        while index < rest.endIndex {
            if rest[index...].hasPrefix(separator) {
                parts.append(String(rest[..<index]))
                rest = rest[rest.index(index, offsetBy: separator.count)...]
                index = rest.startIndex
            } else {
                index = rest.index(after: index)
            }
        }
        return parts + [String(rest)]
    }
}
