/// The text of the article as the page's own data (JSON-LD) states it.
enum ArticleBodyText {
    /// The longest `articleBody` of the page; nothing for most pages.
    static func read(_ document: HTMLDocument) -> String? {
        var best: String?
        for script in document.scripts where script.isLinkedData {
            guard let text = read(document.page[script.content]) else { continue }
            if text.utf8.count > best?.utf8.count ?? 0 { best = text }
        }
        return best
    }

    /// Its paragraphs, tags taken out.
    static func paragraphs(of text: String) -> [String] {
        guard text.contains(ascii: "</"), let document = HTMLDocument(text) else {
            return RecordReader.paragraphs(of: text)
        }
        return PageBlocks.of(document).map(\.text)
    }

    private static let key = Array("\"articleBody\"".utf8)

    /// The string behind the first `"articleBody":`, even of JSON that is broken elsewhere.
    private static func read(_ json: ArraySlice<UInt8>) -> String? {
        var index = json.startIndex
        while index + key.count < json.endIndex {
            guard let quote = json[index...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            index = quote + 1
            guard json[quote...].starts(with: key) else { continue }
            let value = json[(quote + key.count)...].drop {
                FileFormat.isSpace($0) || $0 == UInt8(ascii: ":")
            }
            guard value.first == UInt8(ascii: "\"") else { return nil }
            return string(value.dropFirst())
        }
        return nil
    }

    /// A JSON string up to its closing quote.
    private static func string(_ rest: ArraySlice<UInt8>) -> String? {
        var end = rest.startIndex
        while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") {
            end += rest[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end <= rest.endIndex else { return nil }
        return rest[..<end].withUnsafeBufferPointer { bytes in
            try? JSONEscapes.unescape(bytes[...])
        }
    }
}
