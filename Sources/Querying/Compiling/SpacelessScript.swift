/// Scripts that write words without spaces, so that what a user types in one piece is several words.
enum SpacelessScript {
    /// Whether a form has nothing but Han and kana.
    static func isHanOrKana(_ form: String) -> Bool {
        form.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x3005, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
                0x2_0000...0x3_FFFF:
                true
            default:
                false
            }
        }
    }

    /// Whether a form has a letter of such a script: Thai, Lao, Burmese, Khmer, kana, Han.
    static func contains(_ form: String) -> Bool { form.unicodeScalars.contains(where: contains) }

    /// Whether a character is of such a script.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
            true
        default:
            false
        }
    }
}
