import CIntegrity
import FoundationEssentials

/// What became of every file that an index was made from.
///
/// Kept as tab-separated lines, so that it can be read without Jostar too.
public struct Ledger: Hashable, Sendable {
    private var byPath: [String: LedgerEntry] = [:]

    /// A ledger without entries.
    public init() {}

    /// Every entry, by path.
    public var entries: [LedgerEntry] {
        byPath.values.sorted { $0.file.path < $1.file.path }
    }

    /// The paths of all entries, in no order.
    public var paths: [String] { Array(byPath.keys) }

    /// Removes entries.
    mutating func removeAll(where isStale: (LedgerEntry) -> Bool) {
        byPath = byPath.filter { !isStale($0.value) }
    }

    /// The entry of a file, and a new one in its place.
    public subscript(path: String) -> LedgerEntry? {
        get { byPath[path] }
        set { byPath[path] = newValue }
    }

    private static let columns =
        "path\tsize\tmodified\tsettings\toutcome\tarticles\treason\tdetails"

    /// The file's text.
    var text: String {
        var lines = [Self.columns]
        for entry in entries {
            let fields = [
                TabSeparated.escaped(entry.file.path), String(entry.file.size),
                String(entry.file.modified), String(entry.file.settings, radix: 16),
                entry.outcome.rawValue, String(entry.articles),
                TabSeparated.escaped(entry.reason), Self.text(of: entry.details),
            ]
            lines.append(fields.joined(separator: "\t"))
        }
        let text = lines.joined(separator: "\n") + "\n"
        return text + Self.closing + Self.checksum(of: text) + "\n"
    }

    private static let closing = "# checksum "

    private static func checksum(of text: String) -> String {
        let bytes = Array(text.utf8)
        return String(jin_hash(bytes, bytes.count), radix: 16)
    }

    /// Whether a ledger's text is not as it was written.
    static func isDamaged(_ text: String) -> Bool {
        guard text.hasSuffix("\n"), !text.utf8.contains(0) else { return true }
        guard let start = text.dropLast().lastIndex(of: "\n").map(text.index(after:)),
            text[start...].hasPrefix(closing)
        else { return true }
        return text[start...].dropFirst(closing.count).dropLast()
            != checksum(of: String(text[..<start]))
    }

    /// Reads the file's text; a damaged line costs only its own entry, whose file is read again.
    init(parsing text: String) {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")).dropFirst() {
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            guard (7...8).contains(fields.count), let size = Int(fields[1]),
                let modified = Int64(fields[2]),
                let settings = UInt64(fields[3], radix: 16), let articles = Int(fields[5])
            else { continue }
            let file = SourceFile(
                path: TabSeparated.unescaped(fields[0]), size: size, modified: modified,
                settings: settings)
            byPath[file.path] = LedgerEntry(
                file: file, outcome: .init(rawValue: fields[4]), articles: articles,
                reason: TabSeparated.unescaped(fields[6]),
                details: fields.count > 7 ? Self.details(fields[7]) : [])
        }
    }

    /// Details as JSON, which has neither tabs nor line ends of its own.
    private static func text(of details: [LedgerDetail]) -> String {
        guard !details.isEmpty else { return "" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(details)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func details(_ text: String) -> [LedgerDetail] {
        guard !text.isEmpty else { return [] }
        return (try? JSONDecoder().decode([LedgerDetail].self, from: Data(text.utf8))) ?? []
    }
}

/// Tabs, line ends and backslashes in a field, written so that they don't end it.
private enum TabSeparated {
    static func escaped(_ field: String) -> String {
        guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else {
            return field
        }
        return field.reduce(into: "") { text, character in
            switch character {
            case "\\": text += "\\\\"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\r\n": text += "\\r\\n"
            default: text.append(character)
            }
        }
    }

    static func unescaped(_ field: String) -> String {
        guard field.utf8.contains(UInt8(ascii: "\\")) else { return field }
        var text = ""
        var isEscaped = false
        for character in field {
            if isEscaped {
                text.append(["t": "\t", "n": "\n", "r": "\r"][character] ?? character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}
