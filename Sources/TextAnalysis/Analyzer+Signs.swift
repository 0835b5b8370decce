extension Analyzer {
    /// Looks for a sign behind the word that was read last: a comparison where there is none.
    @inline(__always)
    mutating func noteSign(
        _ text: UnsafePointer<UInt8>, _ word: Range<Int>, end: Int, _ tokens: inout TokenBuffer
    ) {
        guard word.upperBound < end else { return }
        let byte = text[word.upperBound]
        guard byte == WordSign.plus || byte == WordSign.number || byte == Self.fullWidthLead
        else { return }
        readSign(text, word, end: end, &tokens)
    }

    /// The first byte of the signs in full width, U+FF0B and U+FF03, and of much Chinese punctuation.
    private static var fullWidthLead: UInt8 { 0xEF }
    private static var fullWidthPlus: UInt32 { 0xFF0B }
    private static var fullWidthNumber: UInt32 { 0xFF03 }

    @inline(never)
    private mutating func readSign(
        _ text: UnsafePointer<UInt8>, _ word: Range<Int>, end: Int, _ tokens: inout TokenBuffer
    ) {
        var at = word.upperBound
        var pluses = 0
        var numbers = 0
        while at < end, pluses + numbers < 3 {
            let (scalar, length) = UTF8Reader.read(text, at: at, end: end)
            if scalar == UInt32(WordSign.plus) || scalar == Self.fullWidthPlus {
                pluses += 1
            } else if scalar == UInt32(WordSign.number) || scalar == Self.fullWidthNumber {
                numbers += 1
            } else {
                break
            }
            at += length
        }
        let kind: WordSign.Kind
        switch (pluses, numbers) {
        case (1, 0): kind = .plus
        case (2, 0): kind = .twoPluses
        case (0, 1) where !isBehindNumberSign(text, word.lowerBound): kind = .number
        default: return
        }
        if at < end {
            let (scalar, _) = UTF8Reader.read(text, at: at, end: end)
            let next = characters.entry(scalar).wordClass
            if next.isLetter || next == .numeric && kind != .twoPluses { return }
        }
        tokens.note(kind, behind: word, end: at)
    }

    /// Whether a word stands between two number signs, as tags do on some networks: `#tag#`.
    private func isBehindNumberSign(_ text: UnsafePointer<UInt8>, _ start: Int) -> Bool {
        if start > 0, text[start - 1] == WordSign.number { return true }
        guard start >= 3 else { return false }
        let (scalar, length) = UTF8Reader.read(text, at: start - 3, end: start)
        return scalar == Self.fullWidthNumber && length == 3
    }
}
