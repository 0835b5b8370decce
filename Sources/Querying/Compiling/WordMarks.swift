/// One word with and without the signs that some write inside it.
enum WordMarks {
    /// What may stand alone before an apostrophe in a name: O'Brien, D'Angelo, L'Oréal.
    private static let beforeApostrophe: Set<Character> = ["o", "d", "l"]
    /// Letters of an abbreviation, at most.
    private static let longestAbbreviation = 6

    /// Spellings of a folded form, as runs of forms with the rule of each.
    ///
    ///     o'brien → obrien, o brien      obrien → o'brien, o brien
    ///     u.s → us                       us → u.s
    ///     covid19 → covid 19             2nd → 2 nd
    static func spellings(of form: String) -> [(forms: [String], rule: String)] {
        var found: [(forms: [String], rule: String)] = []
        let hasApostrophe = form.utf8.contains(UInt8(ascii: "'"))
        // The rest is for letters of which there are capitals.
        guard hasApostrophe || WordScript(of: form).mayHaveCase else { return [] }
        if hasApostrophe {
            let parts = form.split(separator: "'").map(String.init)
            guard parts.count > 1, parts.allSatisfy({ WordScript(of: $0) != .other }) else {
                return []
            }
            found.append(([parts.joined()], "apostrophe"))
            if parts.dropFirst().allSatisfy({ $0.count > 1 }) {
                found.append((parts, "apostrophe"))
            }
        } else if let joined = undotted(form) {
            found.append(([joined], "full stops"))
        } else {
            if let dotted = dotted(form) { found.append(([dotted], "full stops")) }
            if let first = form.first, beforeApostrophe.contains(first), form.count > 4 {
                let rest = String(form.dropFirst())
                found += [
                    (["\(first)'\(rest)"], "apostrophe"), ([String(first), rest], "apostrophe"),
                ]
            }
            if let parts = lettersAndDigits(of: form) { found.append((parts, "hyphen")) }
        }
        return found
    }

    /// An abbreviation with full stops: `us` → `u.s`; the last one is no part of a word.
    private static func dotted(_ form: String) -> String? {
        guard (2...longestAbbreviation).contains(form.count), isOfCase(form) else { return nil }
        return form.map(String.init).joined(separator: ".")
    }

    private static func undotted(_ form: String) -> String? {
        let parts = form.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count <= longestAbbreviation,
            parts.allSatisfy({ $0.count == 1 && isOfCase($0) })
        else { return nil }
        return parts.joined()
    }

    /// Where letters meet digits, once: `covid19` → `covid`, `19`.
    private static func lettersAndDigits(of form: String) -> [String]? {
        let letters = Array(form)
        let borders = letters.indices.dropFirst().filter {
            isDigit(letters[$0]) != isDigit(letters[$0 - 1])
        }
        guard borders.count == 1, let border = borders.first, isOfCase(form.filter { !isDigit($0) })
        else { return nil }
        return [String(letters[..<border]), String(letters[border...])]
    }

    /// The two words that a long one may be, for an index to say which are: `ezzor` → `ez`, `zor`.
    static func halves(of form: String) -> [[String]] {
        guard WordScript(of: form).mayHaveCase, (5...24).contains(form.count), isOfCase(form)
        else { return [] }
        let letters = Array(form)
        return (2...(letters.count - 2)).filter { max($0, letters.count - $0) > 2 }
            .map { [String(letters[..<$0]), String(letters[$0...])] }
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// Whether all is letters of a script that has capitals.
    private static func isOfCase(_ form: some StringProtocol) -> Bool {
        !form.isEmpty && form.unicodeScalars.allSatisfy { $0.properties.isLowercase }
    }
}
