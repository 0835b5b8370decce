/// What the analyzer knows of one character, in one word of memory.
///
/// From the low end: 32 bits payload, 8 length, 8 combining class, 4 word class, then flags. The
/// payload is the folded form itself where that has up to 4 bytes, else its place in the pool.
struct CharacterEntry {
    private static let known: UInt64 = 1 << 52
    private static let special: UInt64 = 1 << 53
    private static let composing: UInt64 = 1 << 54
    private static let pooled: UInt64 = 1 << 55

    /// The longest form that is kept in the entry itself.
    static let inlineLength = 4

    private let bits: UInt64

    /// An entry of which the form is at most four bytes.
    init(inline form: some Collection<UInt8>, wordClass: WordClass, combiningClass: UInt8) {
        var payload: UInt64 = 0
        for byte in form.reversed() { payload = payload << 8 | UInt64(byte) }
        let special = combiningClass != 0 && !form.isEmpty ? Self.special : 0
        bits =
            payload | UInt64(form.count) << 32 | UInt64(combiningClass) << 40
            | UInt64(wordClass.rawValue) << 48 | Self.known | special
    }

    /// An entry of which the form stands in the pool.
    init(pooledAt offset: Int, length: Int, wordClass: WordClass) {
        bits =
            UInt64(UInt32(offset)) | UInt64(UInt8(length)) << 32
            | UInt64(wordClass.rawValue) << 48 | Self.known | Self.special | Self.pooled
    }

    private init(bits: UInt64) { self.bits = bits }

    /// The same entry for a character that can't be folded without its neighbours.
    func needingComposition() -> CharacterEntry {
        CharacterEntry(bits: bits | Self.special | Self.composing)
    }

    /// False for the zero bits of a table that isn't filled yet.
    @inline(__always) var isKnown: Bool { bits & Self.known != 0 }
    /// Whether the form can't simply be copied from the payload.
    @inline(__always) var isSpecial: Bool { bits & Self.special != 0 }
    /// Whether normalisation may join or reorder it with its neighbours.
    @inline(__always) var needsComposition: Bool { bits & Self.composing != 0 }
    /// Whether the payload is a place in the pool.
    @inline(__always) var isPooled: Bool { bits & Self.pooled != 0 }
    /// The form's bytes, first byte lowest, or its place in the pool.
    @inline(__always) var payload: UInt32 { UInt32(truncatingIfNeeded: bits) }
    /// The length of the folded form in bytes; zero for what folding removes.
    @inline(__always) var length: Int { Int(UInt8(truncatingIfNeeded: bits >> 32)) }
    /// The canonical combining class.
    @inline(__always) var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits >> 40) }
    /// How the character takes part in words.
    @inline(__always) var wordClass: WordClass {
        WordClass(rawValue: UInt8(truncatingIfNeeded: bits >> 48) & 15) ?? .other
    }
}
