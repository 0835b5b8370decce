/// Reads names of publishers from the furniture of a page.
enum SiteName {
    private static let separators = [
        " | ", " - ", " \u{2013} ", " \u{2014} ", " :: ", " \u{BB} ", " \u{AB} ", " \u{B7} ",
        " \u{2022} ", " / ",
    ]

    /// The site in a page's own title: `Headline | World | The Star` → The Star.
    static func inPageTitle(_ text: String, headline: PageLine) -> String? {
        guard text.count > headline.text.count, headline.key.count >= 12 else { return nil }
        for separator in separators {
            let parts = text.parts(separatedBy: separator)
            guard parts.count >= 2 else { continue }
            for split in 1..<parts.count {
                let front = parts[..<split].joined(separator: separator)
                if CueWords(front).joined == headline.key { return name(parts[parts.count - 1]) }
                let back = parts[split...].joined(separator: separator)
                if CueWords(back).joined == headline.key { return name(parts[0]) }
            }
        }
        return nil
    }

    /// The holder in a copyright notice, and whether the notice makes it a company.
    ///
    /// `© 2019 The Daily Star. All rights reserved.` → The Daily Star. Notices that agencies put under
    /// their stories ("may not be published …") name none.
    static func inCopyright(_ text: String) -> (name: String, isCompany: Bool)? {
        let words = NameWord.words(of: text)
        // "Sports data © X" is a notice about something else than the page.
        guard let sign = words.firstIndex(where: { $0.isCopyrightSign }),
            words[..<sign].allSatisfy({ $0.isNumber || noise.contains($0.folded) })
        else { return nil }
        let folded = words.map(\.folded)
        let hasYear = folded.contains {
            $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
        }
        guard hasYear || folded.contains("reserved"), !folded.contains("published"),
            !folded.contains("powered"), !folded.contains("getty")
        else { return nil }
        var rest = words[sign...].drop {
            $0.isCopyrightSign || $0.isNumber || noise.contains($0.folded)
        }
        var taken: [NameWord] = []
        while let word = rest.popFirst() {
            if word.folded.isEmpty || companyStops.contains(word.folded)
                || stops.contains(word.folded) || word.isCopyrightSign
            {
                break
            }
            taken.append(word)
            if word.endsPhrase { break }
        }
        var isCompany = folded.contains(where: companyStops.contains)
        while let last = taken.last, companyForms.contains(last.folded) || last.isNumber {
            isCompany = isCompany || !last.isNumber
            taken.removeLast()
        }
        return name(joined(taken)).map { ($0, isCompany) }
    }

    /// Names in lesser signs, each with the kind of sign.
    static func inFurniture(_ text: String) -> [(name: String, kind: String)] {
        let words = NameWord.words(of: text)
        var found: [(String, String)] = []
        if text.hasPrefix("\u{A9}"), let slash = words.firstIndex(where: { $0.text == "/" }),
            slash > 1,
            !words.contains(where: \.isNumber), let name = name(joined(words[1..<slash]))
        {
            found.append((name, "picture credit"))
        }
        if (2...6).contains(words.count), let last = words.last, last.folded == "says",
            last.text.last.map({ "\u{2026}.:".contains($0) }) == true,
            let name = name(joined(words.dropLast()))
        {
            found.append((name, "own voice"))
        }
        for index in words.indices {
            for sign in NameSign.starting(with: words[index].folded) {
                let end = index + sign.words.count
                guard end < words.count, !sign.isOpening || index == 0,
                    zip(sign.words, words[index...]).allSatisfy({ $0 == $1.folded }),
                    sign.kind != "further reading" || index > 0,
                    let name = name(joined(capitalised(words[end...])))
                else { continue }
                found.append((name, sign.kind))
            }
        }
        return found
    }

    /// A name cleaned; nothing for what can't be one.
    static func name(_ text: String) -> String? {
        let name = text.trimmingEnds(
            of: "\"\u{201C}\u{201D}'|-\u{2013}\u{2014}.,:;\u{A9}\u{24D2}()<>")
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), (2...50).contains(name.count),
            name.contains(where: \.isLetter)
        else { return nil }
        let key = CueWords(name).joined
        let isMenu = key.split(separator: " ").allSatisfy {
            CueTable.menuWords.contains(WordHash($0.utf8))
        }
        guard !isMenu, CueTable.whole[WordHash(key.utf8)] == nil, !noNames.contains(key) else {
            return nil
        }
        return name
    }

    private static func joined(_ words: some Sequence<NameWord>) -> String {
        words.map { String($0.text) }.joined(separator: " ")
    }

    /// The front of some words as far as they have capitals (or no case at all).
    private static func capitalised(_ words: ArraySlice<NameWord>) -> [NameWord] {
        var taken: [NameWord] = []
        for word in words {
            guard let first = word.text.first,
                first.isNumber || (first.isLetter && !first.isLowercase)
            else { break }
            taken.append(word)
            if word.endsPhrase { break }
        }
        return taken
    }

    private static let noise: Set<String> = [
        "copyright", "by", "all", "rights", "reserved", "c", "",
    ]
    /// Words that end the holder's name.
    private static let stops: Set<String> = [
        "all", "tous", "todos", "tutti", "alle", "все", "всі", "is", "powered", "privacy", "terms",
        "designed", "hosted", "a", "part", "en", "het", "tüm",
    ]
    private static let companyStops: Set<String> = [
        "inc", "llc", "ltd", "limited", "gmbh", "ooo", "ооо", "llp", "plc", "pty",
    ]
    /// Forms of companies, which no reader calls an outlet by.
    private static let companyForms: Set<String> = [
        "co", "kg", "ag", "nv", "sa", "corp", "corporation", "company", "srl", "spa", "s.a", "n.v",
        "b.v", "bv", "s.r.l", "s.p.a", "oy", "ab", "as", "a.s", "a.ş", "&", "e.v",
    ]
    private static let noNames: Set<String> = [
        "the author", "author", "us", "this", "this story", "this article", "the", "google",
        "wordpress", "our site", "news", "x", "theme", "blogger", "getty images", "the world",
        "disclaimer", "cookies", "our newsletter", "team", "editor", "me", "you", "copyright",
        "site", "website", "our", "my", "your", "app", "the app",
    ]
}

