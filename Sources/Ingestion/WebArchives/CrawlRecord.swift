internal import Articles

/// What the head of a record in a crawl says, in WARC or ARC.
struct CrawlRecord {
    enum Kind {
        case response
        case resource
        case conversion
        case revisit
        /// About the crawl itself: warcinfo, request, metadata; ARC's first record.
        case other
    }

    let kind: Kind
    /// Bytes of the block that follows.
    let length: Int
    let url: String?
    let crawled: Fact<ArticleDate>?
    /// Of the block, or in ARC of the page.
    let contentType: String?
    let payloadDigest: String?
    let id: String?
    let refersTo: String?

    /// A record of a WARC file; nothing where it tells no length.
    init?(_ fields: HeaderFields) {
        guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
            return nil
        }
        self.length = length
        switch fields["warc-type"]?.lowercased() {
        case "response": kind = .response
        case "resource": kind = .resource
        case "conversion": kind = .conversion
        case "revisit": kind = .revisit
        default: kind = .other
        }
        // Some versions of wget put the address into angle brackets.
        url = fields["warc-target-uri"].map { text in
            text.hasPrefix("<") && text.hasSuffix(">")
                ? String(text.dropFirst().dropLast()) : text
        }
        crawled = fields["warc-date"].flatMap { text in
            CrawlDate.read(text).map { Fact($0, from: .record, evidence: text) }
        }
        contentType = fields["content-type"]
        payloadDigest = fields["warc-payload-digest"]
        id = fields["warc-record-id"]
        refersTo = fields["warc-refers-to"]
    }

    /// A record of an ARC file, by its one line: address, IP address, date, type, … , length.
    init?(arc line: ArraySlice<UInt8>) {
        let words = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
        guard words.count >= 4, let length = Int(words[words.count - 1]), length >= 0,
            let date = words.firstIndex(where: { word in
                (12...17).contains(word.utf8.count)
                    && word.utf8.allSatisfy { (48...57).contains($0) }
            }), date >= 1, date + 1 < words.count
        else { return nil }
        let url = words[..<max(1, date - 1)].joined(separator: " ")
        guard url.contains(":") else { return nil }
        kind = url.hasPrefix("filedesc:") ? .other : .response
        self.length = length
        self.url = url
        crawled = CrawlDate.read(words[date]).map {
            Fact($0, from: .record, evidence: words[date])
        }
        contentType = date + 2 < words.count ? words[date + 1] : nil
        payloadDigest = nil
        id = nil
        refersTo = nil
    }
}

/// Dates of crawls: ISO 8601 of any precision, or 14 digits; always UTC.
enum CrawlDate {
    static func read(_ text: String) -> ArticleDate? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), text.utf8.count >= 12 else {
            return ArticleDate(iso8601: text)
        }
        let parts = Array(text)
        func part(_ range: Range<Int>) -> String { String(parts[range]) }
        return ArticleDate(
            iso8601: "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):"
                + "\(part(10..<12))Z")
    }
}
