/// Reads names of publishers from the furniture of a page.
enum SiteName {
    private static let separators = [" | ", " - ", " \u{2013} ", " \u{2014} ", " :: ", " \u{BB} ", " \u{AB} ", " \u{B7} ", " \u{2022} ", " / "]

    /// The site in a page's own title: `Headline | World | The Star` → The Star.
    static func inPageTitle(_ text: String, headline: String) -> String? {
        let whole = CueWords(text).joined
        let head = CueWords(headline).joined
        guard whole != head, !head.isEmpty, head.count >= 12 else { return nil }
        for separator in separators {
            let parts = parts(of: text, separator)
            guard parts.count >= 2 else { continue }
            for split in 1..<parts.count {
                let front = CueWords(parts[..<split].joined(separator: separator)).joined
                if front == head { return name(parts[parts.count - 1]) }
                let back = CueWords(parts[split...].joined(separator: separator)).joined
                if back == head { return name(parts[0]) }
            }
        }
        return nil
    }

    /// The holder in a copyright notice: `© 2019 The Daily Star. All rights reserved.` → The Daily
    /// Star. Notices that agencies put under their stories ("may not be published …") name none.
    static func inCopyright(_ text: String) -> String? {
        let lower = text.lowercased()
        guard let sign = start(of: ["\u{A9}", "copyright", "(c)"], in: text),
            !lower.contains("may not be"), !lower.contains("powered by"), !lower.contains("getty")
        else { return nil }
        let hasYear = text.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
        guard hasYear || lower.contains("rights reserved") else { return nil }
        var rest = text[sign...]
        let noise: Set<String> = ["copyright", "\u{A9}", "(c)", "by", "-", "\u{2013}", "\u{2014}", "|", "all", "rights", "reserved", "reserved.", "c"]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," || $0 == "." || $0 == ":" }
            let word = rest.prefix { !$0.isWhitespace && $0 != "," }
            let isYear = word.contains(where: \.isNumber) && !word.contains(where: \.isLetter)
            guard !word.isEmpty, isYear || noise.contains(word.lowercased()) || word.hasPrefix("\u{A9}") && word.dropFirst().allSatisfy(\.isNumber) else { break }
            rest = rest.dropFirst(word.count)
        }
        return name(upToEnd(rest))
    }

    /// Names in lesser signs, each with the kind of sign.
    static func inFurniture(_ text: String) -> [(name: String, kind: String)] {
        var found: [(String, String)] = []
        if text.hasPrefix("\u{A9}"), !text.contains(where: \.isNumber), let slash = text.firstIndex(of: "/") {
            if let name = name(String(text[..<slash].dropFirst())) { found.append((name, "picture credit")) }
        }
        for sign in lesserSigns {
            var rest = text[...]
            while let start = start(of: [sign.before], in: rest) {
                rest = rest[rest.index(start, offsetBy: sign.before.count)...]
                guard rest.first?.isWhitespace == true || sign.before.hasSuffix(":") else { continue }
                if let name = name(capitalised(rest)) { found.append((name, sign.kind)) }
            }
        }
        let says = text.split(whereSeparator: \.isWhitespace)
        if (2...6).contains(says.count), let last = says.last, ["says\u{2026}", "says...", "says:"].contains(last.lowercased()) {
            if let name = name(says.dropLast().joined(separator: " ")) { found.append((name, "own voice")) }
        }
        return found
    }

    private static let lesserSigns: [(before: String, kind: String)] = [
        ("comment via", "comment box"), ("comments via", "comment box"),
        (" at:", "further reading"), ("read more at", "further reading"),
        ("more from", "further reading"), ("read more on", "further reading"), ("about", "about"), ("subscribe to", "subscription"),
        ("advertise with", "advertising"), ("sign up for", "subscription"), ("contact", "contact"),
        ("download the", "application"), ("support", "support"), ("follow", "follow"), ("stay connected with", "follow"),
        ("connect with", "follow"), ("welcome to", "welcome"),
    ]

    /// A name cleaned; nothing for what can't be one.
    private static func name(_ text: String) -> String? {
        let name = text.trimmed.trimmingEnds(of: "\"\u{201C}\u{201D}'|-\u{2013}\u{2014}.,:;")
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), (2...50).contains(name.count),
            name.contains(where: \.isLetter)
        else { return nil }
        let key = CueWords(name).joined
        let isKnown = key.split(separator: " ").allSatisfy { CueTable.menuWords.contains(String($0)) }
        guard !isKnown, CueTable.whole[key] == nil, !noNames.contains(key) else { return nil }
        return name
    }

    private static let noNames: Set<String> = [
        "the author", "author", "us", "this", "this story", "this article", "the", "google", "wordpress", "our site",
        "news", "x", "theme", "blogger", "getty images", "the world", "disclaimer", "cookies", "our newsletter",
        "our newsletters", "team", "editor", "the author", "me", "you", "copyright", "site", "website", "all rights reserved",
    ]

    /// The front of a text as far as its words have capitals (or no case at all).
    private static func capitalised(_ text: Substring) -> String {
        var words: [Substring] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            guard let first = word.first, first.isUppercase || first.isNumber || (first.isLetter && !first.isLowercase) else { break }
            words.append(word)
            if word.last.map({ ".,:;!?".contains($0) }) == true { break }
        }
        return words.joined(separator: " ")
    }

    private static func upToEnd(_ text: Substring) -> String {
        var name = ""
        let stops = ["all right", "tous droits", "todos los", "todos os", "tutti i", "alle rechte", "все права", "is not responsible", "powered", "privacy", "terms", "ltd", "inc.", "llc"]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let so = (name + " " + word).lowercased()
            if ["|", "-", "\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}", "/"].contains(word) { break }
            if let stop = stops.first(where: { so.contains($0) }) {
                let cut = so.count - stop.count
                _ = cut
                let keep = name.split(separator: " ")
                let extra = stop.split(separator: " ").count - 1
                name = keep.dropLast(extra).joined(separator: " ")
                break
            }
            name += name.isEmpty ? String(word) : " " + word
            if let last = word.last, ",;.".contains(last), word.count > 2 { break }
        }
        return name
    }

    private static func parts(of text: String, _ separator: String) -> [String] {
        var parts: [String] = []
        var rest = text[...]
        var index = rest.startIndex
        while index < rest.endIndex {
            if rest[index...].hasPrefix(separator) {
                parts.append(String(rest[..<index]))
                rest = rest[rest.index(index, offsetBy: separator.count)...]
                index = rest.startIndex
            } else {
                index = rest.index(after: index)
            }
        }
        return parts + [String(rest)]
    }

    /// Where the first of some phrases starts, letters' case disregarded.
    private static func start(of phrases: [String], in text: some StringProtocol) -> String.Index? {
        for phrase in phrases {
            var index = text.startIndex
            while index < text.endIndex {
                let slice = text[index...].prefix(phrase.count)
                if slice.lowercased() == phrase { return index }
                index = text.index(after: index)
            }
        }
        return nil
    }
}

extension String {
    /// Without some characters at either end.
    func trimmingEnds(of set: String) -> String {
        var rest = self[...]
        while let first = rest.first, set.contains(first) || first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, set.contains(last) || last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
