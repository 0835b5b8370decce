/// Files that came with a message.
extension MailReading {
    private static let types: Set<String> = [
        "text/plain", "text/html", "application/xhtml+xml", "application/pdf",
    ]
    private static let endings = [".pdf", ".html", ".htm", ".txt"]

    /// Reads texts, pages and PDF as articles of their own; of others it says that they are left out.
    func readAttachments(_ message: MailMessage) throws {
        var number = 0
        for part in message.parts where part.isAttachment {
            number += 1
            guard Self.mayBeArticle(part), place.depth < UnpackingLimits.deepest else {
                reading.leftOut.note("attachments (\(part.type.name.prefix(60)))", place.label)
                continue
            }
            let name = part.name.map { String($0.prefix(200)) } ?? "attachment"
            let message = place.record.map { "message \($0) > " } ?? ""
            var inside = place.member("\(message)\(number) \(name)", number: place.record ?? number)
            inside.contentType = part.contentType
            try reading.read(ByteInput(part.bytes), inside)
        }
    }

    private static func mayBeArticle(_ part: MailMessage.Part) -> Bool {
        if types.contains(part.type.name) { return true }
        let name = part.name?.lowercased() ?? ""
        return part.type.name == "application/octet-stream"
            && endings.contains { name.hasSuffix($0) }
    }
}
