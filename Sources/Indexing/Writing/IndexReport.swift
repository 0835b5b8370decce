/// What a run of indexing did.
public struct IndexReport: Hashable, Sendable {
    /// Files that were read for the first time.
    public var newFiles = 0
    /// Files that had changed, or are read with other settings, and were read again.
    public var changedFiles = 0
    /// Files left as they were, since nothing had changed.
    public var unchangedFiles = 0
    /// Those of them of which an earlier run could not read everything.
    public var incompleteFiles = 0
    /// Files left out on purpose.
    public var skippedFiles = 0
    /// Files of which nothing, or not everything, could be read.
    public var failedFiles = 0
    /// Files that are gone, and whose articles were removed.
    public var removedFiles = 0
    /// Articles written by this run.
    public var articles = 0
    /// Files that were read, whatever came of it.
    public var readFiles: Int { newFiles + changedFiles + skippedFiles + failedFiles }
    /// Older versions of articles that this run replaced or removed.
    public var replacedArticles = 0
    /// Articles in the index now.
    public var totalArticles = 0

    /// A report of nothing yet.
    public init() {}
}
