/// Tells what a line says about its own part of the page.
enum CueMatcher {
    /// The cue of a line, by its words and then by its shape; nothing for most lines.
    static func cue(of text: String, _ words: CueWords, _ shape: LineShape) -> Cue? {
        if let kind = formField(text, words) { return Cue(kind: kind, opensFooter: false) }
        if let entry = phrase(words, shape) { return entry }
        if isCredit(text, shape) { return Cue(kind: .credit, opensFooter: false) }
        if endsWithCredit(text, shape) { return Cue(kind: .caption, opensFooter: false) }
        if isDateLine(text, shape) { return Cue(kind: .date, opensFooter: false) }
        if isMenu(words, shape) { return Cue(kind: .navigation, opensFooter: false) }
        if isUnspaced(text, shape), let cue = unspacedPhrase(text, shape) { return cue }
        return nil
    }

    private static func phrase(_ words: CueWords, _ shape: LineShape) -> Cue? {
        guard words.count > 0 else { return nil }
        let whole = words.hash(of: (0..<words.count).lazy.filter { !words.isNumber($0) })
        if let entry = CueTable.whole[whole] { return entry }
        let isLongSentence = shape.endsSentence && shape.words > 16
        var front = CueWords.Phrase()
        for index in 0..<min(words.count, CueTable.longestPhrase) {
            words.extend(&front, index)
            if !isLongSentence, shape.words <= 30, let entry = CueTable.start[front.hash] {
                return entry
            }
            if words.labelEnd == index + 1, let entry = CueTable.label[front.hash] { return entry }
        }
        for start in 0..<words.count where CueTable.withinStarts.contains(words.hash(start)) {
            var phrase = CueWords.Phrase()
            for end in start..<min(words.count, start + CueTable.longestPhrase) {
                words.extend(&phrase, end)
                if let entry = CueTable.within[phrase.hash] { return entry }
            }
        }
        return nil
    }

    /// Chinese, Japanese and Thai phrases stand without spaces around them.
    private static func isUnspaced(_ text: String, _ shape: LineShape) -> Bool {
        shape.words <= 40
            && text.utf8.contains { $0 >= 0xE3 || $0 == 0xE0 }
            && text.unicodeScalars.contains { $0.isIdeograph || (0xE00...0xE7F).contains($0.value) }
    }

    private static func unspacedPhrase(_ text: String, _ shape: LineShape) -> Cue? {
        let isShort = shape.words <= 12 && !shape.endsSentence
        let scalars = Array(text.unicodeScalars)
        let entry = CueTable.unspaced.first { entry in
            guard entry.place == .within else {
                return isShort && scalars.starts(with: entry.phrase)
            }
            return scalars.indices.contains { scalars[$0...].starts(with: entry.phrase) }
        }
        return entry?.cue
    }

    /// `* Name:`, `E-mail *`.
    private static func formField(_ text: String, _ words: CueWords) -> Cue.Kind? {
        guard (1...4).contains(words.count) else { return nil }
        let hasStar = text.hasPrefix("*") || text.hasSuffix("*")
        if hasStar, text.hasSuffix(":") || text.hasPrefix("* ") && text.contains(":") {
            return .form
        }
        guard hasStar, CueTable.fieldNames.contains(words.hash(of: 0..<words.count)) else {
            return nil
        }
        return .form
    }

    /// `© Agency / Name`, `(AP Photo/Name)`: who took a picture.
    private static func isCredit(_ text: String, _ shape: LineShape) -> Bool {
        guard shape.words <= 14, !shape.endsSentence || shape.words <= 6 else { return false }
        return text.hasPrefix("\u{A9}") && shape.digits < 4
    }

    /// `Published 3 May 2020, last updated 5 May 2020`: long enough for a sentence, but none.
    private static func isDateLine(_ text: String, _ shape: LineShape) -> Bool {
        guard shape.digits >= 5, shape.words <= 30, !shape.endsSentence else { return false }
        let scanner = DateScanner(text)
        guard let first = scanner.dates.first, first.tokens.lowerBound <= 5 else { return false }
        return DateLabel.label(before: scanner.text(before: first.tokens.lowerBound)) != nil
    }

    /// `A street in Raqqa in May. Photo: Jane Doe/AFP`: a caption ends with who took the picture.
    private static func endsWithCredit(_ text: String, _ shape: LineShape) -> Bool {
        // Characters are slow to search; most lines lack the very bytes.
        let bytes = text.utf8
        guard bytes.contains(where: { $0 == 0xA9 || $0 == 0x2F || $0 == 0x3A || $0 == 0x9A }) else {
            return false
        }
        if shape.words <= 40, bytes.contains(0xA9), let sign = text.firstIndex(of: "\u{A9}"),
            sign > text.startIndex
        {
            return !text[sign...].contains(where: \.isNumber)
        }
        if shape.words <= 60, endsWithAgency(text) { return true }
        guard shape.commas > 0,
            let colon = text.unicodeScalars.lastIndex(where: { $0 == ":" || $0 == "\u{FF1A}" })
        else { return false }
        let rest = text.unicodeScalars[colon...].dropFirst()
        guard Substring(rest).utf8.count <= 80, rest.split(separator: " ").count <= 8 else {
            return false
        }
        let front = text[..<colon].reversed().drop { !$0.isLetter }
        let label = String(front.prefix(while: \.isLetter).reversed())
        return CueTable.creditWords.contains(label.lowercased())
    }

    /// `A street in Raqqa. AGENCY/Jane Doe`: an agency in capitals and the photographer's name.
    private static func endsWithAgency(_ text: String) -> Bool {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
        let name = text[slash...].dropFirst().split(whereSeparator: \.isWhitespace)
        guard (1...4).contains(name.count), name.allSatisfy({ $0.first?.isUppercase == true })
        else { return false }
        let agency = text[..<slash].split(whereSeparator: \.isWhitespace).last ?? ""
        return agency.count >= 2 && agency.allSatisfy(\.isUppercase)
    }

    /// Short entries between bars, or a line of nothing but words that menus are made of.
    private static func isMenu(_ words: CueWords, _ shape: LineShape) -> Bool {
        if shape.separators >= 3, shape.words <= shape.separators * 4 + 4, !shape.endsSentence {
            return true
        }
        guard !shape.endsSentence else { return false }
        var (count, known) = (0, 0)
        for index in 0..<words.count where !words.isNumber(index) {
            count += 1
            known += CueTable.menuWords.contains(words.hash(index)) ? 1 : 0
        }
        guard (1...30).contains(count) else { return false }
        return known * 10 >= count * (count == 1 ? 10 : 7)
    }
}
