/// The text of a piece of markup that is an article's as a whole: a feed's item, a record's field.
///
/// Tags are taken out, blocks become paragraphs; nothing is judged. Pages go through their own reader.
enum MarkupText {
    /// Whether text holds paragraphs or line breaks in tags.
    static func isMarkup(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        let head = text.utf8.prefix(20_000)
        return String(decoding: head, as: UTF8.self).lowercased().containsAny(of: [
            "<p>", "<p ", "</p>", "<br>", "<br/", "<br ", "<div", "</a>", "<h2", "<li>",
        ])
    }

    /// The paragraphs of markup, without tags, with entities resolved.
    static func paragraphs(_ markup: String) -> [String] {
        var scanner = MarkupScanner(markup)
        return scanner.paragraphs()
    }

    /// A headline on one line: `Peace &amp; war` → `Peace & war`.
    static func line(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
        else { return text }
        let hasTags = text.contains("</") || text.contains("/>")
        return hasTags
            ? paragraphs(text).joined(separator: " ") : Entities.resolved(text).trimmed
    }
}

/// One pass over markup.
private struct MarkupScanner {
    private static let blocks: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table",
        "blockquote", "section", "article", "figure", "figcaption", "pre", "hr", "td", "th", "dd",
        "dt", "header", "footer", "title",
    ]
    private static let hidden: Set<String> = ["script", "style", "head", "template", "noscript"]

    private let bytes: [UInt8]
    private var index = 0
    private var current: [UInt8] = []
    private var done: [String] = []

    init(_ markup: String) { bytes = Array(markup.utf8) }

    mutating func paragraphs() -> [String] {
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), let end = tagEnd() {
                takeTag(end)
            } else {
                current.append(bytes[index])
                index += 1
            }
        }
        flush()
        return done
    }

    /// Where the tag or comment that begins here ends; nothing where it is only a sign.
    private func tagEnd() -> Int? {
        guard index + 1 < bytes.count else { return nil }
        let next = bytes[index + 1]
        if bytes[index...].starts(with: Array("<!--".utf8)) {
            var place = index + 4
            while place + 2 < bytes.count {
                if bytes[place] == 45, bytes[place + 1] == 45, bytes[place + 2] == 62 {
                    return place + 2
                }
                place += 1
            }
            return bytes.count - 1
        }
        let isTag = (65...90).contains(next | 0x20 ^ 0x20) || next == 47 || next == 33 || next == 63
        guard isTag else { return nil }
        return bytes[index...].prefix(20_000).firstIndex(of: UInt8(ascii: ">"))
    }

    private mutating func takeTag(_ end: Int) {
        let inside = bytes[(index + 1)..<max(end, index + 1)]
        let isEnd = inside.first == 47
        let letters = inside.drop { $0 == 47 }
            .prefix { (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) }
        let name = String(decoding: letters, as: UTF8.self).lowercased()
        index = end + 1
        if Self.hidden.contains(name), !isEnd { skip(to: name) }
        guard Self.blocks.contains(name) else { return }
        // Behind very many paragraphs short ones are put together.
        if done.count < LongText.mostLines || current.count >= LongText.longest {
            flush()
        } else {
            current.append(UInt8(ascii: " "))
        }
    }

    /// Passes over everything up to the end tag of an element.
    private mutating func skip(to name: String) {
        let end = Array("</\(name)".utf8)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"),
                bytes[index...].prefix(end.count).map({ $0 | 0x20 }).elementsEqual(
                    end.map { $0 | 0x20 })
            {
                index = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
                return
            }
            index += 1
        }
    }

    private mutating func flush() {
        let text = Entities.resolved(String(decoding: current, as: UTF8.self))
        let words = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
        if !words.isEmpty { done.append(words) }
        current.removeAll(keepingCapacity: true)
    }
}

extension String {
    fileprivate func containsAny(of parts: [String]) -> Bool { parts.contains { contains($0) } }
}
