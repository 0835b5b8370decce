import CICU

/// Unicode normalisation by ICU.
enum Normalization {
    /// Text in a normalisation form, one of the CICU constants.
    ///
    /// It comes back unchanged where ICU has no memory left.
    static func apply(_ form: Int, to text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var failed = false
        var needed = 0
        func attempt(_ capacity: Int) -> [UInt8] {
            [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
                let code = cicu_normalize(
                    Int32(form), text.baseAddress, text.count, room.baseAddress, capacity, &needed)
                failed = code > 0
                count = failed || needed > capacity ? 0 : needed
            }
        }
        var result = attempt(text.count + 16)
        if needed > text.count + 16 { result = attempt(needed) }
        return failed ? Array(text) : result
    }

    /// The same for text as an array of bytes.
    static func apply(_ form: Int, to text: [UInt8]) -> [UInt8] {
        text.withUnsafeBufferPointer { apply(form, to: $0) }
    }

    /// The same for characters.
    static func apply(_ form: Int, to scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let bytes = apply(form, to: Array(String(text).utf8))
        return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
}
