/// What a page's bytes are read as, from what the server said and what they begin with.
enum PayloadKind: Equatable {
    case page
    case text
    case feed
    case pdf
    /// Not an article, and why.
    case leftOut(String)

    init(contentType: String?, url: String?, body: ArraySlice<UInt8>) {
        let type = contentType?.prefix { $0 != ";" && $0 != "," }.trimmed.lowercased() ?? ""
        let sniffed = FileFormat.detect(head: Array(body.prefix(FileFormat.headLength)), name: "")
        switch type {
        case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml":
            self = Self.page(sniffed, body)
        case "text/plain":
            self = Self.isRobots(url) ? .leftOut("robots.txt") : Self.text(sniffed, body)
        case "application/pdf", "application/x-pdf":
            self = sniffed == .pdf ? .pdf : .leftOut("said to be PDF, but isn't")
        case "text/xml", "application/xml", "application/rss+xml", "application/atom+xml",
            "application/rdf+xml", "text/rss+xml", "application/feed+xml":
            switch sniffed {
            case .feed: self = .feed
            case .html: self = .page
            default: self = .leftOut("XML that isn't a feed")
            }
        case "", "application/octet-stream", "binary/octet-stream", "unknown", "unk",
            "unknown/unknown",
            "no-type", "application/unknown", "application/x-unknown-content-type", "text", "html":
            switch sniffed {
            case .html: self = .page
            case .feed: self = .feed
            case .pdf: self = .pdf
            default: self = .leftOut("of no known type")
            }
        default: self = .leftOut(Self.reason(type))
        }
    }

    private static func page(_ sniffed: FileFormat, _ body: ArraySlice<UInt8>) -> PayloadKind {
        switch sniffed {
        case .pdf: .pdf
        case .feed: .feed
        case .unsupported(let name) where name != "XML": .leftOut("is \(name), said to be a page")
        case .gzip, .compressed, .archive, .warc, .arc: .leftOut("packed data, said to be a page")
        case .text
        where TextDecoder.isBinary(Array(body.prefix(4_096)))
            && UTF16Shape.endianness(of: body.prefix(4_096)) == nil
            && !body.starts(with: [0xFF, 0xFE]) && !body.starts(with: [0xFE, 0xFF]):
            .leftOut("isn't text, said to be a page")
        default: .page
        }
    }

    private static func text(_ sniffed: FileFormat, _ body: ArraySlice<UInt8>) -> PayloadKind {
        switch sniffed {
        case .html: .page
        case .text, .mail, .table: .text
        case .feed: .feed
        case .pdf: .pdf
        default: .leftOut("data said to be plain text")
        }
    }

    private static func isRobots(_ url: String?) -> Bool {
        url?.lowercased().hasSuffix("/robots.txt") ?? false
    }

    /// Types in groups, so that a ledger has a line for pictures and not one for each kind of them.
    private static func reason(_ type: String) -> String {
        let family = type.prefix { $0 != "/" }
        switch family {
        case "image": return "pictures (image/…)"
        case "video", "audio": return "sound and films (audio/…, video/…)"
        case "font": return "fonts"
        default: break
        }
        if type == "text/css" { return "style sheets (text/css)" }
        if type.contains("javascript") || type.contains("ecmascript") { return "scripts" }
        if type.contains("json") { return "data (JSON)" }
        if type.contains("font") { return "fonts" }
        if type == "text/dns" { return "answers of name servers (dns:)" }
        return "other types (\(type.prefix(60)))"
    }
}
