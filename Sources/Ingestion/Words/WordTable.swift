/// The hash of a word, byte by byte (FNV-1a, 64 bits).
///
/// A word that is looked up is never made a string. Two words of one hash would be taken for each
/// other; among 64 bits that doesn't happen by chance.
struct WordHash: Equatable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ word: some Sequence<UInt8>) {
        for byte in word { add(byte) }
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The bytes of a character in UTF-8.
    @inline(__always)
    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            add(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
        }
    }
}

/// What words mean, looked up by their hashes: an open table of a power of two of places.
///
/// Read-only once made, so that it may be used from many threads. A look-up costs a few instructions,
/// where a dictionary of strings costs hundreds.
struct WordTable<Value: Sendable>: Sendable {
    private let keys: [UInt64]
    private let values: [Value]
    private let mask: Int
    private let nothing: Value

    /// A table of words; where one stands twice, `joining` makes one value of two.
    init(
        _ words: some Sequence<(WordHash, Value)>, nothing: Value,
        joining: (Value, Value) -> Value = { _, last in last }
    ) {
        var all: [UInt64: Value] = [:]
        for (word, value) in words {
            all[word.value] = all[word.value].map { joining($0, value) } ?? value
        }
        var size = 16
        while size < all.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value](repeating: nothing, count: size)
        for (key, value) in all {
            var place = Self.place(key) & (size - 1)
            while keys[place] != 0 { place = (place + 1) & (size - 1) }
            keys[place] = key
            values[place] = value
        }
        (self.keys, self.values, mask, self.nothing) = (keys, values, size - 1, nothing)
    }

    /// What a word means; the value for nothing where it isn't in the table.
    @inline(__always)
    subscript(word: WordHash) -> Value {
        var place = Self.place(word.value) & mask
        while keys[place] != 0 {
            if keys[place] == word.value { return values[place] }
            place = (place + 1) & mask
        }
        return nothing
    }

    @inline(__always)
    private static func place(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: key ^ (key >> 32))
    }
}

extension WordTable where Value == Bool {
    /// A set of words.
    init(_ words: some Sequence<String>) {
        self.init(words.map { (WordHash($0.utf8), true) }, nothing: false)
    }

    @inline(__always)
    func contains(_ word: WordHash) -> Bool { self[word] }
}
