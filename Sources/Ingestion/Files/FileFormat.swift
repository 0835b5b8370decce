/// What some bytes are, told from the first of them and never from the name alone.
enum FileFormat: Equatable {
    /// Text, one article.
    case text
    /// One JSON object a line.
    case jsonLines
    /// A JSON array of objects, or objects spread over several lines.
    case json
    /// Rows of fields under a header, with the byte between fields.
    case table(delimiter: UInt8)
    /// A page.
    case html
    /// RSS, Atom or a sitemap.
    case feed
    /// One message, MHTML too.
    case mail
    /// Many messages (mbox).
    case mailbox
    case pdf
    case warc
    case arc
    case gzip
    /// Compressed with what libarchive undoes.
    case compressed
    /// zip, tar, 7z or rar.
    case archive
    /// Something that isn't read, by its usual name.
    case unsupported(String)

    /// The first bytes that `detect` wants to see.
    static let headLength = 4_096

    /// Tells the format from the head of a file (decoded for text) and its name's ending.
    ///
    /// `columns` are names of columns that the user has given a meaning.
    static func detect(
        head: [UInt8], name: String, columns: Set<String> = []
    ) -> FileFormat {
        for magic in magics where matches(head, magic) {
            if magic.format == .archive, let document = PackedDocument.name(head) {
                return .unsupported(document)
            }
            return magic.format
        }
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = head[start...].firstIndex(where: { !isSpace($0) }) else { return .text }
        let rest = head[first...]
        if rest.first == UInt8(ascii: "<"), let markup = markup(rest) { return markup }
        let lower = name.lowercased()
        if lower.hasSuffix(".jsonl") || lower.hasSuffix(".ndjson") {
            return rest.first == UInt8(ascii: "[") && startsArrayOfObjects(rest)
                ? .json : .jsonLines
        }
        if rest.first == UInt8(ascii: "{") { return objectFormat(rest, of: lower) }
        if startsArrayOfObjects(rest) { return .json }
        if let mail = MailHead.format(rest, name: lower) { return mail }
        if let delimiter = TableHead.delimiter(rest, name: lower, columns: columns) {
            return .table(delimiter: delimiter)
        }
        return .text
    }

    /// A file that starts with an object: one a line, or one over many lines; else text in braces.
    private static func objectFormat(_ head: ArraySlice<UInt8>, of name: String) -> FileFormat {
        guard let next = head.dropFirst().first(where: { !isSpace($0) }),
            next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
        else { return .text }
        guard let lineEnd = head.firstIndex(of: UInt8(ascii: "\n")) else { return .jsonLines }
        var depth = JSONDepth()
        let isWhole = depth.consume(head[..<lineEnd]) && depth.level == 0
        return isWhole ? .jsonLines : .json
    }

    private static func startsArrayOfObjects(_ head: ArraySlice<UInt8>) -> Bool {
        let solid = head.lazy.filter { !isSpace($0) }.prefix(3)
        let text = Array(solid)
        return text.starts(with: Array("[{\"".utf8)) || text == Array("[]".utf8)
            || text == Array("[{}".utf8)
    }

    private static func markup(_ head: ArraySlice<UInt8>) -> FileFormat? {
        let body = afterComments(head)
        if begins(body, "<?xml") {
            if holds(head, "<html") { return .html }
            if feedRoots.contains(where: { holds(head, $0) }) { return .feed }
            return .unsupported("XML")
        }
        if feedRoots.contains(where: { begins(body, $0) }) { return .feed }
        return body.isEmpty || starts.contains { begins(body, $0) } ? .html : nil
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, _ prefix: StaticString) -> Bool {
        bytes.count >= prefix.utf8CodeUnitCount
            && zip(
                bytes, UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
            )
            .allSatisfy { $0 == $1 || ($0 | 32 == $1 && $0 >= 65 && $0 <= 90) }
    }

    private static func holds(_ bytes: ArraySlice<UInt8>, _ part: StaticString) -> Bool {
        bytes.indices.contains { bytes[$0] == 60 && begins(bytes[$0...], part) }
    }

    private static let feedRoots: [StaticString] = [
        "<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex",
    ]
    /// What pages, and pieces of pages, begin with.
    private static let starts: [StaticString] = [
        "<!doctype", "<html", "<head", "<body", "<meta", "<title", "<link", "<base", "<style",
        "<script", "<noscript", "<div", "<p>", "<p ", "<span", "<h1", "<h2", "<h3", "<article",
        "<section", "<main", "<header", "<nav", "<ul", "<table", "<center", "<font", "<br", "<img",
        "<a ",
    ]

    /// What stands behind the comments at the head; nothing where they don't end within it.
    private static func afterComments(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = head
        while begins(rest, "<!--") {
            guard
                let end = rest.indices.dropFirst(4).first(where: {
                    rest[$0] == 62 && rest[$0 - 1] == 45 && rest[$0 - 2] == 45
                })
            else { return [] }
            rest = rest[(end + 1)...].drop(while: isSpace)
        }
        return rest
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private static func matches(_ head: [UInt8], _ magic: Magic) -> Bool {
        head.count >= magic.offset && head[magic.offset...].starts(with: magic.bytes)
    }
}

/// The bytes that a format starts with.
private struct Magic {
    let format: FileFormat
    let offset: Int
    let bytes: [UInt8]

    init(_ format: FileFormat, _ bytes: [UInt8], at offset: Int = 0) {
        self.format = format
        self.bytes = bytes
        self.offset = offset
    }

    init(_ format: FileFormat, _ text: String, at offset: Int = 0) {
        self.init(format, Array(text.utf8), at: offset)
    }
}

private let magics: [Magic] = [
    Magic(.gzip, [0x1F, 0x8B]),
    Magic(.archive, [0x50, 0x4B, 0x03, 0x04]),
    Magic(.archive, [0x50, 0x4B, 0x05, 0x06]),
    Magic(.compressed, [0x28, 0xB5, 0x2F, 0xFD]),
    Magic(.compressed, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    // bzip2: behind `BZh` and the size of its blocks stand the digits of pi.
    Magic(.compressed, "1AY&SY", at: 4),
    Magic(.compressed, [0x04, 0x22, 0x4D, 0x18]),
    Magic(.archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Magic(.archive, "Rar!\u{1A}"),
    Magic(.archive, "ustar", at: 257),
    Magic(.pdf, "%PDF-"),
    Magic(.warc, "WARC/"),
    Magic(.arc, "filedesc://"),
    Magic(.unsupported("RTF"), "{\\rtf"),
    Magic(
        .unsupported("an old Office document"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Magic(.unsupported("a PNG picture"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
    Magic(.unsupported("a JPEG picture"), [0xFF, 0xD8, 0xFF]),
    Magic(.unsupported("a GIF picture"), "GIF8"),
]
