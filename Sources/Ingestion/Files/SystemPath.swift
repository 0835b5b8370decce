/// A path as the system knows it: bytes, in any charset or none.
struct SystemPath: Hashable, Sendable {
    /// Without the zero byte at the end.
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Something in this folder.
    func appending(_ name: [UInt8]) -> SystemPath {
        SystemPath(bytes: bytes == [UInt8(ascii: "/")] ? bytes + name : bytes + [0x2F] + name)
    }

    /// Whether it is UTF-8, so that it can be written as it is.
    var isText: Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// As it is shown and kept: bytes that aren't UTF-8 as `\xE9`.
    var display: String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        var decoder = UTF8()
        var rest = bytes[...]
        while !rest.isEmpty {
            var iterator = rest.makeIterator()
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                text.unicodeScalars.append(scalar)
                rest = rest.dropFirst(String(scalar).utf8.count)
            default:
                let hex = String(rest[rest.startIndex], radix: 16, uppercase: true)
                text += "\\x" + (hex.utf8.count < 2 ? "0" + hex : hex)
                rest = rest.dropFirst()
            }
            decoder = UTF8()
        }
        return text
    }

    /// Calls `body` with the path as system calls take it.
    func withPointer<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let characters = bytes.map { CChar(bitPattern: $0) } + [0]
        return characters.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return "".withCString(body) }
            return body(start)
        }
    }
}
