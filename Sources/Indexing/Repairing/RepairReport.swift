/// What a repair did.
public struct RepairReport: Hashable, Sendable, Encodable {
    /// An article, or several of one file, that could not be restored.
    public struct Loss: Hashable, Sendable, Encodable {
        /// The id; none where nothing tells it any more.
        public var id: String?
        /// The file it came from, where that is known.
        public var path: String?
        /// Articles.
        public var articles: Int
        /// Why, in a sentence without a full stop.
        public var reason: String
    }

    /// Whether there was nothing to repair.
    public var wasSound = false
    /// Segments that were replaced.
    public var segments: [String] = []
    /// Articles of them whose own record was sound.
    public var kept = 0
    /// Articles that were read again from their files.
    public var restored = 0
    /// What is gone.
    public var losses: [Loss] = []
    /// What is worth knowing.
    public var notes: [String] = []
    /// Articles in the index now.
    public var totalArticles = 0

    /// A report of nothing yet.
    public init() {}
}
