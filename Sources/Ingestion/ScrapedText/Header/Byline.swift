/// Reads who wrote an article from a line that says so.
enum Byline {
    /// Longest byline, in words.
    private static let longest = 16

    /// Whether a line is a byline and nothing else.
    static func isByline(_ text: String) -> Bool { !authors(in: text).isEmpty }

    /// The names in a byline: `By Jane Doe and Li Wei | 3 May 2020` → Jane Doe, Li Wei; `3 May 2020 · By Jane
    /// Doe` → Jane Doe.
    static func authors(in text: String) -> [String] {
        guard let rest = afterCue(text) ?? afterDate(text).flatMap({ afterCue($0) }) else {
            return []
        }
        var part = String(rest)
        // A date, a bar or a bracket ends the names.
        if let date = DateScanner(part).dates.first {
            let before = DateScanner(part).text(before: date.tokens.lowerBound)
            if !before.trimmed.isEmpty { part = before }
        }
        let names = part.prefix { !"|\u{2022}\u{B7}(/\u{2013}\u{2014}@[".contains($0) }
        return split(names).compactMap(name)
    }

    /// A person named by initial and surname, or after a title, alone on a line: `M. Mandl`.
    static func loneName(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        guard (2...4).contains(parts.count), let first = parts.first else { return nil }
        let isInitial = first.count == 2 && first.last == "." && first.first?.isUppercase == true
        let isTitled = ["Dr.", "Prof.", "Mr.", "Mrs.", "Ms.", "Dr", "Prof"].contains(String(first))
        guard isInitial || isTitled else { return nil }
        return name(text[...])
    }

    /// What follows the date that a short line begins with.
    private static func afterDate(_ text: String) -> String? {
        guard text.utf8.count <= 160, text.first?.isLetter == true || text.first?.isNumber == true,
            text.unicodeScalars.lazy.filter({ $0.decimalDigit != nil }).prefix(4).count == 4
        else { return nil }
        let scanner = DateScanner(text)
        // At most a day of the week, or a label, may stand before it.
        guard let date = scanner.dates.first, date.tokens.lowerBound <= 2 else { return nil }
        let rest = scanner.text(after: date.tokens.upperBound)
        return String(rest.drop { !$0.isLetter })
    }

    /// What follows the words that announce an author.
    private static func afterCue(_ text: String) -> Substring? {
        guard
            let first = text.unicodeScalars.first?.properties.lowercaseMapping.unicodeScalars.first,
            let cues = BylineCues.byFirstLetter[first]
        else { return nil }
        let lower = text.lowercased()
        let fitting = cues.filter { lower.hasPrefix($0.text) }
        guard !fitting.isEmpty,
            (1...longest).contains(text.split(whereSeparator: \.isWhitespace).count)
        else { return nil }
        for cue in fitting {
            var rest = text.dropFirst(cue.text.count)
            guard let next = rest.first else { continue }
            let hasColon = next == ":" || next == "\u{FF1A}"
            guard
                hasColon
                    || (next.isWhitespace && (!cue.wantsColon || isHanName(rest, after: cue.text)))
            else { continue }
            rest = rest.drop { $0 == ":" || $0 == "\u{FF1A}" || $0.isWhitespace }
            return rest.first?.isNumber == false ? rest : nil
        }
        return nil
    }

    /// Whether a word of Chinese or Japanese is followed by a name of two to four characters alone:
    /// `记者 王小明`.
    private static func isHanName(_ rest: Substring, after cue: String) -> Bool {
        let name = rest.unicodeScalars.filter { !$0.isBlank }
        return (2...4).contains(name.count) && name.allSatisfy(\.isIdeograph)
            && cue.unicodeScalars.allSatisfy(\.isIdeograph)
    }

    private static func split(_ text: Substring) -> [Substring] {
        var parts = text.split { ",;&\u{60C}\u{3001}\u{FF0C}".contains($0) }
        for joiner in BylineCues.joiners {
            parts = parts.flatMap { part in
                let pieces = String(part).parts(separatedBy: joiner)
                return pieces.count == 1 ? [part] : pieces.map { $0[...] }
            }
        }
        return parts
    }

    /// A name cleaned up; nothing for what is no name: too long, with digits, not capitalised.
    private static func name(_ text: Substring) -> String? {
        let trimmed = text.trimmed
        let words = trimmed.split(separator: " ")
        guard (1...5).contains(words.count), (3...50).contains(trimmed.count),
            !trimmed.contains(where: { $0.isNumber || $0 == ":" || $0 == "\"" })
        else { return nil }
        let lower = trimmed.lowercased()
        guard
            !BylineCues.notNames.contains(where: {
                lower == $0 || lower.hasSuffix(" " + $0) || lower.hasPrefix($0 + " ")
            })
        else { return nil }
        for word in words {
            guard let first = word.first(where: \.isLetter) else { return nil }
            if first.isLowercase, !BylineCues.particles.contains(word.lowercased()),
                !word.contains("-"), !word.contains("'"), !word.contains("\u{2019}")
            {
                return nil
            }
        }
        guard
            words.contains(where: { word in
                word.first.map { $0.isLetter && !$0.isLowercase } ?? false
            })
        else { return nil }
        return trimmed
    }
}
