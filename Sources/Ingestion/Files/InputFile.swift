/// A file as it was when it was listed.
public struct InputFile: Hashable, Sendable {
    /// Absolute, without `.`, `..` or doubled slashes.
    ///
    /// Bytes of a name that aren't UTF-8 stand as `\xE9`; `systemPath` keeps them as they are.
    public var path: String
    /// Bytes.
    public var size: Int
    /// When its contents last changed: nanoseconds since 1970 UTC.
    public var modified: Int64
    /// The path as the system knows it, where `path` can't say it.
    var systemPath: SystemPath?

    /// A file by path, size in bytes, and time of change in nanoseconds since 1970.
    public init(path: String, size: Int, modified: Int64) {
        self.path = path
        self.size = size
        self.modified = modified
    }

    /// A file that the system knows by these bytes.
    init(_ path: SystemPath, size: Int, modified: Int64) {
        self.init(path: path.display, size: size, modified: modified)
        if !path.isText { systemPath = path }
    }

    /// The last part of the path.
    public var name: String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Calls `body` with the path as system calls take it.
    func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        systemPath?.withPointer(body) ?? path.withCString(body)
    }
}
