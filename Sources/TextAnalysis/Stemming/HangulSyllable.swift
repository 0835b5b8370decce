/// Korean syllables are numbered: each vowel has 28 in a row, the first without a final consonant.
///
/// Source: Unicode Standard, section 3.12.
enum HangulSyllable {
    private static let first: UInt32 = 0xAC00
    private static let last: UInt32 = 0xD7A3
    private static let finals: UInt32 = 28

    /// Whether the last syllable of a word has a final consonant, or nothing where it ends in none.
    ///
    ///     집 → true      나 → false      abc → nil
    static func hasFinal(_ word: UnsafeMutablePointer<UInt8>, _ length: Int) -> Bool? {
        guard length >= 3, word[length - 3] & 0xF0 == 0xE0 else { return nil }
        let scalar =
            UInt32(word[length - 3] & 0x0F) << 12 | UInt32(word[length - 2] & 0x3F) << 6
            | UInt32(word[length - 1] & 0x3F)
        guard (first...last).contains(scalar) else { return nil }
        return (scalar - first) % finals != 0
    }
}
