/// UTF-8 with stretches that aren't: pasted paragraphs of another charset, stray and cut-off bytes.
///
/// The text is looked at in pieces that end with a line or begin with a tag. A piece with good UTF-8 in it is
/// UTF-8, and what means nothing there becomes U+FFFD. Pieces without any are decoded together as
/// `CharsetGuess` says, where they are enough to tell a language by; else they are U+FFFD too (`ForeignPieces`).
/// Memory: the text, and sixteen bytes a stretch.
struct MixedText {
    /// Valid UTF-8.
    var utf8: [UInt8] = []
    /// Places that became U+FFFD.
    var malformed = 0
    /// The charset of the stretches that aren't UTF-8, and how many there were.
    var foreign: Foreign?

    /// Stretches in another charset than the rest.
    struct Foreign: Equatable {
        /// By its usual name.
        var charset: String
        var stretches: Int
    }

    /// The text of bytes that are mostly UTF-8; nothing where they aren't.
    init?(_ bytes: [UInt8]) {
        let pieces = ForeignPieces(of: bytes)
        guard UTF8Shape(bytes).looksLikeUTF8 || pieces.othersAreUTF8 else { return nil }
        utf8.reserveCapacity(bytes.count)
        var start = 0
        if let charset = pieces.charset {
            foreign = Foreign(charset: charset, stretches: pieces.stretches)
            for range in pieces.ranges {
                guard let text = TextDecoder.convert(bytes[range], charset) else { continue }
                append(bytes[start..<range.lowerBound])
                utf8 += text.text.utf8
                malformed += text.malformed
                start = range.upperBound
            }
        }
        append(bytes[start...])
    }

    /// Adds UTF-8, what means nothing in it as U+FFFD.
    private mutating func append(_ piece: ArraySlice<UInt8>) {
        let faults = UTF8Shape(piece).malformed
        malformed += faults
        if faults == 0 {
            utf8 += piece
        } else {
            utf8 += String(decoding: piece, as: UTF8.self).utf8
        }
    }
}
