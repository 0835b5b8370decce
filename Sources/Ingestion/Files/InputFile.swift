/// A file as it was when it was listed.
public struct InputFile: Hashable, Sendable {
    /// Absolute, without `.`, `..` or doubled slashes.
    public var path: String
    /// Bytes.
    public var size: Int
    /// When its contents last changed: nanoseconds since 1970 UTC.
    public var modified: Int64

    /// A file by path, size in bytes, and time of change in nanoseconds since 1970.
    public init(path: String, size: Int, modified: Int64) {
        self.path = path
        self.size = size
        self.modified = modified
    }

    /// The last part of the path.
    public var name: String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
