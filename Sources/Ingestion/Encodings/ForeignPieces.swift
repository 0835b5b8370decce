/// The pieces of a text in which no UTF-8 is, found in one pass.
///
/// A piece ends behind a line feed or before a `<`. Only what is foreign is kept, neighbours as one: a page
/// has as many pieces as it likes.
struct ForeignPieces {
    /// Where they stand, in order.
    private(set) var ranges: [Range<Int>] = []
    /// How many there are where those with nothing but ASCII between them count as one.
    private(set) var stretches = 0

    private var sample: [UInt8] = []
    private var goodPieces = 0
    private var badPieces = 0
    private var longSequences = 0
    private var wasForeign = false

    /// Shorter samples, and those with fewer bytes beyond ASCII, don't tell a charset.
    private static let shortestSample = 48
    private static let fewestForeignBytes = 3
    private static let sampleLength = 16_384

    private static let lineFeed = UInt8(ascii: "\n")
    private static let tagStart = UInt8(ascii: "<")

    init(of bytes: [UInt8]) {
        var start = 0
        var isASCII = true
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 { isASCII = false }
            guard byte == Self.lineFeed || byte == Self.tagStart else { continue }
            let border = byte == Self.tagStart ? index : index + 1
            if !isASCII { judge(bytes[start..<border]) }
            isASCII = true
            start = border
        }
        if !isASCII { judge(bytes[start...]) }
    }

    /// Whether nearly all other pieces beyond ASCII are UTF-8.
    ///
    /// By chance a short one in another charset is once in thirty. Sequences of three bytes hardly ever come by chance, so that some do for more.
    var othersAreUTF8: Bool {
        (goodPieces >= 3 && goodPieces >= 2 * badPieces)
            || (longSequences >= 2 && goodPieces * 5 >= badPieces)
    }

    /// What they are in, if that is sure.
    var charset: String? {
        let letters = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        guard letters >= Self.fewestForeignBytes, sample.count >= Self.shortestSample else {
            return nil
        }
        // Among ASCII a few pairs of bytes look like characters of Chinese or Japanese, too.
        let among = letters * 5 < sample.count ? CharsetGuess.latin : nil
        guard let charset = CharsetGuess.best(for: sample, among: among),
            let text = TextDecoder.convert(sample, charset), text.malformed == 0,
            Plausibility.score(text) > 0.8, LanguageDetector.detected(text.text) != nil
        else { return nil }
        return charset
    }

    /// Counts a piece with bytes beyond ASCII, and keeps it if it is foreign.
    private mutating func judge(_ piece: ArraySlice<UInt8>) {
        let shape = UTF8Shape(piece)
        if shape.malformed == 0 {
            goodPieces += 1
            longSequences += shape.longSequences
            wasForeign = false
            return
        }
        badPieces += 1
        // Damaged UTF-8 is what has as much of it as not, or was cut off.
        guard shape.sequences * 2 < shape.malformed, !Self.isCutOff(piece) else {
            wasForeign = false
            return
        }
        if !wasForeign { stretches += 1 }
        wasForeign = true
        if let last = ranges.last, last.upperBound == piece.startIndex {
            ranges[ranges.count - 1] = last.lowerBound..<piece.endIndex
        } else {
            ranges.append(piece.startIndex..<piece.endIndex)
        }
        guard sample.count < Self.sampleLength else { return }
        sample += piece
        if sample.last != Self.lineFeed { sample.append(Self.lineFeed) }
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
}
