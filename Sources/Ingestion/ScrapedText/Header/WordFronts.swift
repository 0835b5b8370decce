/// The fronts of words, to see which words of a headline the text below has too.
///
/// Languages that inflect repeat a headline's words with other endings, so five letters stand for all
/// forms of a word, two syllables in Korean; in Chinese and Japanese each pair of characters counts.
enum WordFronts {
    /// Enough of an article to hold the words of its headline.
    private static let most = 2_000
    private static let length = 5

    /// A key for each word of four letters and more, and each pair of ideographs.
    static func keys(of texts: some Sequence<String>) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        for text in texts where keys.count < most {
            var word: [UInt32] = []
            var letters = 0
            var ideograph: UInt32?
            for scalar in text.unicodeScalars {
                if scalar.isIdeograph {
                    if let before = ideograph { keys.insert(key([before, scalar.value])) }
                    ideograph = scalar.value
                } else {
                    ideograph = nil
                }
                if scalar.isWordPart, !scalar.isIdeograph, scalar.value != 0x200C {
                    letters += 1
                    if word.count < length { word.append(folded(scalar)) }
                } else if !isInner(scalar) {
                    insert(&word, letters, into: &keys)
                    letters = 0
                }
            }
            insert(&word, letters, into: &keys)
        }
        return keys
    }

    private static func insert(_ word: inout [UInt32], _ letters: Int, into keys: inout Set<UInt64>)
    {
        defer { word.removeAll(keepingCapacity: true) }
        guard let first = word.first else { return }
        let isHangul = (0xAC00...0xD7A3).contains(first)
        if isHangul, letters >= 2 {
            keys.insert(key(word.prefix(2)))
        } else if letters >= 4 {
            keys.insert(key(word[...]))
        }
    }

    /// FNV-1a over the letters.
    private static func key(_ letters: some Sequence<UInt32>) -> UInt64 {
        letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Small letter; Arabic yeh and kaf in their Persian forms.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar.value {
        case 0x41...0x5A: scalar.value + 0x20
        case ..<0x80: scalar.value
        case 0x64A, 0x649: 0x6CC
        case 0x643: 0x6A9
        case 0x590...0x109F, 0x3040...0xD7FF: scalar.value
        default: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
        }
    }

    /// Apostrophes, tatweel and joiners, which don't end a word.
    private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{640}" || scalar == "\u{AD}"
    }
}
