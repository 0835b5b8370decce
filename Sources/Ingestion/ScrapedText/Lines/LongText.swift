/// Text of more lines than a page has: a book, a log, a dump.
///
/// What is known of a line of a page takes a kilobyte, and each is compared with others. Of such text only
/// the head is looked at so, for title, outlet and dates; all of it is the article's.
enum LongText {
    /// Lines that hold anything, at most, of what is looked at line by line.
    static let mostLines = 50_000
    /// Lines of the head.
    static let headLines = 400
    /// Bytes from which on a paragraph ends at a blank line, and at any.
    private static let shortest = 400
    static let longest = 2_000
    /// Bytes from which on a line is one that may go on in the next.
    private static let longLine = 40

    /// Whether a text has more lines; costs one pass over its bytes.
    static func isLong(_ text: String) -> Bool {
        guard text.utf8.count > 2 * mostLines else { return false }
        var copy = text
        return copy.withUTF8 { bytes in
            var lines = 0
            var isEmpty = true
            var index = 0
            while index < bytes.count, lines <= mostLines {
                let length = LineEnds.length(bytes, at: index)
                if length > 0 {
                    lines += isEmpty ? 0 : 1
                    isEmpty = true
                } else if bytes[index] > 32 {
                    isEmpty = false
                }
                index += max(1, length)
            }
            return lines > mostLines
        }
    }

    /// The lines at the head.
    static func head(of text: String) -> String {
        var copy = text
        return copy.withUTF8 { bytes in
            var left = headLines
            var index = 0
            while index < bytes.count, left > 0 {
                let length = LineEnds.length(bytes, at: index)
                let isHalf =
                    bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if length > 0, !isHalf { left -= 1 }
                index += max(1, length)
            }
            return String(decoding: bytes[..<index], as: UTF8.self)
        }
    }

    /// Its lines, put together to paragraphs: short ones with those behind them.
    ///
    /// - Parameter title: what the line at the head begins with that is left out.
    static func paragraphs(of text: String, without title: String? = nil) -> [String] {
        var paragraphs: [String] = []
        var paragraph = ""
        var lastLine = 0
        var title = title
        var headLeft = headLines
        PageLines.forEachRaw(in: text) { line in
            headLeft -= 1
            if let wanted = title, headLeft >= 0, line.text.hasPrefix(wanted) {
                title = nil
                return
            }
            let size = paragraph.utf8.count
            let length = line.text.utf8.count
            if size + length >= longest || (line.gap > 0 && size >= shortest) {
                if size > 0 { paragraphs.append(paragraph) }
                paragraph = ""
            }
            // A long line is one that was wrapped.
            let isWrapped = line.gap == 0 && lastLine >= longLine
            if !paragraph.isEmpty { paragraph += isWrapped ? " " : "\n" }
            paragraph += line.text
            lastLine = length
        }
        if !paragraph.isEmpty { paragraphs.append(paragraph) }
        return paragraphs
    }
}
