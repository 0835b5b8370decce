/// An HTTP response as a crawler stored it.
struct HTTPResponse {
    let status: Int
    let headers: HeaderFields
    /// As it was sent: perhaps chunked and compressed.
    let body: ArraySlice<UInt8>

    /// Takes a record's block apart; nothing where it doesn't begin as a response does.
    init?(_ block: ArraySlice<UInt8>) {
        guard block.starts(with: Array("HTTP".utf8)) || block.starts(with: Array("ICY ".utf8)),
            let lineEnd = block.firstIndex(of: 10)
        else { return nil }
        let words = block[..<lineEnd].split(separator: 32, maxSplits: 2)
        guard words.count > 1, let status = Int(String(decoding: words[1].prefix(3), as: UTF8.self))
        else { return nil }
        self.status = status
        var headers = HeaderFields()
        var rest = block[(lineEnd + 1)...]
        while let end = rest.firstIndex(of: 10) {
            let line = HeaderFields.withoutLineEnd(rest[...end])
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            headers.add(line)
        }
        self.headers = headers
        body = rest
    }

    /// The body as it was meant, up to `limit` bytes, and whether all of it could be decoded.
    ///
    /// Crawlers that store decoded bodies often keep the headers: a body that isn't what they say is
    /// taken as it is.
    func decodedBody(limit: Int) -> (bytes: ArraySlice<UInt8>, isWhole: Bool) {
        var bytes = body
        let transfer = headers["transfer-encoding"]?.lowercased() ?? ""
        if transfer.contains("chunked") { bytes = ChunkedBody.decode(bytes) }
        var isWhole = true
        let codings = headers.all("content-encoding").joined(separator: ",").lowercased()
            .split(separator: ",").map(\.trimmed)
        // The last coding was put on last; more than a few are a trick.
        for coding in codings.suffix(3).reversed() {
            let step = ContentCoding.undo(coding, bytes, limit: limit)
            bytes = step.bytes
            isWhole = isWhole && step.isWhole
        }
        return (bytes, isWhole)
    }
}
