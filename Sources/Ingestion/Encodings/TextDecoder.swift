internal import CCharsets

/// Finds out which encoding a file of text is in, and decodes it.
///
/// In order: byte order marks; UTF-16 without one (its zero bytes tell); valid UTF-8; UTF-8 with
/// stretches that aren't (`MixedText`); else the charset under which the bytes look most like words
/// of a language (`CharsetGuess`). Costs one pass over UTF-8, a few over anything else.
enum TextDecoder {
    /// The text of a whole file, or nothing where the bytes aren't text.
    static func decode(_ bytes: [UInt8]) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes[3...]) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return convert(bytes[4...], "UTF-32LE") }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return convert(bytes[4...], "UTF-32BE") }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], bigEndian: true) }
        if let bigEndian = UTF16Shape.endianness(of: bytes[...]) {
            return utf16(bytes[...], bigEndian: bigEndian)
        }
        guard !isBinary(bytes) else { return nil }
        if UTF8Shape(bytes).malformed == 0 { return utf8(bytes[...]) }
        if let mixed = MixedText(bytes) {
            return DecodedText(
                text: String(decoding: cleaned(mixed.utf8), as: UTF8.self), charset: "UTF-8",
                malformed: mixed.malformed, foreign: mixed.foreign)
        }
        guard let charset = CharsetGuess.best(for: bytes) else { return nil }
        return convert(bytes[...], charset)
    }

    /// Whether control characters are too many for text; a few stray ones are put up with.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(65_536)
        var controls = 0
        for byte in sample where byte < 32 && !(8...13).contains(byte) && byte != 27 {
            controls += 1
        }
        return controls * 50 > sample.count
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        let malformed = UTF8Shape(bytes).malformed
        return DecodedText(
            text: String(decoding: cleaned(bytes), as: UTF8.self), charset: "UTF-8",
            malformed: malformed)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> DecodedText? {
        let text = convert(bytes, bigEndian ? "UTF-16BE" : "UTF-16LE")
        // A mark at the head of something that isn't text: nothing but damage comes out.
        guard let text, text.malformed * 10 <= text.text.utf8.count else { return nil }
        return text
    }

    /// Converts through ICU.
    static func convert(_ bytes: some Sequence<UInt8>, _ charset: String) -> DecodedText? {
        var converted = jcs_text()
        let input = Array(bytes)
        let done = input.withUnsafeBufferPointer {
            jcs_decode(charset, $0.baseAddress, $0.count, &converted)
        }
        defer { jcs_text_free(&converted) }
        guard done else { return nil }
        let output = UnsafeRawBufferPointer(start: converted.bytes, count: converted.length)
        return DecodedText(
            text: String(decoding: cleaned(output), as: UTF8.self), charset: charset,
            malformed: converted.malformed)
    }

    /// UTF-8 bytes without NUL, with every line end a single LF.
    private static func cleaned(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 13 {
                output.append(10)
            } else if byte != 0, !(byte == 10 && previous == 13) {
                output.append(byte)
            }
            previous = byte
        }
        return output
    }
}
