/// A pattern over file names and paths, matched over bytes.
///
/// `*` stands for any characters but `/`, `**` for any at all, `?` for one byte that isn't `/`;
/// everything else stands for itself.
struct Glob: Hashable, Sendable {
    private enum Part: Hashable {
        case byte(UInt8)
        case one
        case run
        case deepRun
    }

    private let parts: [Part]

    init(_ pattern: some StringProtocol) {
        var parts: [Part] = []
        for byte in pattern.utf8 {
            switch byte {
            case UInt8(ascii: "*"):
                if parts.last == .run {
                    parts[parts.count - 1] = .deepRun
                } else if parts.last != .deepRun {
                    parts.append(.run)
                }
            case UInt8(ascii: "?"): parts.append(.one)
            default: parts.append(.byte(byte))
            }
        }
        self.parts = parts
    }

    /// Whether the whole text fits the pattern; costs at most length times pattern length.
    func matches(_ text: some StringProtocol) -> Bool {
        // reachable[p]: the parts before p fit the bytes read so far.
        var reachable = [Bool](repeating: false, count: parts.count + 1)
        reachable[0] = true
        spread(&reachable)
        for byte in text.utf8 {
            var next = [Bool](repeating: false, count: parts.count + 1)
            for (index, part) in parts.enumerated() where reachable[index] {
                switch part {
                case .byte(let wanted): if byte == wanted { next[index + 1] = true }
                case .one: if byte != UInt8(ascii: "/") { next[index + 1] = true }
                case .run: if byte != UInt8(ascii: "/") { next[index] = true }
                case .deepRun: next[index] = true
                }
            }
            spread(&next)
            reachable = next
        }
        return reachable[parts.count]
    }

    /// A run may stand for nothing.
    private func spread(_ reachable: inout [Bool]) {
        for (index, part) in parts.enumerated() where reachable[index] {
            if part == .run || part == .deepRun { reachable[index + 1] = true }
        }
    }
}
