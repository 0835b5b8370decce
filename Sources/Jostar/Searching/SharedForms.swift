import Indexing
import TextAnalysis

/// The forms of the best articles, each with how many of them hold it and what it weighs there.
///
/// Forms stand as bytes, one after the other, and are looked up by their hashes: of some thousand words few
/// are looked at more closely.
struct SharedForms {
    struct Entry {
        let hash: UInt64
        fileprivate let start: Int
        fileprivate let length: Int32
        var weight = 0.0
        var articles: Int32 = 0
        /// In the article that is being added.
        var count: Int32 = 0
    }

    private(set) var entries: [Entry] = []
    private var bytes: [UInt8] = []
    /// A hash table of places among the entries, less than half full; `free` where there is none.
    private var slots: [Int32]
    private var touched: [Int] = []
    private var tokens = TokenBuffer()
    private static let free: Int32 = -1

    /// The bytes of an article that are looked at.
    private static let longestText = 6_000

    init() { slots = .init(repeating: Self.free, count: 4_096) }

    /// The bytes of an entry's form.
    func form(_ entry: Entry) -> ArraySlice<UInt8> {
        bytes[entry.start..<entry.start + Int(entry.length)]
    }

    /// Adds the beginning of a stored article, which counts for a share, and says whether it could be read.
    mutating func add(_ record: [UInt8], share: Double, _ analyzer: inout Analyzer) -> Bool {
        var left = Self.longestText
        let isRead = StoredPassage.forEach(checked: record) { text in
            left -= text.count
            analyzer.analyze(utf8: text, into: &tokens)
            for index in tokens.indices { tokens.withForm(at: index) { count($0) } }
            return left > 0
        }
        for place in touched {
            let count = Double(entries[place].count)
            entries[place].weight += share * count * 2.2 / (count + 1.2)
            entries[place].articles += 1
            entries[place].count = 0
        }
        touched.removeAll(keepingCapacity: true)
        return isRead
    }

    private mutating func count(_ form: UnsafeBufferPointer<UInt8>) {
        let hash = ByteHash.of(form)
        var slot = slot(of: hash)
        if slots[slot] == Self.free {
            if entries.count * 2 >= slots.count {
                grow()
                slot = self.slot(of: hash)
            }
            slots[slot] = Int32(entries.count)
            entries.append(
                Entry(hash: hash, start: bytes.count, length: Int32(form.count)))
            bytes.append(contentsOf: form)
        }
        let place = Int(slots[slot])
        if entries[place].count == 0 { touched.append(place) }
        entries[place].count += 1
    }

    /// Where a hash stands, or would.
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != Self.free, entries[Int(slots[slot])].hash != hash {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = .init(repeating: Self.free, count: slots.count * 2)
        for (place, entry) in entries.enumerated() { slots[slot(of: entry.hash)] = Int32(place) }
    }

    /// Leaves a form out.
    mutating func remove(_ form: String) {
        let place = slots[slot(of: ByteHash.of(form.utf8))]
        if place != Self.free { entries[Int(place)].articles = 0 }
    }
}
