internal import Articles

/// The news agency that an article came from, by its dateline or its closing line.
///
/// `LONDON (Reuters) - The …`, `PARIS, Sept 7, AFP – …`, `МОСКВА, 7 сентября. /ТАСС/. …`,
/// `新华社北京9月7日电 …`; at the end `(dpa)`, `Source: AFP`. An agency that running text names is none.
enum AgencyLine {
    /// A dateline ends before this many characters.
    private static let longestDateline = 100
    private static let longestClosing = 60
    private static let partners: [Character: Character] = [
        "(": ")", "[": "]", "（": "）", "【": "】", "［": "］", "〔": "〕", "/": "/",
    ]
    private static let opening = Set(partners.keys)
    private static let closing = Set(partners.values)
    private static let dashes: Set<Character> = ["-", "–", "—", "―", ":", "：", "."]
    private static let longDashes: Set<Character> = ["–", "—", "―"]
    private static let colons: Set<Character> = [":", "："]
    private static let noDateline = Set("?!;“”\"«»")
    private static let sentenceEnds = Set(".!?。！？”»\"؟।")
    private static let cable: Set<Character> = ["电", "電"]
    private static let frame = opening.union(closing).union(dashes).union(["©", " ", "*"])

    /// The agency and the words that name it.
    static func origin(of article: Article) -> Fact<String>? {
        let scan = AgencyNames.scan
        for block in article.blocks.lazy.filter({ $0.kind == .body }).prefix(2)
        where scan.finds(inFirst: 3 * longestDateline, of: block.text) {
            if let name = dateline(block.text) { return fact(name, block.text, article) }
        }
        if let first = article.blocks.firstIndex(where: { $0.kind == .body }) {
            for block in article.blocks[max(0, first - 4)...first]
            where block.kind != .heading && block.text.utf8.count <= longestCredit
                && scan.finds(of: block.text)
            {
                if let name = credit(block.text) { return fact(name, block.text, article) }
            }
        }
        // Boilerplate too: a line with nothing but an agency may have been taken for furniture.
        for block in article.blocks.suffix(12).reversed()
        where block.text.utf8.count <= longestClosing && scan.finds(of: block.text) {
            if let name = closingLine(block.text) { return fact(name, block.text, article) }
        }
        guard let last = article.blocks.last(where: { $0.kind == .body })?.text,
            scan.finds(last: 2 * longestClosing, of: last)
        else { return nil }
        return ending(last).flatMap { fact($0, String(last.suffix(80)), article) }
    }

    /// What an agency publishes itself is no reprint.
    private static func fact(_ name: String, _ line: String, _ article: Article) -> Fact<String>? {
        if let outlet = article.outlet?.value.name {
            let (one, other) = (TextKey.key(outlet), TextKey.key(name))
            if one == other || one.hasPrefix(other + " ") { return nil }
        }
        return Fact(name, from: .text, evidence: String(line.prefix(longestDateline)))
    }

    /// The agency of a paragraph's dateline.
    static func dateline(_ paragraph: String) -> String? {
        let head = paragraph.prefix(longestDateline)
        if let name = chineseDateline(head) { return name }
        if let open = head.firstIndex(where: opening.contains) {
            let inside = head[head.index(after: open)...]
            let end = partners[head[open]]
            if let close = inside.firstIndex(where: { $0 == end }), isPlaceAndDay(head[..<open]),
                let name = bracketed(inside[..<close])
            {
                let rest = inside[inside.index(after: close)...].drop { $0.isWhitespace }
                // A bracket that opens the paragraph needs no dash.
                let isFirst = head[..<open].allSatisfy(\.isWhitespace) || isUrduFront(head[..<open])
                if isFirst || isSetApart(rest, isSlash: end == "/") { return name }
            }
        }
        return persian(head) ?? dashed(head)
    }

    /// Whether a place of a word or two in Arabic script stands before the bracket: Urdu sets no dash behind.
    private static func isUrduFront(_ front: Substring) -> Bool {
        front.split(whereSeparator: \.isWhitespace).count <= 2
            && front.unicodeScalars.allSatisfy { $0 == " " || (0x600...0x6FF).contains($0.value) }
    }

    /// The agency of `به گزارش خبرگزاری تسنیم به نقل از رویترز، …`: who is quoted last is the source.
    private static func persian(_ head: Substring) -> String? {
        guard head.hasPrefix(report) else { return nil }
        let opening = head.dropFirst(report.count).prefix { !"،,؛.".contains($0) }
        let parts = String(opening).parts(separatedBy: quoting)
        for part in parts.reversed() {
            let words = part.split(separator: " ").prefix(3)
            for count in stride(from: words.count, to: 0, by: -1) {
                let name = words.prefix(count).joined(separator: " ")
                if let agency = AgencyNames.agency(in: name) { return agency }
            }
        }
        return nil
    }

