extension Unicode.Scalar {
    /// Whether it is a capital, as Unicode's property of that name says; quick for the usual blocks.
    var isBigLetter: Bool {
        switch value {
        case ..<0x80: value &- 0x41 < 26
        case 0xC0...0xDE: value != 0xD7
        case 0x80...0xFF: false
        case 0x400...0x42F: true
        case 0x430...0x45F, 0x590...0x109F, 0x2000...0x206F, 0x3000...0xA63F, 0xAC00...0xD7A3: false
        default: properties.isUppercase
        }
    }

    /// Whether it is a small letter, as Unicode's property of that name says.
    var isSmallLetter: Bool {
        switch value {
        case ..<0x80: value &- 0x61 < 26
        case 0xDF...0xFF: value != 0xF7
        case 0x80...0xDE: value == 0xAA || value == 0xB5 || value == 0xBA
        case 0x400...0x42F: false
        case 0x430...0x45F: true
        case 0x590...0x109F, 0x2000...0x206F, 0x3000...0xA63F, 0xAC00...0xD7A3: false
        default: properties.isLowercase
        }
    }
}
