import Articles
public import Indexing
import Ingestion
import Querying
import Synchronization
import TextAnalysis
import Xapian

/// An open index that answers requests.
///
/// Any thread may ask; requests are answered one after the other. For answers in parallel open
/// several sessions. A session sees the index as it was when it was opened, or last refreshed.
public final class SearchSession: Sendable {
    private let directory: IndexDirectory
    private let reader: Mutex<IndexReader>

    /// Opens an index.
    ///
    /// - Throws: where there is none, it is of another version, or it can't be read.
    public init(index path: String) throws(JostarError) {
        directory = IndexDirectory(path)
        reader = Mutex(try IndexReader(directory))
    }

    /// Opens the index anew, so that what was published since is seen.
    public func refresh() throws(JostarError) {
        try reader.withLock { reader throws(JostarError) in reader = try IndexReader(directory) }
    }

    /// Answers a request.
    ///
    /// - Throws: where the query can't be read, or the index is damaged.
    public func search(_ request: SearchRequest) throws(JostarError) -> SearchResponse {
        try reader.withLock { reader throws(JostarError) in try reader.search(request) }
    }

    /// The article with an id, if the index has it.
    public func article(id: String) throws(JostarError) -> StoredArticle? {
        try reader.withLock { reader throws(JostarError) in try reader.article(id: id) }
    }

    /// The articles that came from a file, by record; none where the index knows none of it.
    ///
    /// - Parameter path: absolute, or relative to the working folder.
    public func articles(ofFile path: String) throws(JostarError) -> [ArticleListing] {
        let path = FileWalker.standardised(path)
        return try reader.withLock { reader throws(JostarError) in
            try reader.articles(ofFile: path)
        }
    }

    /// Which of these outlets the index doesn't know, so that a filter by them finds nothing.
    public func unknownOutlets(among names: [String]) throws(JostarError) -> [String] {
        try reader.withLock { reader throws(JostarError) in
            try reader.unknownOutlets(among: names)
        }
    }

    /// What the index holds, in figures.
    public func statistics() throws(JostarError) -> IndexStatistics {
        try reader.withLock { reader throws(JostarError) in try reader.statistics(directory) }
    }
}
