/// What a line looks like, without regard to what it says.
///
/// One pass over its characters. Words are counted the way that each script divides them: white
/// space where there is any; 10 ideographs, or 25 letters of Thai and its kin, make about 6 and 5
/// words.
struct LineShape: Equatable {
    /// Estimated words.
    private(set) var words = 0
    /// Letters and digits.
    private(set) var letters = 0
    private(set) var digits = 0
    /// Words that start with a capital, and with a small letter.
    private(set) var capitalisedWords = 0
    private(set) var smallWords = 0
    /// Full stops and the like with more text after them.
    private(set) var innerStops = 0
    /// Commas, semicolons and colons of any script.
    private(set) var commas = 0
    /// Bars, bullets and arrows, as they stand between the entries of a menu.
    private(set) var separators = 0
    /// Whether it ends as a sentence does, closing quotes and brackets disregarded.
    private(set) var endsSentence = false
    /// Whether the last mark is `?` or `!`, which headlines also end with.
    private(set) var endsAsking = false
    private(set) var endsWithColon = false
    private(set) var startsSmall = false
    /// Whether most of it is in a script without spaces.
    private(set) var isUnspaced = false
    /// Whether the first mark is one that only ever goes on: `,`, `.`, a closing bracket.
    private(set) var startsWithContinuation = false
    /// Whether it holds letters of a script with capitals.
    var isCased: Bool { capitalisedWords + smallWords > 0 }

    /// Whether most of its words start with a capital, as headlines in English and menus do.
    var isTitleCase: Bool {
        capitalisedWords >= 2 && capitalisedWords * 10 >= 6 * (capitalisedWords + smallWords)
    }

    init(_ text: String) {
        var ideographs = 0
        var unspaced = 0
        var isInWord = false
        var isFirstMark = true
        var lastStop: Unicode.Scalar?
        var spacedWords = 0
        for scalar in text.unicodeScalars {
            let kind = Mark(scalar)
            if kind == .letter || kind == .digit || kind == .ideograph || kind == .unspaced {
                if let stop = lastStop, stop != ":" { innerStops += isInWord ? 0 : 1 }
                lastStop = nil
                letters += 1
            }
            switch kind {
            case .letter:
                if !isInWord {
                    spacedWords += 1
                    countCase(scalar, isFirst: isFirstMark)
                    isInWord = true
                }
            case .digit:
                digits += 1
                if !isInWord { spacedWords += 1 }
                isInWord = true
            case .ideograph: ideographs += 1
            case .unspaced: unspaced += 1
            case .inner: break
            case .stop:
                if isFirstMark { startsWithContinuation = true }
                lastStop = scalar
                isInWord = isInWord && scalar == "."
            case .comma:
                if isFirstMark { startsWithContinuation = true }
                commas += 1
                if scalar == ":" || scalar == "\u{FF1A}" { lastStop = ":" } else { lastStop = nil }
                isInWord = false
            case .separator:
                separators += 1
                isInWord = false
                lastStop = nil
            case .closing:
                if isFirstMark { startsWithContinuation = true }
                isInWord = false
            case .space: isInWord = false
            case .other:
                isInWord = false
                lastStop = nil
            }
            if kind != .space { isFirstMark = false }
        }
        words = spacedWords + (ideographs * 6 + 9) / 10 + (unspaced + 4) / 5
        isUnspaced = (ideographs + unspaced) * 2 > letters
        endsWithColon = lastStop == ":"
        endsSentence = lastStop != nil && !endsWithColon
        endsAsking =
            lastStop.map { "?!\u{FF1F}\u{FF01}\u{61F}".unicodeScalars.contains($0) } ?? false
    }

    private mutating func countCase(_ scalar: Unicode.Scalar, isFirst: Bool) {
        if scalar.isBigLetter {
            capitalisedWords += 1
        } else if scalar.isSmallLetter {
            smallWords += 1
            if isFirst { startsSmall = true }
        }
    }

    /// Whether it reads as running text: a sentence, or a good length of words.
    var isProse: Bool {
        guard separators < 3 || separators * 12 < words else { return false }
        if endsSentence {
            return words >= (endsAsking ? 12 : 8) || (words >= 5 && commas + innerStops > 0)
        }
        if endsWithColon { return words >= 10 }
        // Without an end: headlines run longest in scripts that have no spaces.
        if isUnspaced { return words >= 40 }
        return words >= 30 || (words >= 18 && (commas + innerStops > 0) && !isTitleCase)
    }
}

extension LineShape {
    /// The shape of two pieces of a line put together.
    static func + (upper: LineShape, lower: LineShape) -> LineShape {
        var sum = lower
        sum.words += upper.words
        sum.letters += upper.letters
        sum.digits += upper.digits
        sum.capitalisedWords += upper.capitalisedWords
        sum.smallWords += upper.smallWords
        sum.innerStops += upper.innerStops + (upper.endsSentence ? 1 : 0)
        sum.commas += upper.commas
        sum.separators += upper.separators
        sum.startsSmall = upper.startsSmall
        sum.startsWithContinuation = upper.startsWithContinuation
        sum.isUnspaced = upper.letters > lower.letters ? upper.isUnspaced : lower.isUnspaced
        return sum
    }
}

/// What a character does in a line.
private enum Mark {
    case letter
    case digit
    case ideograph
    case unspaced
    /// Apostrophes, hyphens and joiners: part of the word they stand in.
    case inner
    case stop
    case comma
    case separator
    case closing
    case space
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        case 0x20, 0x09, 0xA0, 0x3000: self = .space
        case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: self = .digit
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x6D4, 0x61F, 0x964, 0x965,
            0x589, 0x1362, 0x37E, 0x203D:
            self = .stop
        case 0x2C, 0x3B, 0x3A, 0x60C, 0x61B, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A: self = .comma
        case 0x7C, 0xBB, 0xAB, 0x2022, 0xB7, 0x203A, 0x2039, 0x3E, 0x25B6, 0x25BA, 0x2192, 0x2190,
            0x25CF, 0x25AA, 0x25A0, 0x2759, 0xFF5C, 0x30FB:
            self = .separator
        case 0x22, 0x27, 0x2019, 0x201D, 0x29, 0x5D, 0x300D, 0x300F, 0xFF09, 0x3011:
            self = scalar == "'" || scalar == "\u{2019}" ? .inner : .closing
        case 0x2D, 0x200B...0x200F, 0xAD, 0x5F: self = .inner
        case ..<0x80: self = .other
        case 0xE01...0xE4F, 0xE81...0xEDF, 0x1000...0x109F, 0x1780...0x17DD: self = .unspaced
        default:
            if scalar.isIdeograph {
                self = .ideograph
            } else if scalar.isWordPart {
                self = .letter
            } else {
                self = scalar.isBlank ? .space : .other
            }
        }
    }
}