/// A word of a furniture line as names are looked for.
struct NameWord {
    let text: Substring
    /// Small letters, punctuation at the ends left off.
    let folded: String

    var isCopyrightSign: Bool {
        text.hasPrefix("\u{A9}") || text.hasPrefix("\u{24D2}") || folded == "copyright"
            || text == "(c)"
            || text == "(C)"
    }

    var isNumber: Bool {
        text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
    }

    /// Whether a comma, full stop or the like follows it, initials and short forms apart.
    var endsPhrase: Bool {
        guard let last = text.last, ",;:.!?".contains(last) else { return false }
        return last != "." || text.count > 3
    }

    /// The words of a line; run-together links are parted where one of the signs starts:
    /// `FacebookComment via` → `Facebook Comment via`.
    static func words(of text: String) -> [NameWord] {
        text.split(whereSeparator: \.isWhitespace).flatMap { word -> [NameWord] in
            for start in NameSign.gluedStarts
            where word.hasSuffix(start) && word.count > start.count {
                let front = word.dropLast(start.count)
                if front.last?.isLowercase == true {
                    return [NameWord(front), NameWord(word.suffix(start.count))]
                }
            }
            return [NameWord(word)]
        }
    }

    private init(_ text: Substring) {
        self.text = text
        folded = text.lowercased().trimmingEnds(of: ",;:.!?\u{2026}\"'\u{201C}\u{201D}()|\u{A9}")
    }
}

/// Words before the name of a publisher in links and forms.
struct NameSign {
    let words: [String]
    let kind: String
    /// Whether they have to open the line.
    let isOpening: Bool

    static func starting(with word: String) -> [NameSign] { byFirstWord[word] ?? [] }

    /// Whether a line holds a word that a sign starts with; spares most lines the closer look.
    static func mayStand(in line: PageLine) -> Bool {
        if line.text.hasPrefix("\u{A9}") || line.words.last == "says" { return true }
        return line.words.contains { word in
            byFirstWord[word] != nil
                || (word.utf8.count > 7
                    && gluedEnds.contains { word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) })
        }
    }

    private static let gluedEnds = gluedStarts.map { $0.lowercased() }

    /// First words as they look at the end of a word that a scraper ran into them.
    static let gluedStarts = ["Comment", "Follow", "Subscribe", "Share"]

    private static let byFirstWord = Dictionary(grouping: signs) { $0.words.first ?? "" }

    private static let signs: [NameSign] = table.map { phrase, kind, isOpening in
        NameSign(
            words: phrase.split(separator: " ").map(String.init), kind: kind, isOpening: isOpening)
    }

    private static let table: [(String, String, Bool)] = [
        ("comment via", "comment box", false), ("comments via", "comment box", false),
        ("at", "further reading", false), ("more from", "menu", false),
        ("about", "menu", true), ("subscribe to", "offer", false),
        ("advertise with", "offer", false), ("advertise on", "offer", false),
        ("sign up for", "offer", false), ("contact", "menu", true),
        ("download the", "offer", false), ("follow", "menu", true),
        ("connect with", "menu", false), ("welcome to", "menu", false),
        ("newsletter von", "offer", false), ("à propos de", "menu", true),
        ("suivez", "menu", true), ("über", "menu", true), ("sobre", "menu", true),
        ("síguenos en", "menu", false), ("подписывайтесь на", "offer", false),
        ("درباره", "menu", true), ("تابعونا على", "menu", false), ("о", "menu", true),
    ]
}

extension String {
    /// Without some characters, and white space, at either end.
    func trimmingEnds(of set: String) -> String {
        var rest = self[...]
        while let first = rest.first, set.contains(first) || first.isWhitespace {
            rest = rest.dropFirst()
        }
        while let last = rest.last, set.contains(last) || last.isWhitespace {
            rest = rest.dropLast()
        }
        return String(rest)
    }
}
