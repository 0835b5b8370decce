internal import Articles

/// Notes that a story appeared elsewhere first.
///
/// `This article was originally published on The Voice.` → The Voice.
enum ReprintNote {
    /// What stands before the name or address, in small letters.
    private static let phrases: [[UInt8]] = [
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
        "originalmente publicado en ", "originalmente publicado em ", "publicado primero en ",
        "apparso originariamente su ", "ursprünglich erschienen auf ",
        "ursprünglich erschienen in ", "eredetileg megjelent ", "published with permission from ",
        "republished with permission from ", "reproduced with permission from ",
        "artikel ini telah tayang di ",
        "pertama kali diterbitkan di ", "pertama kali terbit di ", "перепечатано из ",
        "перепечатка из ",
        "передруковано з ", "原载于", "原载", "首发于", "转载自", "轉載自", "本文转自", "نشر هذا المقال أولا في ",
        "نشر أولا في ", "نشر في الأصل على ", "بشکریہ ",
    ].map { Array($0.utf8) }
    private static let longestLine = 300
    private static let articles: [Substring] = [
        "the", "la", "le", "el", "der", "die", "das", "il", "o", "a",
    ]
    private static let mostWords = 6

    /// What of the phrases a line must hold to be looked at closely.
    private static let marks: [StaticString] = [
        "published ", "ublié", "rschien", "ublicado", "ubblicato", "ppeared ", "inted from ",
        "osted from ",
        "опублик", "опублік", "rigin", "ermission", "telah tayang", "pertama kali", "primero en",
        "печат", "передрук", "原载", "首发于", "载自", "載自", "转自", "نشر ", "بشکریہ",
    ]

    /// The name or address in the first or last lines of an article.
    static func origin(of article: Article) -> Fact<String>? {
        let blocks = article.blocks
        var outlet: String?
        for block in [blocks.prefix(2), blocks.dropFirst(2).suffix(6)].joined()
        where block.text.utf8.count <= longestLine {
            guard let name = name(in: block.text) else { continue }
            outlet = outlet ?? article.outlet.map { TextKey.key($0.value.name) }
            guard TextKey.key(name) != outlet else { continue }
            return Fact(name, from: .text, evidence: block.text)
        }
        return nil
    }

    /// The name or address after one of the phrases; a day or what is no name doesn't count.
    static func name(in line: String) -> String? {
        guard marks.contains(where: { line.contains(ascii: $0) }) else { return nil }
        let lower = Array(line.lowercased().utf8)
        guard lower.count == line.utf8.count else { return nil }
        for phrase in phrases {
            guard let start = lower.firstRange(of: phrase)?.upperBound else { continue }
            return name(opening: line[line.utf8.index(line.startIndex, offsetBy: start)...])
        }
        return nil
    }

    private static func name(opening rest: Substring) -> String? {
        let rest = rest.prefix { !"，。、；،؛《》「」".contains($0) }
        let first = rest.split(whereSeparator: \.isWhitespace).first ?? ""
        if let link = WebAddress.link(withoutEnd(first)) { return link }
        if let host = WebAddress.host(of: withoutEnd(first)) { return host }
        var words: [Substring] = []
        for word in rest.split(whereSeparator: \.isWhitespace).prefix(mostWords) {
            let bare = withoutEnd(word)
            guard let letter = bare.first(where: { $0.isLetter || $0.isNumber }) else { break }
            let isName = letter.isUppercase || !(letter.isLowercase || letter.isNumber)
            if words.isEmpty, articles.contains(bare) { continue }
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
