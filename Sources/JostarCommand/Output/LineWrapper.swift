/// Breaks lit text into lines of a width, between words where there are any.
struct LineWrapper {
    /// Cells of a line; none where lines aren't broken.
    let columns: Int?
    /// What stands before every line.
    let indent: String

    /// A piece of text and whether it is lit.
    typealias Piece = (text: String, isLit: Bool)

    /// The lines of a text given in pieces.
    func lines(_ pieces: [Piece]) -> [[Piece]] {
        guard let columns else { return [pieces] }
        let room = max(10, columns - indent.count)
        var lines: [[Piece]] = []
        var line: [Piece] = []
        var used = 0
        for word in words(pieces) {
            let width = word.reduce(0) { $0 + TerminalText.width(of: $1.text) }
            if used > 0, used + width > room {
                lines.append(line)
                line = []
                used = 0
            }
            for piece in word {
                let text = line.isEmpty ? piece.text.drop(while: \.isWhitespace) : piece.text[...]
                guard !text.isEmpty else { continue }
                for part in Self.parts(of: (String(text), piece.isLit), width: room) {
                    let cells = TerminalText.width(of: part.text)
                    if used > 0, used + cells > room {
                        lines.append(line)
                        line = []
                        used = 0
                    }
                    line.append(part)
                    used += cells
                }
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Words with the space before them; a word may be made of several pieces.
    private func words(_ pieces: [Piece]) -> [[Piece]] {
        var words: [[Piece]] = []
        var word: [Piece] = []
        for piece in pieces {
            var text = ""
            for character in piece.text {
                if character.isWhitespace, !(text.isEmpty && word.isEmpty) {
                    if !text.isEmpty { word.append((text, piece.isLit)) }
                    if !word.isEmpty { words.append(word) }
                    word = []
                    text = ""
                }
                text.append(character)
            }
            if !text.isEmpty { word.append((text, piece.isLit)) }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// A word that is wider than a line, in pieces that aren't.
    private static func parts(of piece: Piece, width: Int) -> [Piece] {
        guard TerminalText.width(of: piece.text) > width else { return [piece] }
        var parts: [Piece] = []
        var text = ""
        var used = 0
        for character in piece.text {
            let cell = TerminalText.width(of: String(character))
            if used + cell > width, !text.isEmpty {
                parts.append((text, piece.isLit))
                text = ""
                used = 0
            }
            text.append(character)
            used += cell
        }
        if !text.isEmpty { parts.append((text, piece.isLit)) }
        return parts
    }
}
