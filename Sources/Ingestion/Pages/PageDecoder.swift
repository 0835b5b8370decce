/// A web page in UTF-8, with the charset that its bytes were in.
struct DecodedPage {
    /// Valid UTF-8, without byte order mark.
    var utf8: [UInt8]
    /// The charset by its usual name.
    var charset: String
    /// Places where bytes meant nothing and became U+FFFD.
    var malformed: Int
    /// Stretches that were in another charset.
    var foreign: MixedText.Foreign?
}

/// Finds out which charset a web page is in, and decodes it.
///
/// In order: byte order mark; UTF-8, whatever the page says, with stretches that aren't (`MixedText`); the charset of the HTTP header;
/// that of `<meta>`; detection. A charset that yields damage gives way to detection.
enum PageDecoder {
    /// Where a page may name its charset; browsers look at less.
    private static let headLength = 16_384

    /// The page in UTF-8, or nothing where the bytes aren't text.
    static func decode(_ bytes: [UInt8], contentType: String?) -> DecodedPage? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || UTF16Shape.endianness(of: bytes[...]) != nil
        {
            return TextDecoder.decode(bytes).map(DecodedPage.init)
        }
        let shape = UTF8Shape(bytes)
        if shape.malformed == 0 {
            guard shape.sequences == 0, let charset = declared(bytes, contentType),
                charset.lowercased().hasPrefix("iso-2022") || charset.lowercased() == "hz-gb-2312"
            else { return DecodedPage(utf8: bytes, charset: "UTF-8", malformed: 0) }
            return TextDecoder.convert(bytes, charset).map(DecodedPage.init)
        }
        if let mixed = MixedText(bytes) {
            return DecodedPage(
                utf8: mixed.utf8, charset: "UTF-8", malformed: mixed.malformed,
                foreign: mixed.foreign)
        }
        if let charset = declared(bytes, contentType), !isUTF8(charset),
            let decoded = TextDecoder.convert(bytes, charset),
            decoded.malformed * 200 < shape.malformed,
            !isDoubtful(charset) || Plausibility.score(sample(decoded)) > 0.8
        {
            return DecodedPage(decoded)
        }
        let markup = bytes.map { $0 == 0 ? 32 : $0 }
        guard let charset = CharsetGuess.best(for: markup) else { return utf8(bytes) }
        return TextDecoder.convert(bytes, charset).map(DecodedPage.init)
    }

    private static func utf8(_ bytes: [UInt8]) -> DecodedPage {
        let malformed = UTF8Shape(bytes).malformed
        if malformed == 0 { return DecodedPage(utf8: bytes, charset: "UTF-8", malformed: 0) }
        return DecodedPage(
            utf8: Array(String(decoding: bytes, as: UTF8.self).utf8), charset: "UTF-8",
            malformed: malformed)
    }

    /// The lines beyond ASCII, which alone tell charsets apart.
    private static func sample(_ decoded: DecodedText) -> DecodedText {
        var sample = decoded
        sample.text = ""
        var rest = decoded.text.utf8[...]
        while !rest.isEmpty, sample.text.utf8.count <= 16_384 {
            let line = rest.prefix { $0 != 10 }
            if line.contains(where: { $0 >= 0x80 }) {
                sample.text += Substring(line).prefix(4_096) + "\n"
            }
            rest = rest[line.endIndex...].dropFirst()
        }
        sample.malformed = min(decoded.malformed, 100)
        return sample
    }

    private static func isUTF8(_ charset: String) -> Bool {
        let name = charset.lowercased()
        return name == "utf-8" || name == "utf8"
    }

    /// Charsets that servers and editors put in where nobody chose one.
    private static func isDoubtful(_ charset: String) -> Bool {
        ["windows-1252", "us-ascii"].contains(charset.lowercased())
    }

    /// The charset that the header or the page itself names, as ICU calls it.
    private static func declared(_ bytes: [UInt8], _ contentType: String?) -> String? {
        if let contentType, let name = charset(in: Array(contentType.utf8)[...]) { return name }
        return charset(in: bytes.prefix(headLength))
    }

    /// The first name behind `charset=` (or `encoding=` of an XML declaration).
    static func charset(in head: ArraySlice<UInt8>) -> String? {
        for label in ["charset", "encoding"] {
            let wanted = Array(label.utf8)
            var index = head.startIndex
            while index + wanted.count < head.endIndex {
                defer { index += 1 }
                guard head[index] | 32 == wanted[0],
                    head[index...].prefix(wanted.count).elementsEqual(wanted, by: { $0 | 32 == $1 })
                else { continue }
                var rest = head[(index + wanted.count)...].drop(while: FileFormat.isSpace)
                guard rest.first == UInt8(ascii: "=") else { continue }
                rest = rest.dropFirst().drop { FileFormat.isSpace($0) || $0 == 34 || $0 == 39 }
                let name = rest.prefix(40).prefix {
                    ($0 | 32) >= 97 && ($0 | 32) <= 122 || (48...58).contains($0) || $0 == 45
                        || $0 == 95
                }
                guard name.count >= 2 else { continue }
                return known(String(decoding: name, as: UTF8.self).lowercased())
            }
            if label == "charset", !head.starts(with: Array("<?xml".utf8)) { return nil }
        }
        return nil
    }

    /// Labels as the web means them: pages that say Latin 1 are in Windows' charset (WHATWG).
    private static func known(_ label: String) -> String {
        switch label {
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "cp1252",
            "x-ansi":
            "windows-1252"
        case "iso-8859-9", "iso8859-9", "latin5": "windows-1254"
        case "iso-8859-11", "tis-620": "windows-874"
        case "gb2312", "gbk", "gb_2312-80", "x-gbk": "GB18030"
        case "shift-jis", "sjis", "x-sjis", "shift_jis", "windows-31j": "windows-31j"
        case "ks_c_5601-1987", "euc-kr", "ksc5601", "ks_c_5601": "windows-949"
        case "koi8-r": "KOI8-U"
        case "big5", "big5-hkscs": "Big5-HKSCS"
        case "unicode", "utf8", "utf-16": "UTF-8"
        default: label
        }
    }
}

extension DecodedPage {
    fileprivate init(_ text: DecodedText) {
        self.init(
            utf8: Array(text.text.utf8), charset: text.charset, malformed: text.malformed,
            foreign: text.foreign)
    }
}
