/// Chinese and Japanese text as pairs of neighbouring characters, whatever its words are.
///
/// A dictionary may cut a query in other places than the text: `北京大学` against `北京`, `大学`. Pairs
/// don't depend on it. A run is what stands without space, punctuation or other letters between,
/// in ideographs and kana as folded: `ﾃﾞｰﾀ` is `データ`. The run `東京都` gives `東京`, `京都`, `都`: its last
/// character stands alone, so that every character begins one, and the terms that begin with a
/// character find all of its places.
///
/// Source: bigrams as in Lucene's CJKBigramFilter; measured here, words and bigrams together find
/// more than either. Everything here may be called from any thread.
public enum HanBigrams {
    /// A bigram in a text; its bytes are lent for the length of a call.
    public struct Bigram {
        /// Two folded characters in UTF-8, or one.
        public let bytes: UnsafeBufferPointer<UInt8>
        /// The token in which the first character stands.
        public let token: Int
        /// Whether it is the last character of its run, alone.
        public let isLast: Bool
    }

    /// Lends every bigram of a text in order.
    ///
    /// Cost: a look at the first byte of each token where there is nothing, else some nanoseconds a
    /// character; nothing is allocated.
    public static func forEach(in tokens: TokenBuffer, _ body: (Bigram) -> Void) {
        tokens.withPacked { places, forms in
            var token = 0
            while token < places.count {
                let end = endOfRun(from: token, places, forms)
                if end > token { lend(token..<end, places, forms, body) }
                token = max(end, token + 1)
            }
        }
    }

    /// The pairs in a folded form, for queries: `北京大学` → `北京`, `京大`, `大学`.
    ///
    /// None for a form of one character, or with any other letter in it.
    public static func pairs(of form: String) -> [String] {
        let characters = form.unicodeScalars
        guard characters.allSatisfy({ HanCharacter.isHanOrKana($0.value) }) else { return [] }
        return zip(characters, characters.dropFirst()).map { first, second in
            var pair = String(first)
            pair.unicodeScalars.append(second)
            return pair
        }
    }

    /// The token after the last one of a run; the token itself where none begins there.
    @inline(__always)
    private static func endOfRun(
        from first: Int, _ places: UnsafeBufferPointer<TokenBuffer.Place>,
        _ forms: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var token = first
        var start = first == 0 ? 0 : Int(places[first - 1].formEnd)
        while token < places.count {
            let end = Int(places[token].formEnd)
            guard token == first || places[token].start == places[token - 1].end,
                isHanOrKana(forms, start..<end)
            else { break }
            start = end
            token += 1
        }
        return token
    }

    /// Whether a form has nothing but ideographs and kana.
    @inline(__always)
    private static func isHanOrKana(
        _ forms: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        guard let bytes = forms.baseAddress, bytes[range.lowerBound] >= HanCharacter.lowestLead
        else { return false }
        var at = range.lowerBound
        while at < range.upperBound {
            let (codePoint, length) = UTF8Reader.read(bytes, at: at, end: range.upperBound)
            guard HanCharacter.isHanOrKana(codePoint) else { return false }
            at += length
        }
        return true
    }

    /// Lends the bigrams of a run; the forms of its tokens stand one after the other.
    private static func lend(
        _ run: Range<Int>, _ places: UnsafeBufferPointer<TokenBuffer.Place>,
        _ forms: UnsafeBufferPointer<UInt8>, _ body: (Bigram) -> Void
    ) {
        let end = Int(places[run.upperBound - 1].formEnd)
        var token = run.lowerBound
        var at = token == 0 ? 0 : Int(places[token - 1].formEnd)
        while at < end {
            while Int(places[token].formEnd) <= at { token += 1 }
            let next = at + HanCharacter.length(lead: forms[at])
            let isLast = next == end
            let pairEnd = isLast ? end : next + HanCharacter.length(lead: forms[next])
            let bytes = UnsafeBufferPointer(rebasing: forms[at..<pairEnd])
            body(Bigram(bytes: bytes, token: token, isLast: isLast))
            at = next
        }
    }
}
