import Glibc
import Schema
import Xapian

/// All words that an index holds of a script that dictionaries cut, laid end to end: a search for those
/// that hold another is one pass over them, at some gigabytes a second.
struct DictionaryWords {
    /// Words of one script that are kept, at most; of more none are.
    static let most = 100_000

    /// A line each and a zero at the end, as C's search for a string wants it.
    private var bytes: [CChar] = [separator, 0]
    private static let separator: CChar = 0x0A
    private var starts: [Int] = []
    private var frequencies: [Int] = []

    init(_ words: [(form: String, frequency: Int)], most: Int = most) {
        guard words.count < most else { return }
        bytes.removeLast()
        for word in words {
            starts.append(bytes.count)
            frequencies.append(word.frequency)
            bytes += word.form.utf8.lazy.map { CChar(bitPattern: $0) }
            bytes.append(Self.separator)
        }
        bytes.append(0)
    }

    /// The words that hold a form and are longer, each with where the form ends in it.
    func holding(_ form: String) -> [(form: String, frequency: Int, isAtEdge: Bool)] {
        let wanted = form.utf8CString
        let length = form.utf8.count
        guard length > 0 else { return [] }
        var found: [(String, Int, Bool)] = []
        var offset = 0
        while let place = place(of: wanted, from: offset) {
            let index = word(at: place)
            let start = starts[index]
            let end = (index + 1 < starts.count ? starts[index + 1] : bytes.count - 1) - 1
            let isBegin = place == start
            let isEnd = place + length == end
            let text = bytes[start..<end].map { UInt8(bitPattern: $0) }[...]
            let before = text[..<(place - start)]
            let after = text[(place - start + length)...]
            if !(isBegin && isEnd), Self.isBorder(before, after) {
                found.append(
                    (String(decoding: text, as: UTF8.self), frequencies[index], isBegin || isEnd))
                offset = end
            } else {
                offset = place + 1
            }
        }
        return found
    }

    private func place(of wanted: ContiguousArray<CChar>, from offset: Int) -> Int? {
        bytes.withUnsafeBufferPointer { all in
            wanted.withUnsafeBufferPointer { wanted in
                guard let base = all.baseAddress, let wanted = wanted.baseAddress,
                    let found = strstr(base + offset, wanted)
                else { return nil }
                return UnsafePointer(found) - base
            }
        }
    }

    private func word(at place: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether neither a syllable nor a letter's mark is cut through.
    private static func isBorder(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
        if let last = String(decoding: before, as: UTF8.self).unicodeScalars.last {
            switch last.value {
            // Vowels written before their consonant (Thai, Lao); signs that stack the next consonant.
            case 0x0E40...0x0E44, 0x0EC0...0x0EC4, 0x1039, 0x17D2: return false
            default: break
            }
        }
        guard let next = String(decoding: after, as: UTF8.self).unicodeScalars.first else {
            return true
        }
        switch next.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return false
        default:
            // Vowels that Unicode calls letters, and the sign that silences one: ะ า ำ ฯ ๅ.
            return ![0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0EB0, 0x0EB2, 0x0EB3].contains(next.value)
        }
    }
}
