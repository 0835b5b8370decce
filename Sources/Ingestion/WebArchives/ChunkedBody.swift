/// A body in chunks (RFC 9112, section 7.1).
enum ChunkedBody {
    /// The body without the sizes of its chunks; where these are wrong, what comes is taken as it is.
    static func decode(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var output: [UInt8] = []
        var rest = body
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: 10), end - rest.startIndex < 1_000,
                let size = size(HeaderFields.withoutLineEnd(rest[...end]))
            else { return output.isEmpty ? body : output[...] + rest }
            rest = rest[(end + 1)...]
            if size == 0 { break }
            output += rest.prefix(size)
            rest = rest.dropFirst(size)
            if rest.first == 13 { rest = rest.dropFirst() }
            if rest.first == 10 { rest = rest.dropFirst() }
        }
        return output[...]
    }

    private static func size(_ line: ArraySlice<UInt8>) -> Int? {
        let digits = String(decoding: line.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
            .trimmed
        guard !digits.isEmpty, digits.utf8.count <= 8 else { return nil }
        return Int(digits, radix: 16).flatMap { $0 >= 0 ? $0 : nil }
    }
}
