/// How deep in brackets a stream of JSON is, strings and escapes minded.
struct JSONDepth {
    /// Brackets open; 0 outside of any value.
    private(set) var level = 0
    private var isInString = false
    private var isEscaped = false

    /// Takes one byte; false where more brackets close than were open.
    mutating func step(_ byte: UInt8) -> Bool {
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return true
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if level == 0 { return false }
            level -= 1
        default: break
        }
        return true
    }

    /// Takes many bytes; false where more brackets close than were open.
    mutating func consume(_ bytes: some Sequence<UInt8>) -> Bool {
        for byte in bytes where !step(byte) { return false }
        return true
    }
}
