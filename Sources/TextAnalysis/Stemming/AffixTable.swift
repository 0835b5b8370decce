/// The endings of one step, laid out to be found by the last byte of a form.
struct AffixTable: Sendable {
    private struct Entry {
        var start: Int32
        var length: Int32
        var replacementStart: Int32
        var replacementLength: Int32
        var leastLetters: Int32
        var letters: Int32
        var context: SuffixRule.Context
    }

    /// Grouped by last byte, the longest ending first, then the one that asks for more letters.
    private let entries: [Entry]
    /// Where the group of each last byte begins, and one more: where the last ends.
    private let groups: [Int32]
    private let pool: [UInt8]

    /// A table of rules in which no ending is empty and no replacement longer than its ending.
    init(_ rules: [SuffixRule]) {
        var pool: [UInt8] = []
        var grouped = [[Entry]](repeating: [], count: 256)
        for rule in rules {
            guard let last = rule.ending.utf8.last else { continue }
            let start = pool.count
            pool.append(contentsOf: rule.ending.utf8)
            let replacementStart = pool.count
            pool.append(contentsOf: rule.replacement.utf8)
            grouped[Int(last)].append(
                Entry(
                    start: Int32(start), length: Int32(replacementStart - start),
                    replacementStart: Int32(replacementStart),
                    replacementLength: Int32(pool.count - replacementStart),
                    leastLetters: Int32(rule.leastLetters),
                    letters: Int32(rule.ending.unicodeScalars.count), context: rule.context))
        }
        var entries: [Entry] = []
        var groups: [Int32] = [0]
        for group in grouped {
            entries += group.sorted { ($0.length, $0.leastLetters) > ($1.length, $1.leastLetters) }
            groups.append(Int32(entries.count))
        }
        self.entries = entries
        self.groups = groups
        self.pool = pool
    }

    /// Takes the longest ending that fits off what is left of a word and says whether there was one.
    func strip(_ word: inout StemmedWord) -> Bool {
        guard word.end > word.start else { return false }
        let last = Int(word.bytes[word.end - 1])
        return entries.withUnsafeBufferPointer { entries in
            pool.withUnsafeBufferPointer { pool in
                for index in Int(groups[last])..<Int(groups[last + 1])
                where Self.fits(entries[index], pool, word) {
                    Self.replace(entries[index], pool, &word)
                    return true
                }
                return false
            }
        }
    }

    @inline(__always)
    private static func fits(
        _ entry: Entry, _ pool: UnsafeBufferPointer<UInt8>, _ word: StemmedWord
    ) -> Bool {
        let length = Int(entry.length)
        guard length <= word.end - word.start,
            word.letters - Int(entry.letters) >= Int(entry.leastLetters)
        else { return false }
        let rest = word.end - length
        // The last byte is known to be right.
        var offset = length - 2
        while offset >= 0 {
            if word.bytes[rest + offset] != pool[Int(entry.start) + offset] { return false }
            offset -= 1
        }
        return switch entry.context {
        case .any: true
        case .openSyllable: HangulSyllable.hasFinal(word.bytes, rest) == false
        case .closedSyllable: HangulSyllable.hasFinal(word.bytes, rest) == true
        }
    }

    private static func replace(
        _ entry: Entry, _ pool: UnsafeBufferPointer<UInt8>, _ word: inout StemmedWord
    ) {
        word.end -= Int(entry.length)
        word.letters -= Int(entry.letters)
        for offset in 0..<Int(entry.replacementLength) {
            let byte = pool[Int(entry.replacementStart) + offset]
            word.bytes[word.end] = byte
            if byte & 0xC0 != 0x80 { word.letters += 1 }
            word.end += 1
        }
    }
}
