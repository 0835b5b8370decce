/// A JSON value, as far as records need it.
enum JSONValue: Equatable, Sendable {
    case string(String)
    /// A number by its own characters: identifiers longer than any integer type stay whole.
    case number(String)
    case bool(Bool)
    case null
    case array([JSONValue])
    case object([String: JSONValue])
}

/// Where and why JSON isn't well-formed.
struct JSONFault: Error, Equatable {
    let offset: Int
    let message: String
}

/// Reads one JSON object, keeping the members that are asked for (RFC 8259).
///
/// Members that aren't wanted are checked but never copied. Where a key stands twice, the last one
/// counts. Bytes that aren't UTF-8 and lone surrogates become U+FFFD. Nesting beyond
/// `deepestNesting` is a fault, so that no input can exhaust the stack.
struct JSONScanner {
    static let deepestNesting = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var nesting = 0

    /// The members with the wanted keys of the object that fills `bytes`.
    static func members(
        of bytes: UnsafeBufferPointer<UInt8>, wanted: (String) -> Bool
    ) throws(JSONFault) -> [String: JSONValue] {
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        let members = try scanner.object(wanted)
        scanner.skipSpace()
        guard scanner.position == bytes.count else {
            throw scanner.fault("something follows the object")
        }
        return members
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func fault(_ message: String) -> JSONFault {
        JSONFault(offset: position, message: message)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(JSONFault) {
        guard let byte = next, UInt32(byte) == character.value else {
            throw fault(next == nil ? "ends too early" : "expected \(character)")
        }
        position += 1
    }

    private mutating func descend() throws(JSONFault) {
        nesting += 1
        guard nesting <= Self.deepestNesting else { throw fault("nested too deeply") }
    }

    /// An object with the wanted ones of its members.
    private mutating func object(
        _ wanted: (String) -> Bool
    ) throws(JSONFault) -> [String: JSONValue] {
        try descend()
        defer { nesting -= 1 }
        try expect("{")
        var members: [String: JSONValue] = [:]
        skipSpace()
        if next == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            skipSpace()
            let key = try string()
            skipSpace()
            try expect(":")
            skipSpace()
            if wanted(key) { members[key] = try value() } else { try skipValue() }
            skipSpace()
            if next == UInt8(ascii: ",") {
                position += 1
            } else {
                try expect("}")
                return members
            }
        }
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object { _ in true })
        case UInt8(ascii: "["):
            var elements: [JSONValue] = []
            try eachElement { (scanner) throws(JSONFault) in elements.append(try scanner.value()) }
            return .array(elements)
        default: return try literal()
        }
    }

    private mutating func skipValue() throws(JSONFault) {
        switch next {
        case UInt8(ascii: "\""): _ = try stringRange()
        case UInt8(ascii: "{"): _ = try object { _ in false }
        case UInt8(ascii: "["):
            try eachElement { (scanner) throws(JSONFault) in try scanner.skipValue() }
        default: _ = try literal()
        }
    }

    private mutating func eachElement(
        _ take: (inout JSONScanner) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try descend()
        defer { nesting -= 1 }
        try expect("[")
        skipSpace()
        if next == UInt8(ascii: "]") {
            position += 1
            return
        }
        while true {
            skipSpace()
            try take(&self)
            skipSpace()
            if next == UInt8(ascii: ",") {
                position += 1
            } else {
                try expect("]")
                return
            }
        }
    }

    private mutating func literal() throws(JSONFault) -> JSONValue {
        let start = position
        while let byte = next, isLiteralByte(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        // Python's encoder writes NaN for a missing number.
        case "null", "NaN": return .null
        default:
            guard let first = text.utf8.first, first == 45 || (48...57).contains(first),
                Double(text) != nil
            else {
                position = start
                throw fault(next == nil ? "ends too early" : "expected a value")
            }
            return .number(text)
        }
    }

    private func isLiteralByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte)
            || byte == 43 || byte == 45 || byte == 46
    }

    /// Skips a string; its bytes between the quotes, and whether it holds escapes.
    private mutating func stringRange() throws(JSONFault) -> (range: Range<Int>, escaped: Bool) {
        try expect("\"")
        let start = position
        var escaped = false
        while let byte = next {
            position += 1
            if byte == UInt8(ascii: "\"") { return (start..<(position - 1), escaped) }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                position += 1
            }
        }
        position = min(position, bytes.count)
        throw fault("a string has no end")
    }

    private mutating func string() throws(JSONFault) -> String {
        let (range, escaped) = try stringRange()
        guard escaped else { return String(decoding: bytes[range], as: UTF8.self) }
        do throws(JSONFault) {
            return try JSONEscapes.unescape(bytes[range])
        } catch {
            throw JSONFault(offset: range.lowerBound + error.offset, message: error.message)
        }
    }
}
