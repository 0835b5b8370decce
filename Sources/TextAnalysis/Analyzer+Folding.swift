import CICU

extension Analyzer {
    /// Folds a text as tokens are folded, but keeps all that stands between words.
    ///
    /// For names of outlets, filters and keys. White space stays as it is, save that the kinds of
    /// space become one. Folding a folded text changes nothing: `Le Figaro’s` → `le figaro's`.
    public mutating func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return "" }
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var start = 0
            while start < bytes.count {
                let end = foldingBorder(base, after: start, end: bytes.count)
                appendFolded(UnsafeBufferPointer(start: base + start, count: end - start), &result)
                start = end
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// How far a text is folded in one go, before the next place that allows a cut.
    private static var longestPiece: Int { 1024 }

    /// The next place where nothing before can change what comes after.
    private mutating func foldingBorder(
        _ text: UnsafePointer<UInt8>, after start: Int, end: Int
    ) -> Int {
        var at = start
        while at < end {
            let (scalar, length) = UTF8Reader.read(text, at: at, end: end)
            let entry = characters.entry(scalar)
            let isBorder =
                !entry.needsComposition && entry.combiningClass == 0 && entry.length > 0
            if isBorder, at - start >= Self.longestPiece { return at }
            at += length
        }
        return end
    }

    /// Adds the folded form of a piece of text.
    mutating func appendFolded(_ text: UnsafeBufferPointer<UInt8>, _ result: inout [UInt8]) {
        guard let base = text.baseAddress else { return }
        let room = CharacterFolding.mostBytes(for: text.count)
        var composes = false
        let folded = [UInt8](unsafeUninitializedCapacity: room) { out, count in
            guard let out = out.baseAddress else { return }
            let done = foldEach(base, from: 0, to: text.count, into: out)
            count = done.length
            composes = done.composes
        }
        result += composes ? composedFold(Array(text)) : folded
    }

    /// Folds character by character, and says whether normalisation has to look at the whole.
    @inline(__always)
    mutating func foldEach(
        _ text: UnsafePointer<UInt8>, from start: Int, to end: Int,
        into out: UnsafeMutablePointer<UInt8>
    ) -> (length: Int, composes: Bool) {
        var writer = FoldWriter(out)
        var at = start
        while at < end {
            let (scalar, length) = UTF8Reader.read(text, at: at, end: end)
            writer.append(characters.entry(scalar), characters)
            at += length
        }
        return (writer.length, writer.composes)
    }

    /// Folds a text of which characters may be joined or reordered by normalisation.
    ///
    /// Composes (NFC), folds each character, and again until nothing changes, as a folded character
    /// may compose with its neighbour: half-width `ｶﾞ` → `カ` and a voicing mark → `ガ`.
    mutating func composedFold(_ text: [UInt8]) -> [UInt8] {
        var current = withoutExcessMarks(text)
        // Two rounds are enough for all of Unicode 15; the bound is for what may come.
        for _ in 0..<8 {
            let normal = Normalization.apply(CICU_NFC, to: current)
            let folded = normal.withUnsafeBufferPointer { bytes -> [UInt8] in
                guard let base = bytes.baseAddress else { return [] }
                let room = CharacterFolding.mostBytes(for: bytes.count)
                return [UInt8](unsafeUninitializedCapacity: room) { out, count in
                    guard let out = out.baseAddress else { return }
                    count = foldEach(base, from: 0, to: bytes.count, into: out).length
                }
            }
            if folded == current { break }
            current = folded
        }
        return current
    }

    /// The text without what folding removes in any case and without marks beyond the bound.
    ///
    /// Reordering a run of marks takes ICU the square of its length.
    private mutating func withoutExcessMarks(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count)
        var marks = 0
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            var at = 0
            while at < bytes.count {
                let (scalar, length) = UTF8Reader.read(base, at: at, end: bytes.count)
                let entry = characters.entry(scalar)
                let isMark = cicu_get_properties(scalar).combining_class != 0
                if entry.length > 0 || entry.needsComposition {
                    marks = isMark ? marks + 1 : 0
                    if marks <= FoldWriter.mostMarks { kept += bytes[at..<at + length] }
                }
                at += length
            }
        }
        return kept
    }
}
