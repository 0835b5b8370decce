/// A message taken apart (RFC 2045, RFC 2046).
struct MailMessage {
    /// Parts within parts, and parts at all: more is an attack.
    static let deepest = 8
    static let mostParts = 2_000

    /// A part that holds no others.
    struct Part {
        let type: MediaType
        let contentType: String
        let location: String?
        let isAttachment: Bool
        /// The file name that the sender gave it.
        let name: String?
        let bytes: [UInt8]
    }

    let headers: HeaderFields
    private(set) var parts: [Part] = []
    /// Messages that were attached whole.
    private(set) var forwarded: [ArraySlice<UInt8>] = []

    init(_ bytes: ArraySlice<UInt8>) {
        let (fields, body) = MailHeaders.split(bytes)
        headers = fields
        take(fields, body, depth: 0)
    }

    /// The type of the whole.
    var type: MediaType { MediaType(headers["content-type"] ?? "text/plain") }

    private mutating func take(_ fields: HeaderFields, _ body: ArraySlice<UInt8>, depth: Int) {
        guard parts.count < Self.mostParts, depth < Self.deepest else { return }
        let contentType = fields["content-type"] ?? "text/plain"
        let type = MediaType(contentType)
        if type.name.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty {
            for part in Self.split(body, boundary: Array(boundary.utf8)).prefix(Self.mostParts) {
                let (fields, body) = MailHeaders.split(part)
                take(fields, body, depth: depth + 1)
            }
            return
        }
        if type.name == "message/rfc822" {
            forwarded.append(body)
            return
        }
        let disposition = MediaType(fields["content-disposition"] ?? "")
        parts.append(
            Part(
                type: type, contentType: contentType, location: fields["content-location"],
                isAttachment: disposition.name == "attachment",
                name: (disposition["filename"] ?? type["name"]).map(EncodedWords.decoded),
                bytes: TransferCoding.undo(fields["content-transfer-encoding"], body)))
    }

    /// What stands between the lines `--boundary`; the last part may lack its end.
    private static func split(
        _ body: ArraySlice<UInt8>, boundary: [UInt8]
    ) -> [ArraySlice<UInt8>] {
        let mark = [0x2D, 0x2D] + boundary
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var index = body.startIndex
        while index < body.endIndex {
            let end = body[index...].firstIndex(of: 10).map { $0 + 1 } ?? body.endIndex
            let line = body[index..<end]
            if line.starts(with: mark) {
                if let start { parts.append(body[start..<index]) }
                start = end
                if line.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) { return parts }
            }
            index = end
        }
        if let start, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }
}
