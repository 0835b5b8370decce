/// Text in which character references stand that no parser has read: strings in scripts and attributes.
enum EntityText {
    /// On one line, trimmed, references decoded (twice, as some systems write them), tags left out.
    ///
    /// `K&uuml;hlt&amp;uuml;rme <b>gesprengt</b>` → `Kühltürme gesprengt`.
    static func line(_ text: String) -> String {
        var result = text
        if text.utf8.contains(UInt8(ascii: "&")) { result = decoded(decoded(text)) }
        if result.utf8.contains(UInt8(ascii: "<")) { result = withoutTags(result) }
        return oneLine(result)
    }

    /// White space of any kind and length as one space, none at the ends; soft hyphens left out.
    static func oneLine(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { oneLine($0) }
    }

    /// The same of bytes of UTF-8.
    static func oneLine(_ bytes: some Collection<UInt8>) -> String {
        bytes.withContiguousStorageIfAvailable { oneLine($0) }
            ?? oneLine(String(decoding: bytes, as: UTF8.self))
    }

    private static func oneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var isPending = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let blank = byte > 32 && byte < 0xC2 ? 0 : blankLength(bytes, index)
            if blank > 0 {
                // A soft hyphen and a NUL part nothing.
                let isNothing = byte == 0 || (byte == 0xC2 && bytes[index + 1] == 0xAD)
                if !isNothing { isPending = !output.isEmpty }
                index += blank
                continue
            }
            if isPending { output.append(32) }
            isPending = false
            output.append(byte)
            index += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Bytes of the blank that stands at a place, as `Unicode.Scalar.isBlank` has them; 0 for none.
    private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        func next(_ offset: Int) -> UInt8 {
            index + offset < bytes.count ? bytes[index + offset] : 0
        }
        switch bytes[index] {
        case 0, 9...13, 32: return 1
        case 0xC2: return next(1) == 0xA0 || next(1) == 0x85 || next(1) == 0xAD ? 2 : 0
        case 0xE1: return next(1) == 0x9A && next(2) == 0x80 ? 3 : 0
        case 0xE2:
            if next(1) == 0x80 {
                return (0x80...0x8B).contains(next(2)) || [0xA8, 0xA9, 0xAF].contains(next(2))
                    ? 3 : 0
            }
            return next(1) == 0x81 && (next(2) == 0x9F || next(2) == 0xA0) ? 3 : 0
        case 0xE3: return next(1) == 0x80 && next(2) == 0x80 ? 3 : 0
        case 0xEF: return next(1) == 0xBB && next(2) == 0xBF ? 3 : 0
        default: return 0
        }
    }

    private static func withoutTags(_ text: String) -> String {
        var output = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            output += rest[..<open]
            let after = rest.index(after: open)
            // "a < b" isn't a tag.
            guard after < rest.endIndex, rest[after].isLetter || rest[after] == "/",
                let close = rest[after...].firstIndex(of: ">")
            else {
                output.append("<")
                rest = rest[after...]
                continue
            }
            output += " "
            rest = rest[rest.index(after: close)...]
        }
        return output + rest
    }

    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            if scalars[index] == "&", let end = scalars[index...].prefix(12).firstIndex(of: ";"),
                let scalar = scalar(scalars[(index + 1)..<end])
            {
                output.append(scalar)
                index = end + 1
            } else {
                output.append(scalars[index])
                index += 1
            }
        }
        return String(output)
    }

    private static func scalar(_ name: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let text = String(String.UnicodeScalarView(name))
        guard text.hasPrefix("#") else { return named[text].flatMap(Unicode.Scalar.init) }
        let digits = text.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }

    /// The names of Latin 1 from U+00A0 on, then others that occur.
    private static let named: [String: UInt32] = {
        var table = others
        for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
            table[String(name)] = 0xA0 + UInt32(offset)
        }
        return table
    }()

    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg
        plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
        Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
        Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide
        oslash ugrave uacute ucirc uuml yacute thorn yuml
        """

    private static let others: [String: UInt32] = [
        "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A,
        "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "hellip": 0x2026, "bull": 0x2022,
        "lsaquo": 0x2039, "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122, "zwnj": 0x200C,
        "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ensp": 0x2002, "emsp": 0x2003,
        "thinsp":
            0x2009, "minus": 0x2212, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160,
        "scaron": 0x161,
        "Yuml": 0x178, "quot": 0x22, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "apos": 0x27,
    ]
}
