/// How much decoded text looks as if people had written it.
enum Plausibility {
    /// Up to 1 for text; 0 and less for damage.
    ///
    /// Letters count for it. Against it count replacement and control characters, letters of two
    /// scripts within one word, symbols within words, and a capital after a small letter (what
    /// KOI8 read as Windows-1251 looks like).
    static func score(_ decoded: DecodedText) -> Double {
        var letters = 0
        var faults = Double(decoded.malformed) * 8
        var marks = 0
        for scalar in decoded.text.unicodeScalars where scalar.value >= 0x80 {
            switch Letter(scalar) {
            case .none: marks += 1
            case .control: faults += 8
            default: letters += 1
            }
        }
        faults += wordFaults(decoded.text)
        guard letters > 0 else { return -1 }
        return 1 - (faults + Double(marks) * 0.5) / Double(letters)
    }

    private static func wordFaults(_ text: String) -> Double {
        var faults = 0.0
        var before = Letter.none
        var beforeIsSmall = false
        for scalar in text.unicodeScalars {
            let letter = Letter(scalar)
            if letter.isScript, before.isScript, letter != before { faults += 2 }
            let isBig = scalar.isBigLetter
            if isBig, beforeIsSmall { faults += 1 }
            beforeIsSmall = scalar.isSmallLetter
            // A currency sign, fraction or box between letters.
            if letter == .none, before.isScript, isSymbol(scalar) { faults += 1 }
            before = letter
        }
        return faults
    }
}

private func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA2...0xAA, 0xAC...0xB6, 0xB8...0xBA, 0xBC...0xBF, 0x2500...0x25FF: true
    default: false
    }
}

/// The script of a letter, as coarsely as charsets differ.
private enum Letter: Equatable {
    case none
    case control
    case latin
    case greek
    case cyrillic
    case hebrew
    case arabic
    case thai
    case hangul
    case kana
    case han

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .latin
        case 0x370...0x3FF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x60B, 0x60D...0x61A, 0x61C, 0x61E...0x65F, 0x66E...0x6D3, 0x6D5...0x6FF:
            self = .arabic
        case 0xE00...0xE7F: self = .thai
        case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
        case 0x3040...0x30FF, 0xFF66...0xFF9F: self = .kana
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: self = .han
        case 0x80...0x9F, 0xE000...0xF8FF, 0xFFFD: self = .control
        default: self = .none
        }
    }

    /// Whether it is a letter of a script whose words don't mix with others.
    var isScript: Bool {
        switch self {
        case .none, .control, .kana, .han: false
        default: true
        }
    }
}
