/// Character references of HTML (`&amp;`, `&#1740;`, `&#x6CC;`).
enum Entities {
    /// Those that occur in feeds and exports; the page reader's parser knows all.
    private static let named: [String: UInt32] = [
        "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "nbsp": 0xA0, "ndash": 0x2013,
        "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C,
        "rdquo": 0x201D, "bdquo": 0x201E, "hellip": 0x2026, "laquo": 0xAB, "raquo": 0xBB,
        "bull": 0x2022, "middot": 0xB7, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "euro": 0x20AC,
        "pound": 0xA3, "deg": 0xB0, "sect": 0xA7, "shy": 0xAD, "zwnj": 0x200C, "zwj": 0x200D,
        "lrm": 0x200E, "rlm": 0x200F, "times": 0xD7, "frac12": 0xBD, "eacute": 0xE9,
        "egrave": 0xE8, "ecirc": 0xEA, "euml": 0xEB, "agrave": 0xE0, "aacute": 0xE1,
        "acirc": 0xE2, "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6,
        "ccedil": 0xE7, "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF,
        "ntilde": 0xF1, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5,
        "ouml": 0xF6, "oslash": 0xF8, "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB,
        "uuml": 0xFC, "szlig": 0xDF, "Eacute": 0xC9, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC,
        "Ccedil": 0xC7, "Agrave": 0xC0, "Aacute": 0xC1, "iexcl": 0xA1, "iquest": 0xBF,
    ]

    /// The text with its references resolved; what isn't one stays.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output = ""
        var rest = Substring(text)
        while let sign = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
            output += rest[..<sign]
            let tail = rest[rest.utf8.index(after: sign)...]
            if let end = tail.utf8.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(tail[..<end])
            {
                output.unicodeScalars.append(scalar)
                rest = tail[tail.utf8.index(after: end)...]
            } else {
                output += "&"
                rest = tail
            }
        }
        return output + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(usable)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(usable) }
        return named[String(name)].flatMap { Unicode.Scalar($0) }
    }

    private static func usable(_ value: UInt32) -> Unicode.Scalar? {
        value < 32 && value != 9 && value != 10 ? nil : Unicode.Scalar(value)
    }
}
