/// Latin letters that Unicode doesn't take apart are written with plain ones.
///
/// `Łódź`, `Ærø`, `Straße`, `Kırım`, `Đorđe` → `lodz`, `aero`, `strasse`, `kirim`, `dorde`. What does
/// decompose loses its marks by `MarkFolding`: `é`, `ş`, `ơ` → `e`, `s`, `o`.
///
/// Source: CLDR transform Latin-ASCII, the part for letters in use; `ß`, `ﬁ` and `ĳ` come apart by
/// NFKC_Casefold. The open e, open o and schwa of African languages and Azerbaijani are letters of
/// their own and stay.
enum LatinFolding {
    /// What a lower-case letter is written as, or nothing where the rule doesn't speak.
    static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch scalar {
        case "\u{00E6}", "\u{01E3}", "\u{01FD}": ["a", "e"]  // æ ǣ ǽ
        case "\u{00F0}": ["d"]  // ð
        case "\u{00F8}", "\u{01FF}": ["o"]  // ø ǿ
        case "\u{00FE}": ["t", "h"]  // þ
        case "\u{0111}", "\u{0256}", "\u{0257}": ["d"]  // đ ɖ ɗ
        case "\u{0127}": ["h"]  // ħ
        case "\u{0131}", "\u{0268}": ["i"]  // ı ɨ
        case "\u{0138}": ["q"]  // ĸ
        case "\u{0142}", "\u{019A}": ["l"]  // ł ƚ
        case "\u{014B}": ["n"]  // ŋ
        case "\u{0153}": ["o", "e"]  // œ
        case "\u{0167}": ["t"]  // ŧ
        case "\u{0180}", "\u{0253}": ["b"]  // ƀ ɓ
        case "\u{0199}": ["k"]  // ƙ
        case "\u{01A5}": ["p"]  // ƥ
        case "\u{01B4}", "\u{024F}": ["y"]  // ƴ ɏ
        case "\u{01B6}": ["z"]  // ƶ
        case "\u{01E5}": ["g"]  // ǥ
        case "\u{0237}", "\u{0249}": ["j"]  // ȷ ɉ
        case "\u{023C}": ["c"]  // ȼ
        case "\u{024D}": ["r"]  // ɍ
        case "\u{0272}": ["n"]  // ɲ
        case "\u{0289}": ["u"]  // ʉ
        case "\u{2C65}": ["a"]  // ⱥ
        case "\u{2C66}": ["t"]  // ⱦ
        default: nil
        }
    }
}
