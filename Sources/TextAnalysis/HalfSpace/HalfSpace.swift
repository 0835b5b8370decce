/// The three ways to write a Persian word of stem and affix: `می‌روم`, `میروم`, `می روم`.
///
/// The half-space is the zero-width non-joiner, U+200C. Between letters of Arabic script it parts
/// words, so the first and the third way are the same two tokens, and a compound is found by each of
/// its words: `شاه‌چراغ` by `چراغ`. A query finds the second way through `joined(_:_:)`, and from
/// the second way the others through `splits(of:)`. Everything here is a table lookup, safe from any
/// thread.
public enum HalfSpace {
    /// The least letters that a stem has.
    private static let shortestStem = 2

    /// Whether the character at an offset is a half-space that parts two words.
    ///
    /// It does between letters of Arabic script (U+0600 to U+077F); in Indic scripts it only shapes
    /// letters.
    @inline(__always)
    static func parts(_ text: UnsafePointer<UInt8>, at offset: Int, length: Int, end: Int) -> Bool {
        // The first bytes of the letters.
        let arabic: ClosedRange<UInt8> = 0xD8...0xDD
        guard length == 3, offset >= 2, isNonJoiner(text, offset) else { return false }
        guard arabic.contains(text[offset - 2]) else { return false }
        var next = offset + 3
        while next + 2 < end, isNonJoiner(text, next) { next += 3 }
        return next < end && arabic.contains(text[next])
    }

    /// U+200C is E2 80 8C.
    @inline(__always)
    private static func isNonJoiner(_ text: UnsafePointer<UInt8>, _ offset: Int) -> Bool {
        text[offset] == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] == 0x8C
    }

    /// The ways to part a folded word at a detachable affix.
    ///
    /// `میروم` → `می روم`; `کتابها` → `کتاب ها`; `نمیروم` → `نمی روم`; with both,
    /// `میگفتهاند` → `می گفتهاند`, `میگفته اند` and `می گفته اند`. The longest suffix counts:
    /// `زبانهای` → `زبان های`, not `زبانه ای`. A stem has two letters or more. The affix is
    /// only looked for, not proved: `بیمار` → `بی مار`, so use a split where it occurs, never
    /// in place of the word.
    public static func splits(of form: String) -> [[String]] {
        let letters = Array(form.unicodeScalars)
        guard letters.count > shortestStem, letters.allSatisfy(isArabicLetter) else { return [] }
        let prefix = prefixLength(of: letters)
        let suffix = suffixLength(of: letters).map { letters.count - $0 }
        var found: [[String]] = []
        if let prefix {
            found.append([string(letters[..<prefix]), string(letters[prefix...])])
        }
        if let suffix {
            found.append([string(letters[..<suffix]), string(letters[suffix...])])
        }
        if let prefix, let suffix, suffix - prefix >= shortestStem {
            found.append([
                string(letters[..<prefix]), string(letters[prefix..<suffix]),
                string(letters[suffix...]),
            ])
        }
        return found
    }

    /// Whether a folded word is an affix that can stand before a stem: `می`.
    public static func isDetachablePrefix(_ form: String) -> Bool {
        PersianAffixes.prefixes.contains(form)
    }

    /// Whether a folded word is an affix that can stand after a stem: `ها`.
    public static func isDetachableSuffix(_ form: String) -> Bool {
        PersianAffixes.suffixes.contains(form) || PersianAffixes.suffixesAfterHeh.contains(form)
    }

    /// The one word that two folded neighbours make: `می`, `روم` → `میروم`.
    ///
    /// Nothing where the first isn't a prefix nor the second a suffix that the first can take, or
    /// where the stem has fewer than two letters.
    public static func joined(_ first: String, _ second: String) -> String? {
        let letters = Array(first.unicodeScalars)
        let following = Array(second.unicodeScalars)
        guard letters.allSatisfy(isArabicLetter), following.allSatisfy(isArabicLetter) else {
            return nil
        }
        if isDetachablePrefix(first), following.count >= shortestStem { return first + second }
        let takesSuffix =
            PersianAffixes.suffixes.contains(second)
            || PersianAffixes.suffixesAfterHeh.contains(second)
                && letters.last == ArabicFolding.heh
        return takesSuffix && letters.count >= shortestStem ? first + second : nil
    }

    /// The parts of a word typed with half-spaces without the ezafe, where the last of them is one.
    ///
    /// After heh the ezafe is written as a yeh of its own, as a hamza, which folding takes off, or not
    /// at all: `خانه‌ی` → `خانه`.
    public static func withoutEzafe(_ parts: [String]) -> [String]? {
        guard parts.count > 1, let last = parts.last,
            last.unicodeScalars.elementsEqual([ArabicFolding.farsiYeh]),
            let stem = parts[parts.count - 2].unicodeScalars.last, stem == ArabicFolding.heh
        else { return nil }
        return Array(parts.dropLast())
    }

    /// An affix, letter by letter: no string is made to look for it.
    private struct Affix {
        let letters: [Unicode.Scalar]
        let isAfterHeh: Bool

        init(_ affix: String, isAfterHeh: Bool = false) {
            letters = Array(affix.unicodeScalars)
            self.isAfterHeh = isAfterHeh
        }
    }

    private static let prefixes = sorted(PersianAffixes.prefixes.map { Affix($0) })
    private static let suffixes = sorted(
        PersianAffixes.suffixes.map { Affix($0) }
            + PersianAffixes.suffixesAfterHeh.map { Affix($0, isAfterHeh: true) })

    private static func sorted(_ affixes: [Affix]) -> [Affix] {
        affixes.sorted { $0.letters.count > $1.letters.count }
    }

    private static func prefixLength(of letters: [Unicode.Scalar]) -> Int? {
        prefixes.first { affix in
            letters.count - affix.letters.count >= shortestStem
                && letters.starts(with: affix.letters)
        }?.letters.count
    }

    private static func suffixLength(of letters: [Unicode.Scalar]) -> Int? {
        suffixes.first { affix in
            let stem = letters.count - affix.letters.count
            return stem >= shortestStem && letters[stem...].elementsEqual(affix.letters)
                && (!affix.isAfterHeh || letters[stem - 1] == ArabicFolding.heh)
        }?.letters.count
    }

    private static func string(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return String(view)
    }

    /// A letter of the blocks Arabic and Arabic Supplement.
    private static func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0620...0x064A, 0x066E...0x06D5, 0x06EE...0x06EF, 0x06FA...0x06FF, 0x0750...0x077F:
            true
        default: false
        }
    }
}
