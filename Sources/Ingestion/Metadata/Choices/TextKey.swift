/// The one spelling under which two writings of a headline or name are the same.
enum TextKey {
    /// Letters and digits in small letters with one space between words: `“Whingers” – Harry` →
    /// `whingers harry`.
    static func key(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var isPending = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x27, 0x2019, 0x2BC, 0xAD, 0x200B...0x200F, 0x202A...0x202E: continue
            case 0x300...0x36F: SmallLetters.append(scalar, to: &output)
            default:
                if scalar.isWordPart || scalar.decimalDigit != nil {
                    if isPending, !output.isEmpty { output.append(32) }
                    isPending = false
                    SmallLetters.append(scalar, to: &output)
                } else {
                    isPending = true
                }
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
