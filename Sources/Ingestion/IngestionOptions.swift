public import Articles

/// What the user says about the files of a run.
public struct IngestionOptions: Sendable {
    /// The outlet of every article, above whatever the files say.
    public var outlet: String?
    /// The day of publication of every article, above whatever the files say.
    public var published: ArticleDate?
    /// Rules that name outlets by folder, file and host.
    public var sources: SourceRules?
    /// What the user says that names of fields mean.
    public var fields = FieldMap()
    /// The longest text file, and the longest record of a file of records, in bytes (64 MiB).
    ///
    /// Memory in use while reading is a small multiple of this at worst.
    public var maximumArticleBytes: Int = 64 << 20

    /// Options that leave everything to the files.
    public init(
        outlet: String? = nil, published: ArticleDate? = nil, sources: SourceRules? = nil
    ) {
        self.outlet = outlet
        self.published = published
        self.sources = sources
    }
}
