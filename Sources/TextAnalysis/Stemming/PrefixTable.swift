/// The prefixes of a stemmer, laid out to be found by the second byte of a form.
///
/// The first byte tells little: it is the same for most letters of a script. So a prefix must have
/// two bytes at least.
struct PrefixTable: Sendable {
    private struct Entry {
        let bytes: [UInt8]
        let letters: Int
        let leastLetters: Int
        let persons: AffixTable?
        let isGuard: Bool
    }

    /// By second byte, the longest prefix first.
    private let groups: [[Entry]]

    init(_ rules: [PrefixRule]) {
        var groups = [[Entry]](repeating: [], count: rules.isEmpty ? 0 : 256)
        for rule in rules.sorted(by: { $0.prefix.utf8.count > $1.prefix.utf8.count }) {
            let bytes = Array(rule.prefix.utf8)
            guard bytes.count > 1 else { continue }
            groups[Int(bytes[1])].append(
                Entry(
                    bytes: bytes, letters: rule.prefix.unicodeScalars.count,
                    leastLetters: rule.leastLetters,
                    persons: rule.persons.isEmpty ? nil : AffixTable(rule.persons),
                    isGuard: rule.isGuard))
        }
        self.groups = groups
    }

    /// Takes off the longest prefix that may go, with the ending that it asks for.
    func strip(_ word: inout StemmedWord) -> Bool {
        guard !groups.isEmpty, word.end > 1 else { return false }
        for entry in groups[Int(word.bytes[1])] where word.begins(with: entry.bytes) {
            if entry.isGuard { return false }
            guard word.letters - entry.letters >= max(1, entry.leastLetters) else { continue }
            var rest = word
            rest.start += entry.bytes.count
            rest.letters -= entry.letters
            if let persons = entry.persons, !persons.strip(&rest) { continue }
            word = rest
            return true
        }
        return false
    }
}
