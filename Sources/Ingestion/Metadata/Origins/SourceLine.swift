internal import Articles

/// Lines that say where a story was taken from, by a label: `Source: The Nordland Courier`, `来源：北国日报`.
///
/// `Source` alone stands under figures and pictures as often; there the name must be one of a newspaper or
/// agency. Labels that reprints alone have may name anybody.
enum SourceLine {
    private static let longestLine = 160
    private static let longestLabel = 60
    private static let mostWords = 5
    private static let noNames: Set<String> = [
        "agencies", "agency", "wires", "internet", "web", "website", "online", "وكالات", "الوكالات",
        "مواقع",
        "agencias", "agences", "agenturen", "агентства", "сми", "змі", "ajanslar", "网络", "互联网",
        "網路", "综合",
    ]

    /// The address that a labelled line links to, if it is on another site.
    static func origin(_ line: String, _ link: ArraySlice<UInt8>, host: String?) -> String? {
        guard line.utf8.count <= longestLine else { return nil }
        if !isWhole(line), !isVia(line) {
            guard let named = named(line), named.isSure || MediaWords.name(named.name),
                AgencyNames.agency(in: named.name) == nil
            else { return nil }
        }
        guard
            let address = WebAddress.link(String(decoding: link, as: UTF8.self)),
            let other = WebAddress.host(of: address), other != host,
            WebAddress.hasPath(address)
        else { return nil }
        return address
    }

    /// What every label that names the original holds, in Latin, Cyrillic and Chinese letters.
    private static let originals: [StaticString] = ["riginal", "ригинал", "原文"]

    /// Whether a label is all of the line, as in `Read the original article`.
    ///
    /// Most lines are told by their bytes.
    private static func isWhole(_ line: String) -> Bool {
        line.utf8.count <= 80
            && originals.contains { line.contains(ascii: $0) }
            && AddressLabel.isOfReprints(line)
    }

    /// `Via The Nordland Times`: a label without a colon.
    private static func isVia(_ line: String) -> Bool {
        guard line.utf8.prefix(4).elementsEqual("via ".utf8) || line.hasPrefix("Via ") else {
            return false
        }
        let words = line.split(separator: " ")
        return (2...mostWords).contains(words.count) && words[0].lowercased() == "via"
            && MediaWords.name(words.dropFirst().joined(separator: " "))
    }

    /// The name or address on a labelled line in the first or last lines of an article.
    static func origin(of article: Article) -> Fact<String>? {
        let blocks = article.blocks
        for block in [blocks.prefix(4), blocks.dropFirst(4).suffix(12)].joined()
        where block.text.utf8.count <= longestLine {
            guard let named = named(block.text) else { continue }
            let isAddress = WebAddress.host(of: named.name) != nil
            guard isAddress || named.isSure || MediaWords.name(named.name) else { continue }
            let key = TextKey.key(named.name)
            let outlet = article.outlet.map { TextKey.key($0.value.name) }
            guard !key.isEmpty, key != outlet else { continue }
            return Fact(named.name, from: .text, evidence: block.text)
        }
        return nil
    }

    /// Whether a colon, of either width, stands near the front: told by bytes.
    private static func mayBeLabelled(_ line: String) -> Bool {
        line.utf8.prefix(longestLabel + 3).contains { $0 == 0x3A || $0 == 0x9A }
    }

    /// What follows a label, and whether the label is one of reprints alone.
    private static func named(_ line: String) -> (name: String, isSure: Bool)? {
        guard mayBeLabelled(line),
            let colon = line.firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }),
            line[..<colon].utf8.count <= longestLabel,
            AddressLabel.namesOrigin(String(line[..<colon]))
        else { return nil }
        let rest = line[line.index(after: colon)...].prefix { $0 != "+" && $0 != "|" }
        let name = rest.trimmed.trimmingEnds(of: ".،,;。()[]«»\"“”")
        guard !name.isEmpty, name.utf8.count <= 90,
            name.split(whereSeparator: \.isWhitespace).count <= mostWords,
            !name.contains(where: \.isNumber) || WebAddress.host(of: name) != nil,
            !noNames.contains(TextKey.key(name))
        else { return nil }
        return (name, AddressLabel.isOfReprints(String(line[..<colon])))
    }
}
