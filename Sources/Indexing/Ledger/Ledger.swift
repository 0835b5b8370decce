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

    /// The paths of what is no file, in no order.
    var unreadPaths: [String] { byPath.values.filter(\.isOfNoFile).map(\.file.path) }

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
    ///
    /// Cost: under a microsecond a file; an update of an unchanged folder is little else.
    init(parsing text: String) {
        var text = text
        text.withUTF8 { bytes in
            byPath.reserveCapacity(bytes.count / 100)
            var fields: [Range<Int>] = []
            var start = 0
            var isHeader = true
            while start < bytes.count {
                fields.removeAll(keepingCapacity: true)
                var first = start
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
                    if bytes[end] == UInt8(ascii: "\t") {
                        fields.append(first..<end)
                        first = end + 1
                    }
                    end += 1
                }
                fields.append(first..<end)
                if !isHeader { read(fields, of: bytes) }
                isHeader = false
                start = end + 1
            }
        }
    }

    private mutating func read(_ fields: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>) {
        func field(_ place: Int) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[fields[place]]), as: UTF8.self)
        }
        guard (7...8).contains(fields.count), let size = Int(field(1)),
            let modified = Int64(field(2)), let settings = UInt64(field(3), radix: 16),
            let articles = Int(field(5))
        else { return }
        let file = SourceFile(
            path: TabSeparated.unescaped(field(0)), size: size, modified: modified,
            settings: settings)
        byPath[file.path] = LedgerEntry(
            file: file, outcome: .init(rawValue: field(4)), articles: articles,
            reason: TabSeparated.unescaped(field(6)),
            details: fields.count > 7 ? Self.details(field(7)) : [])
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
