internal import Articles

/// Notes that a story appeared elsewhere first.
///
/// `This article was originally published on The Voice.` → The Voice.
enum ReprintNote {
    /// What stands before the name or address, in small letters.
    private static let phrases = [
        "originally published on ", "originally published at ", "originally published in ",
        "originally published by ", "originally appeared on ", "originally appeared in ",
        "originally appeared at ", "first appeared on ", "first appeared in ",
        "first published by ",
        "first published in ", "first published on ", "first published at ",
        "republished from ", "reprinted from ", "reposted from ", "cross-posted from ",
        "initialement publié sur ", "initialement publié par ", "publié initialement sur ",
        "publié à l'origine sur ", "zuerst erschienen auf ", "zuerst erschienen bei ",
        "zuerst erschienen in ", "erschien zuerst auf ", "erschien zuerst bei ",
        "erschien zuerst in ",
        "publicado originalmente en ", "publicado originalmente em ", "publicado originalmente no ",
        "publicado originalmente na ", "pubblicato originariamente su ", "впервые опубликовано на ",
        "впервые опубликован на ", "впервые опубликована на ", "вперше опубліковано на ",
    ]
    private static let longestLine = 300
    private static let mostWords = 6

    /// What of the phrases a line must hold to be looked at closely.
    private static let marks: [StaticString] = [
        "ubli", "ppeared", "rschien", "ubblicat", "posted from", "printed from",
    ]
    private static let cyrillicMark = Array("публ".utf8)

    /// The name or address in the first or last lines of an article.
    static func origin(of article: Article) -> Fact<String>? {
        let blocks = article.blocks
        let outlet = article.outlet.map { TextKey.key($0.value.name) }
        for block in blocks.prefix(3) + blocks.dropFirst(3).suffix(12) {
            if let name = name(in: block.text), TextKey.key(name) != outlet {
                return Fact(name, from: .text, evidence: block.text)
            }
        }
        return nil
    }

    /// The name or address after one of the phrases; a day or what is no name doesn't count.
    static func name(in line: String) -> String? {
        guard line.utf8.count <= longestLine,
            marks.contains(where: { line.contains(ascii: $0) }) || hasCyrillicMark(line)
        else { return nil }
        let lower = line.lowercased()
        guard lower.utf8.count == line.utf8.count else { return nil }
        for phrase in phrases {
            guard let found = lower.firstRange(of: phrase) else { continue }
            let offset = lower.utf8.distance(from: lower.startIndex, to: found.upperBound)
            return name(opening: line[line.utf8.index(line.startIndex, offsetBy: offset)...])
        }
        return nil
    }

    private static func hasCyrillicMark(_ line: String) -> Bool {
        line.utf8.firstRange(of: cyrillicMark) != nil
    }

    private static func name(opening rest: Substring) -> String? {
        let first = rest.split(whereSeparator: \.isWhitespace).first ?? ""
        if let link = WebAddress.link(withoutEnd(first)) { return link }
        if let host = WebAddress.host(of: withoutEnd(first)) { return host }
        var words: [Substring] = []
        for word in rest.split(whereSeparator: \.isWhitespace).prefix(mostWords) {
            let bare = withoutEnd(word)
            guard let letter = bare.first(where: { $0.isLetter || $0.isNumber }) else { break }
            let isName = letter.isUppercase || !(letter.isLowercase || letter.isNumber)
            guard isName || !words.isEmpty && ["of", "de", "du", "del", "und"].contains(bare) else {
                break
            }
            words.append(bare)
            if bare.count < word.count { break }
        }
        let name = words.joined(separator: " ")
        return name.isEmpty || !DateScanner(name).dates.isEmpty || isDayOrMonth(words[0])
            ? nil : name
    }

    private static func isDayOrMonth(_ word: Substring) -> Bool {
        !DateScanner("1 \(word) 2017").dates.isEmpty || DayNames.contains(word.lowercased())
    }

    private static func withoutEnd(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, ".,;:)]»”\"’".contains(last) { word = word.dropLast() }
        while let first = word.first, "([«“\"‘".contains(first) { word = word.dropFirst() }
        return word
    }
}
