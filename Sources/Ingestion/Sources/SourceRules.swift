#if canImport(Glibc)
    import Glibc
#endif

/// The user's rules that name the outlets of files: the `sources` file.
///
/// One rule a line, `KIND PATTERN = OUTLET`; empty lines and lines that start with `#` are skipped.
///
/// ```
/// # everything below a folder (relative to this file, or absolute)
/// folder archive/tasnim = Tasnim
/// # file names; a pattern with a slash is matched against the path from this file on
/// file *_rt.txt = RT
/// file crawl/**/wire-*.txt = Reuters
/// # web addresses, with all hosts below
/// host rt.com = RT
/// ```
///
/// A `file` rule beats a `folder` rule, the deeper folder beats the one above it, and both beat a
/// `host` rule; between equals the later line wins.
public struct SourceRules: Hashable, Sendable {
    /// What one rule says, for evidence.
    struct Match: Equatable {
        let outlet: String
        let rule: String
    }

    private struct Rule: Hashable {
        let outlet: String
        /// The line as the user wrote it.
        let text: String
    }

    private struct FileRule: Hashable {
        let glob: Glob
        let isPath: Bool
        let rule: Rule
    }

    private let base: String
    private var files: [FileRule] = []
    private var folders: [String: Rule] = [:]
    private var hosts: [String: Rule] = [:]

    /// Reads a file of rules.
    ///
    /// - Throws: `IngestionError` with code `.sourcesFile` and the line's number in the message for
    ///   the first line that isn't a rule; `.notFound` or `.unreadable` for the file itself.
    public init(contentsOf path: String) throws(IngestionError) {
        let absolute = FileWalker.standardised(path)
        let status = try FileStatus(path: SystemPath(absolute))
        guard status.kind == .file, status.size <= 16 << 20 else {
            throw IngestionError(.sourcesFile, "isn't a file of rules", path: absolute)
        }
        let file = InputFile(path: absolute, size: status.size, modified: status.modified)
        let bytes = try ByteInput(try FileBytes(file)).read(status.size)
        guard let decoded = TextDecoder.decode(bytes) else {
            throw IngestionError(.sourcesFile, "isn't text", path: absolute)
        }
        try self.init(text: decoded.text, path: absolute)
    }

    /// Reads rules from text; `path` is where it came from and what relative folders start at.
    public init(text: String, path: String) throws(IngestionError) {
        let absolute = FileWalker.standardised(path)
        base = absolute.lastIndex(of: "/").map { String(absolute[..<$0]) } ?? ""
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let rule = line.trimmed
            guard !rule.isEmpty, !rule.hasPrefix("#") else { continue }
            if let complaint = add(rule) {
                throw IngestionError(
                    .sourcesFile, "line \(index + 1): \(complaint)", path: absolute,
                    hint: "write: folder PATH = OUTLET, file PATTERN = OUTLET or host NAME = OUTLET"
                )
            }
        }
    }

    /// Adds a rule; the complaint about it where it isn't one.
    private mutating func add(_ text: String) -> String? {
        guard let equals = text.lastIndex(of: "=") else { return "no “=” in “\(text)”" }
        let outlet = text[text.index(after: equals)...].trimmed
        guard !outlet.isEmpty else { return "no outlet after “=”" }
        let left = text[..<equals].trimmed
        let kind = left.prefix { !$0.isWhitespace }
        let pattern = left.dropFirst(kind.count).trimmed
        guard !pattern.isEmpty else { return "nothing between “\(kind)” and “=”" }
        let rule = Rule(outlet: outlet, text: text)
        switch kind {
        case "folder":
            let path = pattern.hasPrefix("/") ? pattern : base + "/" + pattern
            folders[FileWalker.standardised(path)] = rule
        case "file":
            let isPath = pattern.contains("/")
            let glob = isPath && !pattern.hasPrefix("/") ? base + "/" + pattern : pattern
            files.append(FileRule(glob: Glob(glob), isPath: isPath, rule: rule))
        case "host":
            guard let host = WebAddress.host(of: pattern) else {
                return "“\(pattern)” isn't a host name"
            }
            hosts[host] = rule
        default:
            return "“\(kind)” is none of folder, file, host"
        }
        return nil
    }

    /// The rule for a file by its absolute path, or else for a host.
    func match(path: String, host: String?) -> Match? {
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        let file = files.last { $0.glob.matches($0.isPath ? path[...] : name) }
        guard let rule = file?.rule ?? folderRule(path) ?? host.flatMap(hostRule) else {
            return nil
        }
        return Match(outlet: rule.outlet, rule: rule.text)
    }

    private func folderRule(_ path: String) -> Rule? {
        guard !folders.isEmpty else { return nil }
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if let rule = folders[folder.isEmpty ? "/" : String(folder)] { return rule }
        }
        return nil
    }

    private func hostRule(_ host: String) -> Rule? {
        var rest = host[...]
        while true {
            if let rule = hosts[String(rest)] { return rule }
            guard let dot = rest.firstIndex(of: ".") else { return nil }
            rest = rest[rest.index(after: dot)...]
        }
    }
}
