/// What a file is, told from its first bytes and never from its name alone.
enum FileFormat: Equatable {
    /// Text, one article.
    case text
    /// One JSON object a line.
    case jsonLines
    /// A JSON array of objects, or objects spread over several lines.
    case json
    /// A web page.
    case html
    /// Something compressed with gzip.
    case gzip
    /// Something that isn't read yet, by its usual name.
    case unsupported(String)

    /// The first bytes that `detect` wants to see.
    static let headLength = 4_096

    /// Tells the format from the head of a file (decoded for text) and its name's ending.
    static func detect(head: [UInt8], name: String) -> FileFormat {
        if head.starts(with: Gzip.magic) { return .gzip }
        for magic in magics where matches(head, magic) { return .unsupported(magic.name) }
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
            if holds(head, "<rss") || holds(head, "<feed") { return .unsupported("a feed") }
            return .unsupported("XML")
        }
        if begins(body, "<rss") || begins(body, "<feed") { return .unsupported("a feed") }
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
    let name: String
    let offset: Int
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8], at offset: Int = 0) {
        self.name = name
        self.bytes = bytes
        self.offset = offset
    }

    init(_ name: String, _ text: String, at offset: Int = 0) {
        self.init(name, Array(text.utf8), at: offset)
    }
}

private let magics: [Magic] = [
    Magic("zip", [0x50, 0x4B, 0x03, 0x04]),
    Magic("an empty zip", [0x50, 0x4B, 0x05, 0x06]),
    Magic("Zstandard", [0x28, 0xB5, 0x2F, 0xFD]),
    Magic("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Magic("bzip2", "BZh"),
    Magic("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Magic("RAR", "Rar!\u{1A}"),
    Magic("tar", "ustar", at: 257),
    Magic("PDF", "%PDF-"),
    Magic("WARC", "WARC/"),
    Magic("ARC", "filedesc://"),
    Magic("RTF", "{\\rtf"),
    Magic("an old Office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
]
