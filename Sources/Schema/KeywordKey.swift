public import TextAnalysis

/// The one spelling of a keyword under which index and query meet.
public enum KeywordKey {
    /// Folded, with white space of any kind and length as one space: `21st  Century WIRE` →
    /// `21st century wire`.
    public static func key(of value: String, analyzer: inout Analyzer) -> String {
        analyzer.fold(value).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The keywords under which a language is found.
public enum LanguageKey {
    /// The code and each shorter one: `zh-Hans` → `zh-hans`, `zh`.
    public static func keys(of code: String) -> [String] {
        let parts = code.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
        return parts.indices.reversed().map { parts[...$0].joined(separator: "-") }
    }

    /// The keyword for a code as a user types it: `FA` → `fa`, `zh_Hans` → `zh-hans`.
    public static func key(of code: String) -> String {
        // Most are asked for as they stand.
        let isPlain = code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isPlain ? code : keys(of: code).first ?? ""
    }
}

/// The keyword that stands for a file's path.
public enum PathKey {
    /// A hash, since a path may be longer than a term.
    public static func key(of path: String) -> String {
        String(ByteHash.of(path.utf8), radix: 36)
    }
}
