import CICU

/// What each character folds to and how it takes part in words, worked out when it is first met.
///
/// Filling a table for all of Unicode would take longer than a search; a text uses some hundred
/// characters. A lookup is two loads. Memory: 34 KB, and 512 bytes for each 64 characters met.
struct CharacterTable: ~Copyable {
    private static let pageSize = 64
    private static let pageShift = 6
    private static let pageIndexCount = 0x110000 >> pageShift
    /// The page of zeros that stands for all that weren't met, then two pages of ASCII.
    private static let firstPages = 3

    private let pageOf: UnsafeMutablePointer<UInt16>
    private var entries: UnsafeMutablePointer<CharacterEntry>
    private var pageCount = firstPages
    private var pageCapacity = 8
    private var pool: [UInt8] = []

    init() {
        pageOf = .allocate(capacity: Self.pageIndexCount)
        pageOf.initialize(repeating: 0, count: Self.pageIndexCount)
        entries = Self.zeroedPages(pageCapacity)
        pageOf[0] = 1
        pageOf[1] = 2
        for byte in UInt8(0)..<0x80 {
            entries[Self.pageSize + Int(byte)] = Self.asciiEntry(byte)
        }
    }

    deinit {
        pageOf.deallocate()
        entries.deallocate()
    }

    /// The entry of an ASCII character.
    @inline(__always)
    subscript(ascii byte: UInt8) -> CharacterEntry { entries[Self.pageSize + Int(byte)] }

    /// The entry of a code point.
    @inline(__always)
    mutating func entry(_ codePoint: UInt32) -> CharacterEntry {
        let page = Int(pageOf[Int(codePoint >> UInt32(Self.pageShift))])
        let entry = entries[page << Self.pageShift | Int(codePoint & UInt32(Self.pageSize - 1))]
        return entry.isKnown ? entry : fill(codePoint)
    }

    /// Copies a folded form that has its place in the pool.
    func copyPooled(_ entry: CharacterEntry, to out: UnsafeMutablePointer<UInt8>) {
        pool.withUnsafeBufferPointer { bytes in
            for index in 0..<entry.length { out[index] = bytes[Int(entry.payload) + index] }
        }
    }

    @inline(never)
    private mutating func fill(_ codePoint: UInt32) -> CharacterEntry {
        let index = Int(codePoint) >> Self.pageShift
        if pageOf[index] == 0 {
            if pageCount == pageCapacity { grow() }
            pageOf[index] = UInt16(pageCount)
            pageCount += 1
        }
        let entry = makeEntry(codePoint)
        let place = Int(pageOf[index]) << Self.pageShift | Int(codePoint) & (Self.pageSize - 1)
        entries[place] = entry
        return entry
    }

    private mutating func grow() {
        let larger = Self.zeroedPages(pageCapacity * 2)
        larger.update(from: entries, count: pageCapacity << Self.pageShift)
        entries.deallocate()
        entries = larger
        pageCapacity *= 2
    }

    private mutating func makeEntry(_ codePoint: UInt32) -> CharacterEntry {
        let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
        let properties = cicu_get_properties(codePoint)
        let wordClass = WordClass(scalar, properties)
        let folded = CharacterFolding.fold(scalar)
        let form = folded.flatMap { UTF8.encode($0).map(Array.init) ?? [] }
        let parts = folded.map { cicu_get_properties($0.value) }
        let entry: CharacterEntry
        if form.count <= CharacterEntry.inlineLength {
            entry = CharacterEntry(
                inline: form, wordClass: wordClass,
                combiningClass: parts.first?.combining_class ?? 0)
        } else {
            entry = CharacterEntry(
                pooledAt: pool.count, length: form.count, wordClass: wordClass)
            pool += form
        }
        let stable =
            properties.is_nfc_stable && parts.allSatisfy(\.is_nfc_stable)
            && (parts.count == 1 || parts.allSatisfy { $0.combining_class == 0 })
        return stable ? entry : entry.needingComposition()
    }

    private static func zeroedPages(_ count: Int) -> UnsafeMutablePointer<CharacterEntry> {
        let bytes = count * pageSize * MemoryLayout<CharacterEntry>.stride
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: bytes, alignment: MemoryLayout<CharacterEntry>.alignment)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        return memory.bindMemory(to: CharacterEntry.self, capacity: count * pageSize)
    }

    /// ASCII needs no ICU: a query in English costs nothing to start.
    private static func asciiEntry(_ byte: UInt8) -> CharacterEntry {
        let wordClass: WordClass
        var form = byte
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            wordClass = .letter
            form = byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"): wordClass = .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): wordClass = .numeric
        case UInt8(ascii: "'"): wordClass = .apostrophe
        case UInt8(ascii: "."): wordClass = .fullStop
        case UInt8(ascii: ","): wordClass = .numberSeparator
        case UInt8(ascii: "\""): wordClass = .doubleQuote
        default: wordClass = .other
        }
        return CharacterEntry(
            inline: CollectionOfOne(form), wordClass: wordClass, combiningClass: 0)
    }
}
