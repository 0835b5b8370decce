/// Documents of other programs that are zip files inside.
enum PackedDocument {
    /// What such a document is called, if the first member's name tells.
    static func name(_ head: [UInt8]) -> String? {
        // The first member's name stands behind a header of 30 bytes, and its content behind that.
        guard head.count > 30, head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
        let start = String(decoding: head[30...].prefix(100), as: UTF8.self)
        if start.hasPrefix("[Content_Types].xml") || start.hasPrefix("_rels/.rels") {
            return "an Office document"
        }
        if start.hasPrefix("mimetypeapplication/vnd.oasis.opendocument") {
            return "an OpenDocument file"
        }
        return start.hasPrefix("mimetypeapplication/epub+zip") ? "an EPUB book" : nil
    }
}
