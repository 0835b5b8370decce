/// UTF-8 with stretches that aren't: pasted paragraphs of another charset, stray and cut-off bytes.
///
/// The text is looked at in pieces that end with a line or begin with a tag. A piece with good UTF-8 in it is
/// UTF-8, and what means nothing there becomes U+FFFD. Pieces without any are decoded together as
/// `CharsetGuess` says, where they are enough to tell a language by; else they are U+FFFD too.
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

    /// Shorter samples, and those with fewer bytes beyond ASCII, don't tell a charset.
    private static let shortestSample = 48
    private static let fewestForeignBytes = 3

    private enum Piece {
        case good
        case damaged
        case foreign
    }

    /// The text of bytes that are mostly UTF-8; nothing where they aren't.
    init?(_ bytes: [UInt8]) {
        let shape = UTF8Shape(bytes)
        let pieces = Self.pieces(of: bytes).map { ($0, Self.kind(of: bytes[$0])) }
        guard shape.looksLikeUTF8 || Self.isMostlyGood(pieces, bytes) else { return nil }
        let foreign = pieces.filter { $0.1 == .foreign }.map(\.0)
        let charset = Self.charset(of: foreign, bytes)
        utf8.reserveCapacity(bytes.count)
        var stretches = 0
        var wasForeign = false
        for (range, kind) in pieces {
            let piece = bytes[range]
            if kind == .foreign, let charset, let text = TextDecoder.convert(piece, charset) {
                utf8 += text.text.utf8
                malformed += text.malformed
                if !wasForeign { stretches += 1 }
            } else if kind == .good {
                utf8 += piece
            } else {
                utf8 += String(decoding: piece, as: UTF8.self).utf8
                malformed += UTF8Shape(piece).malformed
            }
            if piece.contains(where: { $0 >= 0x80 }) { wasForeign = kind == .foreign }
        }
        if let charset, stretches > 0 {
            self.foreign = Foreign(charset: charset, stretches: stretches)
        }
    }

    /// Behind every line feed and before every `<`.
    private static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        for index in bytes.indices {
            let border = bytes[index] == 60 ? index : bytes[index] == 10 ? index + 1 : start
            guard border > start else { continue }
            pieces.append(start..<border)
            start = border
        }
        if start < bytes.count { pieces.append(start..<bytes.count) }
        return pieces
    }

    private static func kind(of piece: ArraySlice<UInt8>) -> Piece {
        let shape = UTF8Shape(piece)
        if shape.malformed == 0 { return .good }
        return shape.sequences * 2 >= shape.malformed || isCutOff(piece) ? .damaged : .foreign
    }

    /// Whether all bytes beyond ASCII are beginnings of UTF-8 sequences of three bytes and more.
    private static func isCutOff(_ piece: ArraySlice<UInt8>) -> Bool {
        var index = piece.startIndex
        while index < piece.endIndex {
            let lead = piece[index]
            index += 1
            guard lead >= 0x80 else { continue }
            guard (0xE0...0xF4).contains(lead), index < piece.endIndex, piece[index] & 0xC0 == 0x80
            else { return false }
            while index < piece.endIndex, piece[index] & 0xC0 == 0x80 { index += 1 }
        }
        return true
    }

    /// Whether nearly all pieces beyond ASCII are UTF-8.
    ///
    /// By chance a short one in another charset is once in thirty. Sequences of three bytes hardly ever come by chance, so that some do for more.
    private static func isMostlyGood(_ pieces: [(Range<Int>, Piece)], _ bytes: [UInt8]) -> Bool {
        var good = 0
        var bad = 0
        var long = 0
        for (range, kind) in pieces {
            if kind != .good {
                bad += 1
            } else if bytes[range].contains(where: { $0 >= 0x80 }) {
                good += 1
                long += UTF8Shape(bytes[range]).longSequences
            }
        }
        return (good >= 3 && good >= 2 * bad) || (long >= 2 && good * 5 >= bad)
    }

    /// What foreign pieces are in, if that is sure.
    private static func charset(of pieces: [Range<Int>], _ bytes: [UInt8]) -> String? {
        var sample: [UInt8] = []
        for range in pieces where sample.count < 16_384 {
            sample += bytes[range]
            if sample.last != 10 { sample.append(10) }
        }
        let letters = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        // Among ASCII a few pairs of bytes look like characters of Chinese or Japanese, too.
        let among = letters * 5 < sample.count ? CharsetGuess.latin : nil
        guard letters >= fewestForeignBytes, sample.count >= shortestSample,
            let charset = CharsetGuess.best(for: sample, among: among),
            let text = TextDecoder.convert(sample, charset), text.malformed == 0,
            Plausibility.score(text) > 0.8, LanguageDetector.detected(text.text) != nil
        else { return nil }
        return charset
    }
}
