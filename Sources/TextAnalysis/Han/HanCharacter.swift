/// Which characters of folded text Chinese and Japanese are written with.
///
/// Source: Unicode 15, Scripts.txt (Han, Hiragana, Katakana), as far as folding leaves them:
/// half-width kana, radicals and squared words are other characters by then.
enum HanCharacter {
    /// No letter of these scripts begins with a lower byte in UTF-8: U+3000 is `E3 80 80`.
    static let lowestLead: UInt8 = 0xE3

    /// The bytes that a character of these scripts takes in UTF-8.
    @inline(__always)
    static func length(lead: UInt8) -> Int { lead < 0xF0 ? 3 : 4 }

    /// Whether it is one of either.
    @inline(__always)
    static func isHanOrKana(_ codePoint: UInt32) -> Bool {
        isHan(codePoint) || isKana(codePoint)
    }

    /// Whether it is an ideograph: `漢`, `汉`, `々`, `〇`.
    static func isHan(_ codePoint: UInt32) -> Bool {
        switch codePoint {
        // Iteration mark, closing mark, zero; Hangzhou numerals; vertical iteration mark.
        case 0x3005...0x3007, 0x3021...0x3029, 0x303B: true
        // Extension A, Unified Ideographs, those that stand among the compatibility ideographs,
        // planes 2 and 3.
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFD: true
        default: false
        }
    }

    /// Whether it is a letter or mark of kana: `か`, `カ`, `ー`, `ゝ`.
    static func isKana(_ codePoint: UInt32) -> Bool {
        switch codePoint {
        // Hiragana and Katakana without the double hyphen and the middle dot; voicing marks that
        // compose with nothing and the prolonged sound mark are among them.
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: true
        // Vertical repeat marks; small letters for Ainu; Extended-B, Supplement and Extended-A,
        // small letters.
        case 0x3031...0x3035, 0x31F0...0x31FF, 0x1_AFF0...0x1_B16F: true
        default: false
        }
    }
}
