/// How well some bytes are formed as UTF-8 (Unicode standard, table 3-7).
struct UTF8Shape {
    /// Well-formed sequences of two bytes and more.
    private(set) var sequences = 0
    /// Maximal ill-formed parts; each would become one U+FFFD.
    private(set) var malformed = 0

    /// Well-formed sequences of three bytes and more, which other charsets hardly ever give.
    private(set) var longSequences = 0
    private let length: Int

    /// Damaged UTF-8 rather than another charset.
    ///
    /// Letters of other charsets hardly ever follow one another as UTF-8's bytes do. Double bytes of Chinese and Korean do so once in five to ten.
    var looksLikeUTF8: Bool {
        if sequences >= 4 * malformed { return true }
        guard sequences >= malformed else { return false }
        // A page in English with a few quotation marks and accents, and a stray byte.
        let isMostlyASCII = (2 * sequences + longSequences + malformed) * 4 < length
        return longSequences > 0 || isMostlyASCII || sequences >= 8
    }

    /// Counts over all the bytes; a sequence cut off by the end counts as malformed.
    init(_ bytes: some Collection<UInt8>) {
        let counts = bytes.withContiguousStorageIfAvailable { Self.count($0) }
        (sequences, longSequences, malformed) =
            counts ?? Array(bytes).withUnsafeBufferPointer { Self.count($0) }
        length = bytes.count
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int, Int) {
        var sequences = 0
        var longSequences = 0
        var malformed = 0
        var index = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index < bytes.count {
            // Eight bytes of ASCII at a time: most of a page.
            while index + 8 <= raw.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
                    == 0
            {
                index += 8
            }
            guard index < bytes.count else { break }
            let lead = bytes[index]
            index += 1
            guard lead >= 0x80 else { continue }
            let wanted: Int
            var allowed: ClosedRange<UInt8> = 0x80...0xBF
            switch lead {
            case 0xC2...0xDF: wanted = 1
            case 0xE0: (wanted, allowed) = (2, 0xA0...0xBF)
            case 0xED: (wanted, allowed) = (2, 0x80...0x9F)
            case 0xE1...0xEF: wanted = 2
            case 0xF0: (wanted, allowed) = (3, 0x90...0xBF)
            case 0xF4: (wanted, allowed) = (3, 0x80...0x8F)
            case 0xF1...0xF3: wanted = 3
            default:
                malformed += 1
                continue
            }
            var found = 0
            while found < wanted, index < bytes.count, allowed.contains(bytes[index]) {
                index += 1
                found += 1
                allowed = 0x80...0xBF
            }
            if found == wanted {
                sequences += 1
                if wanted > 1 { longSequences += 1 }
            } else {
                malformed += 1
            }
        }
        return (sequences, longSequences, malformed)
    }
}