    private static let report = "به گزارش "
    private static let quoting = " به نقل از "

    /// Whether an agency in brackets is parted from the text: ` - The`, `.- The`, after slashes `. The`.
    private static func isSetApart(_ rest: Substring, isSlash: Bool) -> Bool {
        guard rest.first == "." else { return rest.first.map { dashes.contains($0) } ?? true }
        return isSlash || rest.dropFirst().first { $0 != " " }.map { dashes.contains($0) } ?? false
    }

    /// Whether what stands before is a place and a day: few words, and no sentence.
    private static func isPlaceAndDay(_ front: Substring) -> Bool {
        front.split(whereSeparator: \.isWhitespace).count <= 8
            && !front.contains { noDateline.contains($0) }
    }

    /// The agency within brackets, after a place and a day where these stand there, too.
    private static func bracketed(_ inside: Substring) -> String? {
        AgencyNames.agency(in: inside)
            ?? inside.split(whereSeparator: \.isWhitespace).last.flatMap {
                $0.count < inside.count && !$0.allSatisfy(\.isASCII)
                    ? AgencyNames.agency(in: $0) : nil
            }
    }

    /// The agency beside a dash: `PARIS, Sept 7, AFP –`, `МОСКВА, 7 сен — РИА Новости.`.
    private static func dashed(_ head: Substring) -> String? {
        guard let dash = head.firstIndex(where: longDashes.contains) ?? spacedHyphen(head)
        else { return nil }
        let front = head[..<dash]
        guard front.count <= 60, isPlaceAndDay(front) else { return nil }
        let last = front.split { $0 == "," || $0 == "." }.last.map(String.init) ?? ""
        if let name = AgencyNames.agency(in: last) { return name }
        // A place in capitals may part from the agency by a space alone: `KYIV AFP —`.
        if let word = front.split(separator: " ").last, front.allSatisfy({ !$0.isLowercase }),
            let name = AgencyNames.agency(in: word)
        {
            return name
        }
        let behind = head[head.index(after: dash)...]
        guard let end = behind.firstIndex(where: dashes.contains) else { return nil }
        return AgencyNames.agency(in: behind[..<end])
    }

    private static func spacedHyphen(_ head: Substring) -> Substring.Index? {
        var place = head.startIndex
        while let found = head[place...].firstIndex(of: "-") {
            let next = head.index(after: found)
            if found > head.startIndex, head[head.index(before: found)] == " ",
                next < head.endIndex, head[next] == " " || head[next] == "-"
            {
                return found
            }
            place = next
        }
        return nil
    }

    /// The agency of `新华社北京9月7日电`: agency, place and day, and the sign for "cable".
    private static func chineseDateline(_ head: Substring) -> String? {
        guard let end = head.prefix(30).firstIndex(where: cable.contains) else { return nil }
        let front = head[..<end].drop { opening.contains($0) || $0.isWhitespace }
        for length in [2, 3] {
            if let name = AgencyNames.agency(in: front.prefix(length)) { return name }
        }
        return nil
    }

    /// The agency that a byline names last: `Redacción | EFE`, `Par Jeanne Dubois avec AFP`.
    static func credit(_ line: String) -> String? {
        var parts = [line]
        for joiner in creditJoiners where parts.count < 4 {
            parts = parts.flatMap { $0.parts(separatedBy: joiner) }
        }
        guard (2...3).contains(parts.count), let last = parts.last else { return nil }
        return AgencyNames.agency(in: last)
    }

    private static let longestCredit = 80
    private static let creditJoiners = [
        " avec ", " com ", " con ", " with ", " mit ", " | ", " / ", " \u{2013} ",
    ]

    /// The agency that a last line consists of: `dpa`, `— AFP`, `(Reuters)`, `Quelle: dpa`, `© AFP`.
    static func closingLine(_ line: String) -> String? {
        var text = line[...]
        if let colon = text.firstIndex(where: colons.contains) {
            guard AddressLabel.namesOrigin(String(text[..<colon])) else { return nil }
            text = text[text.index(after: colon)...]
        }
        while let first = text.first, frame.contains(first) { text = text.dropFirst() }
        while let last = text.last, frame.contains(last) { text = text.dropLast() }
        return AgencyNames.agency(in: text)
    }

    /// The agency in brackets behind the last sentence: `… said the minister. (Reuters)`.
    private static func ending(_ paragraph: String) -> String? {
        var text = paragraph[...]
        if text.last == "." { text = text.dropLast() }
        guard let last = text.last, closing.contains(last) else { return nil }
        text = text.dropLast()
        guard let open = text.suffix(40).lastIndex(where: opening.contains) else { return nil }
        let before = text[..<open].last { !$0.isWhitespace }
        guard before.map({ sentenceEnds.contains($0) }) ?? false else { return nil }
        return AgencyNames.agency(in: text[text.index(after: open)...])
    }
}
