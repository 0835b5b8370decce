public import Articles
public import Ingestion
import TextAnalysis

/// What a user says of the articles to be indexed.
public struct IndexingOptions: Hashable, Sendable {
    /// The outlet of all of them.
    public var outlet: String?
    /// The date of publication of all of them.
    public var published: ArticleDate?
    /// A file of rules that map folders, file patterns and hosts to outlets.
    public var sourcesFile: String?
    /// Names of fields and columns that the user has given a meaning.
    public var fields = FieldMap()

    /// Options that say nothing.
    public init() {}

    /// Stands for everything that changes what is read from a file, so that a file is read again
    /// when it is indexed with other options.
    func fingerprint(sourcesText: [UInt8]) -> UInt64 {
        let text = "\(outlet ?? "")\u{0}\(published?.description ?? "")\u{0}\(fields)"
        return ByteHash.of(Array(text.utf8) + sourcesText)
    }
}
