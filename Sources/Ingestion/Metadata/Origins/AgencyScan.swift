/// Tells quickly, by bytes, that no agency is named in a piece of text: nearly always so.
struct AgencyScan: Sendable {
    /// Whether some spelling begins with two bytes, by their number.
    private let begins: [Bool]
    private let byPair: [Int: [[UInt8]]]

    init(_ spellings: some Sequence<String>) {
        var begins = [Bool](repeating: false, count: 1 << 16)
        var byPair: [Int: [[UInt8]]] = [:]
        for spelling in spellings {
            let bytes = Array(spelling.utf8)
            guard bytes.count >= 2 else { continue }
            let pair = Int(bytes[0]) << 8 | Int(bytes[1])
            begins[pair] = true
            byPair[pair, default: []].append(bytes)
        }
        self.begins = begins
        self.byPair = byPair
    }

    /// Whether a spelling stands in the first or last bytes of a text, as a word where it is one of ASCII.
    func finds(inFirst first: Int? = nil, last: Int? = nil, of text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let part =
                first.map { bytes.prefix($0) } ?? last.map { bytes.suffix($0) } ?? bytes[...]
            return finds(in: UnsafeBufferPointer(rebasing: part))
        }
    }

    private func finds(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 2 else { return false }
        for start in 0..<(bytes.count - 1) {
            let pair = Int(bytes[start]) << 8 | Int(bytes[start + 1])
            guard begins[pair] else { continue }
            if start > 0, Self.joins(bytes[start - 1], bytes[start]) { continue }
            for spelling in byPair[pair] ?? [] where bytes[start...].starts(with: spelling) {
                let end = start + spelling.count
                if end == bytes.count || !Self.joins(bytes[end - 1], bytes[end]) { return true }
            }
        }
        return false
    }

    /// Whether both are letters or digits of ASCII.
    private static func joins(_ one: UInt8, _ other: UInt8) -> Bool {
        func isWord(_ byte: UInt8) -> Bool {
            (97...122).contains(byte | 0x20) || (48...57).contains(byte)
        }
        return isWord(one) && isWord(other)
    }
}
