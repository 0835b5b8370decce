/// A word while it is being stemmed in place: what of it is left, and how many letters that has.
struct StemmedWord {
    let bytes: UnsafeMutablePointer<UInt8>
    var start = 0
    var end: Int
    var letters: Int

    init(_ word: UnsafeMutableBufferPointer<UInt8>, at base: UnsafeMutablePointer<UInt8>) {
        bytes = base
        end = word.count
        var letters = 0
        for index in 0..<end where bytes[index] & 0xC0 != 0x80 { letters += 1 }
        self.letters = letters
    }

    /// What is left.
    var rest: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + start, count: end - start)
    }

    @inline(__always)
    func begins(with prefix: [UInt8]) -> Bool {
        guard prefix.count <= end - start else { return false }
        for index in prefix.indices where bytes[start + index] != prefix[index] { return false }
        return true
    }
}
