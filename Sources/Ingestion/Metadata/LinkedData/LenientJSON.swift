/// Reads JSON as pages hold it: broken in every way that browsers never notice.
///
/// Comments, CDATA marks, missing and trailing commas, single quotes, quotes inside of strings, raw line
/// ends, keys without quotes, several values in a row, and text that ends too early are all read as far as
/// they make sense. Nothing throws; what makes no sense is passed over. Cost: one pass over the bytes.
struct LenientJSON {
    private let bytes: [UInt8]
    private var position = 0
    private static let deepest = 64

    /// The values that stand in a text, one after another.
    static func values(in text: String) -> [JSONValue] {
        var reader = LenientJSON(bytes: Array(text.utf8))
        var values: [JSONValue] = []
        while let byte = reader.nextByte() {
            let isValue = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
            if isValue { values.append(reader.value(0)) } else { reader.position += 1 }
        }
        return values
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next byte that is neither white space nor part of a comment.
    private mutating func nextByte() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 32 {
                position += 1
            } else if byte == UInt8(ascii: "/"), take("/*", through: "*/") {
                continue
            } else if byte == UInt8(ascii: "/"), take("//", through: "\n") {
                continue
            } else {
                return byte
            }
        }
        return nil
    }

    /// Passes over a comment where one starts here.
    private mutating func take(_ start: StaticString, through end: StaticString) -> Bool {
        guard starts(with: start, at: position) else { return false }
        position += start.utf8CodeUnitCount
        while position < bytes.count, !starts(with: end, at: position) { position += 1 }
        position = min(bytes.count, position + end.utf8CodeUnitCount)
        return true
    }

    private func starts(with text: StaticString, at start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start + count <= bytes.count else { return false }
        return (0..<count).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }

    private mutating func value(_ depth: Int) -> JSONValue {
        guard depth < Self.deepest, let byte = nextByte() else {
            position = bytes.count
            return .null
        }
        switch byte {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(string(byte))
        default: return literal()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue {
        position += 1
        var members: [String: JSONValue] = [:]
        while let byte = nextByte() {
            switch byte {
            case UInt8(ascii: "}"):
                position += 1
                return .object(members)
            // An array that was never closed by its own bracket ends with the object.
            case UInt8(ascii: "]"): return .object(members)
            case UInt8(ascii: "\""), UInt8(ascii: "'"), 65...90, 95, 97...122, 64:
                let isQuoted = byte < 64
                let key = isQuoted ? string(byte) : bareKey()
                guard nextByte() == UInt8(ascii: ":") else { continue }
                position += 1
                let value = value(depth + 1)
                // Of a key that stands twice the first says what the page is about.
                if members[key] == nil { members[key] = value }
            default: position += 1
            }
        }
        return .object(members)
    }

    private mutating func array(_ depth: Int) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        while let byte = nextByte() {
            switch byte {
            case UInt8(ascii: "]"):
                position += 1
                return .array(elements)
            case UInt8(ascii: "}"): return .array(elements)
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"): position += 1
            default: elements.append(value(depth + 1))
            }
        }
        return .array(elements)
    }

    private mutating func bareKey() -> String {
        let start = position
        while position < bytes.count, Self.isLiteral(bytes[position]) || bytes[position] == 64 {
            position += 1
        }
        if position == start { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func literal() -> JSONValue {
        let start = position
        while position < bytes.count, Self.isLiteral(bytes[position]) { position += 1 }
        if position == start {
            position += 1
            return .null
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null", "undefined", "NaN": return .null
        default: return .number(text)
        }
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte)
            || byte == 43 || byte == 45 || byte == 46 || byte == 95
    }

    private mutating func string(_ quote: UInt8) -> String {
        position += 1
        let start = position
        var isEscaped = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                position += 2
            } else if byte == quote, closes(position) {
                break
            } else {
                position += 1
            }
        }
        let end = min(position, bytes.count)
        position = min(bytes.count, end + 1)
        guard isEscaped else { return String(decoding: bytes[start..<end], as: UTF8.self) }
        return Self.unescaped(bytes[start..<end])
    }

    /// Whether a quote ends its string: what follows is how a value or key goes on.
    private func closes(_ quote: Int) -> Bool {
        var index = quote + 1
        var hasLineEnd = false
        while index < bytes.count, bytes[index] <= 32 {
            hasLineEnd = hasLineEnd || bytes[index] == 10
            index += 1
        }
        guard index < bytes.count else { return true }
        switch bytes[index] {
        case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "/"): return true
        case UInt8(ascii: "\""): return hasLineEnd
        case UInt8(ascii: ","):
            index += 1
            while index < bytes.count, bytes[index] <= 32 { index += 1 }
            guard index < bytes.count else { return true }
            let next = bytes[index]
            if bytes[quote] == UInt8(ascii: "'"), startsBareKey(index) { return true }
            return next == 34 || next == 39 || next == 123 || next == 91 || next == 125
                || next == 93 || next == 45 || next == 47 || (48...57).contains(next)
                || starts(with: "null", at: index) || starts(with: "true", at: index)
                || starts(with: "false", at: index)
        default: return false
        }
    }

    /// Whether a key without quotes stands here: `headline:`.
    private func startsBareKey(_ start: Int) -> Bool {
        var index = start
        while index < bytes.count, Self.isLiteral(bytes[index]) { index += 1 }
        guard index > start else { return false }
        while index < bytes.count, bytes[index] <= 32 { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }

    private static func unescaped(_ source: ArraySlice<UInt8>) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        var index = source.startIndex
        while index < source.endIndex {
            guard source[index] == UInt8(ascii: "\\"), index + 1 < source.endIndex else {
                output.append(source[index])
                index += 1
                continue
            }
            let letter = source[index + 1]
            index += 2
            switch letter {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "b"):
                output.append(10)
            case UInt8(ascii: "t"): output.append(32)
            case UInt8(ascii: "u"):
                guard let unit = hexadecimal(source, index) else { continue }
                index += 4
                var scalar = Unicode.Scalar(unit)
                if scalar == nil, unit < 0xDC00, index + 1 < source.endIndex,
                    source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u"),
                    let low = hexadecimal(source, index + 2), (0xDC00..<0xE000).contains(low)
                {
                    scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
                    index += 6
                }
                output.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
            default: output.append(letter)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func hexadecimal(_ source: ArraySlice<UInt8>, _ start: Int) -> UInt32? {
        guard start + 4 <= source.endIndex else { return nil }
        return UInt32(String(decoding: source[start..<(start + 4)], as: UTF8.self), radix: 16)
    }
}
