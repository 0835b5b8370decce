/// The lines at the head of a message (RFC 5322).
enum MailHeaders {
    /// The name of a header line in lower case; nothing where it isn't one.
    static func name(of line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            colon - line.startIndex <= 76
        else { return nil }
        let name = line[..<colon]
        guard name.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// The head of some bytes, and what follows the empty line.
    static func split(
        _ bytes: ArraySlice<UInt8>
    ) -> (fields: HeaderFields, body: ArraySlice<UInt8>) {
        var fields = HeaderFields()
        var rest = bytes
        while let end = rest.firstIndex(of: 10) {
            let line = HeaderFields.withoutLineEnd(rest[...end])
            rest = rest[(end + 1)...]
            if line.isEmpty { return (fields, rest) }
            fields.add(line)
        }
        return (fields, [])
    }

    /// `"Jane Doe" <jane@news.example>` → `Jane Doe`; the address where there is no name.
    static func person(_ text: String) -> String {
        let decoded = EncodedWords.decoded(text)
        guard let open = decoded.lastIndex(of: "<") else { return decoded.trimmed }
        let name = decoded[..<open].filter { $0 != "\"" }.trimmed
        if !name.isEmpty { return name }
        return decoded[decoded.index(after: open)...].filter { $0 != ">" }.trimmed
    }
}
