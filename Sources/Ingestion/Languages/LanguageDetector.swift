internal import Articles
internal import CLanguages

/// Tells which language a text is in, where that can be told reliably (CLD2).
enum LanguageDetector {
    /// Enough for CLD2 to be sure; the rest of a long article would only cost time.
    private static let sampleLength = 16_384

    /// The language of most of the text as a BCP 47 code; nothing where the detector isn't sure.
    static func language(of text: String) -> Fact<String>? {
        detected(text).map { Fact($0.code, from: .detected) }
    }

    /// The language of most of the text, and how many per cent of it are in that language.
    static func detected(_ text: String) -> (code: String, percent: Int)? {
        let sample = sample(of: text)
        var found = jlg_language()
        let isFound = sample.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                jlg_detect($0.baseAddress, $0.count, &found)
            }
        }
        guard isFound, found.is_reliable, found.percent >= 50 else { return nil }
        let code = withUnsafeBytes(of: found.code) { field in
            String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
        }
        return tag(code).map { ($0, Int(found.percent)) }
    }

    /// The front of the text, cut at a character border.
    ///
    /// Characters that CLD2 stops at, those not for interchange, become spaces.
    static func sample(of text: String) -> [UInt8] {
        var bytes = Array(text.utf8.prefix(sampleLength))
        if bytes.count == sampleLength {
            while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
            if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        }
        for index in bytes.indices {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte < 32 && byte != 10 && byte != 9 || byte == 0x7F {
                bytes[index] = 32
            } else if byte == 0xC2, (0x80..<0xA0).contains(next) {
                blank(&bytes, index, 2)
            } else if byte == 0xEF, index + 2 < bytes.count,
                (next == 0xBF && bytes[index + 2] >= 0xBE)
                    || (next == 0xB7 && (0x90...0xAF).contains(bytes[index + 2]))
            {
                blank(&bytes, index, 3)
            } else if byte >= 0xF0 {
                blank(&bytes, index, min(4, bytes.count - index))
            }
        }
        return bytes
    }

    private static func blank(_ bytes: inout [UInt8], _ start: Int, _ count: Int) {
        for index in start..<(start + count) { bytes[index] = 32 }
    }

    /// CLD2's name as BCP 47 has it: `iw` → `he`; nothing for its codes of scripts alone.
    private static func tag(_ code: String) -> String? {
        switch code {
        case "iw": "he"
        case "jw": "jv"
        case "in": "id"
        case "ji": "yi"
        case "mo": "ro"
        case "un": nil
        default: code.hasPrefix("xx") || code.hasPrefix("zz") ? nil : code
        }
    }
}
