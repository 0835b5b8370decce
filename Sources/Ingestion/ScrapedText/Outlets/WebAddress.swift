/// Web addresses as they stand in text.
enum WebAddress {
    /// The host of an address or bare host name, in lower case without `www.`:
    /// `https://www.RT.com/news/1` → `rt.com`; nothing where the text isn't one address.
    static func host(of text: some StringProtocol) -> String? {
        var rest = unwrapped(text)
        let isLink = schemeLength(rest) > 0
        rest = rest.dropFirst(schemeLength(rest))
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        guard isLink || !rest.dropFirst(host.count).contains(where: \.isWhitespace),
            isHost(host)
        else { return nil }
        let lower = host.lowercased()
        return lower.hasPrefix("www.") && lower.filter({ $0 == "." }).count > 1
            ? String(lower.dropFirst(4)) : lower
    }

    /// The address that a line consists of, freed of angle brackets; nothing for other lines.
    static func link(_ line: some StringProtocol) -> String? {
        let rest = unwrapped(line)
        guard schemeLength(rest) > 0, !hasSpace(rest), host(of: rest) != nil
        else { return nil }
        return String(rest)
    }

    /// The domain of the electronic mail address that a line consists of.
    static func mailDomain(_ line: some StringProtocol) -> String? {
        let rest = unwrapped(line)
        guard !hasSpace(rest), let at = rest.firstIndex(of: "@"),
            at > rest.startIndex
        else { return nil }
        let domain = rest[rest.index(after: at)...]
        return isHost(domain) ? domain.lowercased() : nil
    }

    /// Whether white space stands in an address; ASCII, as most are, is told by its bytes.
    private static func hasSpace(_ text: Substring) -> Bool {
        text.utf8.contains { $0 <= 32 || $0 >= 0x80 } && text.contains(where: \.isWhitespace)
    }

    private static func unwrapped(_ text: some StringProtocol) -> Substring {
        var rest = Substring(text.trimmed)
        if rest.first == "<", rest.last == ">" { rest = rest.dropFirst().dropLast() }
        return rest
    }

    private static func schemeLength(_ text: Substring) -> Int {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("https://") ? 8 : start.hasPrefix("http://") ? 7 : 0
    }

    /// Dot-separated labels with a last one of two letters at least.
    private static func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2,
            last.allSatisfy(\.isLetter)
        else { return false }
        return labels.allSatisfy { label in
            !label.isEmpty && label.count <= 63
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }
}
