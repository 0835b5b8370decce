/// How far a run of indexing has come.
public struct IndexingProgress: Hashable, Sendable {
    /// Files to look at.
    public var totalFiles: Int
    /// Files looked at so far.
    public var doneFiles: Int
    /// Articles written so far.
    public var articles: Int
    /// Bytes of the files read so far.
    public var bytes: Int
}

/// Something that was left out, and why.
public struct IndexingProblem: Hashable, Sendable {
    /// The file.
    public var path: String
    /// The 1-based record in the file, where it is about one.
    public var record: Int?
    /// What is wrong, in a sentence without a full stop.
    public var message: String
    /// What to do about it.
    public var hint: String?
    /// Whether it counts as a failure, or the thing was left out on purpose.
    public var isFailure: Bool
    /// Whether the article is in the index all the same.
    public var isKept = false
}
