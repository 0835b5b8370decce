/// Words of other charsets in headers: `=?UTF-8?B?2LPZhNin2YU=?=` (RFC 2047).
enum EncodedWords {
    private struct Word {
        let charset: String
        let bytes: [UInt8]
    }

    /// The text of a header.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var output = ""
        var pending: Word?
        var rest = Substring(text)
        while let start = rest.firstRange(of: "=?") {
            guard let (word, end) = word(rest[start.lowerBound...]) else {
                output += flushed(&pending) + rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            let between = rest[..<start.lowerBound]
            if let before = pending, between.allSatisfy(\.isWhitespace),
                before.charset == word.charset
            {
                // One character may be spread over two words.
                pending = Word(charset: word.charset, bytes: before.bytes + word.bytes)
            } else {
                let isGap = pending != nil && between.allSatisfy(\.isWhitespace)
                output += flushed(&pending) + (isGap ? "" : between)
                pending = word
            }
            rest = rest[end...]
        }
        return output + flushed(&pending) + rest
    }

    private static func flushed(_ word: inout Word?) -> String {
        defer { word = nil }
        return word.map { MailText.decode($0.bytes, charset: $0.charset) } ?? ""
    }

    private static func word(_ text: Substring) -> (Word, String.Index)? {
        let parts = text.dropFirst(2).split(
            separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count < 40, let end = parts[2].firstRange(of: "?=")
        else { return nil }
        let content = Array(parts[2][..<end.lowerBound].utf8)
        let charset = parts[0].prefix { $0 != "*" }.lowercased()
        switch parts[1].lowercased() {
        case "b":
            return (
                Word(charset: charset, bytes: TransferCoding.base64(content[...])), end.upperBound
            )
        case "q":
            let spaced = content.map { $0 == UInt8(ascii: "_") ? 32 : $0 }
            return (
                Word(charset: charset, bytes: TransferCoding.quotedPrintable(spaced[...])),
                end.upperBound
            )
        default: return nil
        }
    }
}
