internal import Articles
internal import CLanguages

/// Tells which language a text is in, where that can be told reliably (CLD2).
enum LanguageDetector {
    /// Enough for CLD2 to be sure; the rest of a long article would only cost time.
    private static let sampleLength = 16_384

    /// The language of most of the text as a BCP 47 code; nothing where the detector isn't sure.
    static func language(of text: String) -> Fact<String>? {
        var sample = sample(of: text)
        var found = jlg_language()
        let isFound = sample.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                jlg_detect($0.baseAddress, $0.count, &found)
            }
        }
        guard isFound, found.is_reliable, found.percent >= 50 else { return nil }
        let code = withUnsafeBytes(of: found.code) { field in
            String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard let tag = tag(code) else { return nil }
        return Fact(tag, from: .detected)
    }

    /// The front of the text, cut at a character border and freed of what CLD2 can't take.
    private static func sample(of text: String) -> String {
        let front = text.utf8.count <= sampleLength ? text[...] : text.prefix(sampleLength / 2)
        let allowed = front.unicodeScalars.filter { scalar in
            // CLD2 stops at characters that aren't for interchange.
            switch scalar.value {
            case 0...8, 0x0B...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
            default: scalar.value & 0xFFFE != 0xFFFE
            }
        }
        return String(String.UnicodeScalarView(allowed))
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
