/// Writes the folded forms of the characters of a word, one after the other.
///
/// The room must have `CharacterFolding.mostBytes(for:)` bytes for the text that is folded.
struct FoldWriter {
    /// The marks that a letter can carry; more are dropped.
    ///
    /// Unicode's Stream-Safe Text Format (UAX #15) has the same bound, which no language reaches.
    static let mostMarks = 30

    private let out: UnsafeMutablePointer<UInt8>
    /// The bytes written.
    private(set) var length = 0
    /// Whether normalisation has to look at the whole word.
    private(set) var composes = false
    private var lastCombiningClass: UInt8 = 0
    private var marks = 0

    @inline(__always)
    init(_ out: UnsafeMutablePointer<UInt8>) { self.out = out }

    /// Adds what a character folds to.
    @inline(__always)
    mutating func append(_ entry: CharacterEntry, _ table: borrowing CharacterTable) {
        if entry.isSpecial {
            appendSpecial(entry, table)
        } else {
            // All four bytes are written at once; those past the form are overwritten by the next.
            UnsafeMutableRawPointer(out + length).storeBytes(
                of: entry.payload.littleEndian, as: UInt32.self)
            length += entry.length
            if entry.length > 0 {
                lastCombiningClass = 0
                marks = 0
            }
        }
    }

    @inline(never)
    private mutating func appendSpecial(
        _ entry: CharacterEntry, _ table: borrowing CharacterTable
    ) {
        if entry.needsComposition { composes = true }
        marks = entry.combiningClass == 0 ? 0 : marks + 1
        if marks > Self.mostMarks { return }
        // Marks in any but ascending order are reordered by normalisation.
        if entry.combiningClass != 0, entry.combiningClass < lastCombiningClass { composes = true }
        lastCombiningClass = entry.combiningClass
        if entry.isPooled {
            table.copyPooled(entry, to: out + length)
        } else {
            UnsafeMutableRawPointer(out + length).storeBytes(
                of: entry.payload.littleEndian, as: UInt32.self)
        }
        length += entry.length
    }
}
