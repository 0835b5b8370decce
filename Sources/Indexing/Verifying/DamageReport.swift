/// What a check of a whole index found.
public struct DamageReport: Hashable, Sendable, Encodable {
    /// Something that is not as it was written.
    public struct Fault: Hashable, Sendable, Encodable {
        /// The segment's folder within the index; none where it is about the whole index.
        public var segment: String?
        /// The table or other file.
        public var file: String?
        /// The first byte of the damaged block of the file.
        public var offset: Int?
        /// What is wrong, in a sentence without a full stop.
        public var message: String
    }

    /// An article whose stored record can't be read.
    public struct DamagedArticle: Hashable, Sendable, Encodable {
        /// The segment's folder within the index.
        public var segment: String
        /// Its number in the segment.
        public var number: Int
        /// Its id, where the segment still tells.
        public var id: String?
        /// The file it came from, where segment and ledger still tell.
        public var path: String?
    }

    /// A segment and how it was checked.
    public struct Segment: Hashable, Sendable, Encodable {
        /// Its folder within the index.
        public var name: String
        /// Its articles; none where it can't be opened.
        public var articles: Int?
        /// Its bytes.
        public var bytes: Int
        /// Whether it has checksums.
        public var isSealed: Bool
        /// Whether nothing is wrong with it.
        public var isSound: Bool
    }

    /// The index's folder.
    public var index: String
    /// The segments that count.
    public var segments: [Segment] = []
    /// All that is damaged.
    public var faults: [Fault] = []
    /// Articles that can't be read; those of a segment that can't be opened aren't known.
    public var articles: [DamagedArticle] = []
    /// What is worth knowing but no damage.
    public var notes: [String] = []

    /// Whether nothing is damaged.
    public var isSound: Bool { faults.isEmpty && articles.isEmpty }

    private enum CodingKeys: String, CodingKey {
        case index, segments, faults, articles, notes
        case isSound = "sound"
    }

    /// Writes all of it.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(index, forKey: .index)
        try object.encode(isSound, forKey: .isSound)
        try object.encode(segments, forKey: .segments)
        try object.encode(faults, forKey: .faults)
        try object.encode(articles, forKey: .articles)
        try object.encode(notes, forKey: .notes)
    }
}

/// How far a check has come.
public struct VerifyProgress: Hashable, Sendable {
    /// Bytes to look at.
    public var totalBytes: Int
    /// Bytes looked at so far.
    public var bytes: Int
    /// Records read so far.
    public var articles: Int
}
