/// Words that can be asked for by their bytes, without making a string: a hash table laid out once.
struct WordSet: Sendable {
    private let slots: [UInt16]
    private let words: [(start: Int, end: Int)]
    private let bytes: [UInt8]
    private let mask: Int

    /// A set of at most some ten thousand words.
    init(_ strings: [String]) {
        var bytes: [UInt8] = []
        var words: [(start: Int, end: Int)] = []
        var size = 8
        while size < strings.count * 4 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for string in strings {
            let start = bytes.count
            bytes.append(contentsOf: string.utf8)
            words.append((start, bytes.count))
            var slot = bytes[start...].withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(words.count)
        }
        self.slots = slots
        self.words = words
        self.bytes = bytes
        mask = size - 1
    }

    /// Whether a word is among them.
    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if words.isEmpty { return false }
        var slot = Self.hash(word) & mask
        while slots[slot] != 0 {
            let found = words[Int(slots[slot]) - 1]
            if found.end - found.start == word.count, isAt(found.start, word) { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    @inline(__always)
    private func isAt(_ start: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in word.indices where bytes[start + index] != word[index] { return false }
        return true
    }

    /// FNV-1a.
    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ (hash >> 15))
    }
}
