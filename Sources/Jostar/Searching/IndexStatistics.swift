import Indexing
import Schema
import Xapian

/// What an index holds, in figures.
public struct IndexStatistics: Encodable, Sendable {
    /// Articles.
    public var articles: Int
    /// Words of title and text together.
    public var words: Int
    /// Different terms, keywords included.
    public var terms: Int
    /// Segments, with the bytes and articles of each.
    public var segments: [Segment]
    /// Tables of all segments together, largest first, with their share of all bytes.
    public var tables: [Table]
    /// Bytes on disk, ledger included.
    public var bytes: Int
    /// Outlets that are known.
    public var outlets: Int
    /// Languages with the number of articles, most frequent first.
    public var languages: [Facets.Count]
    /// The earliest day of publication that is known.
    public var oldest: String?
    /// The latest day of publication that is known.
    public var newest: String?
    /// Files that the index was made from.
    public var files: Int
    /// Files of which something is missing in the index.
    public var incompleteFiles: Int
    /// The version of what is written.
    public var formatVersion: Int
    /// The version of Xapian.
    public var xapianVersion: String

    /// One kind of file of the segments.
    public struct Table: Encodable, Sendable {
        /// Its name, such as `postlist` or `position`.
        public var name: String
        /// Bytes in all segments.
        public var bytes: Int
        /// Its share of the bytes of the whole index, 0 to 1.
        public var share: Double
    }

    /// One segment.
    public struct Segment: Encodable, Sendable {
        /// Its folder within the index.
        public var name: String
        /// Its articles.
        public var articles: Int
        /// Its bytes on disk.
        public var bytes: Int
    }
}

extension IndexReader {
    mutating func statistics(_ directory: IndexDirectory) throws(JostarError) -> IndexStatistics {
        let contents: IndexContents
        do {
            contents = try directory.contents()
        } catch {
            throw JostarError(error)
        }
        let days = try values(of: Schema.published)
        let languages = try values(of: Schema.language)
            .sorted(by: Facets.Count.isMoreFrequent)
        let outlets = try outletCount()
        return try reading { database throws(XapianError) in
            IndexStatistics(
                articles: try database.documentCount, words: Int(try database.totalLength),
                terms: try database.termCount,
                segments: contents.segments.map {
                    .init(name: $0.name, articles: $0.articles, bytes: $0.bytes)
                },
                tables: Self.tables(contents), bytes: contents.bytes, outlets: outlets,
                languages: languages,
                oldest: days.first.flatMap { Self.day($0.value) },
                newest: days.last.flatMap { Self.day($0.value) }, files: contents.files,
                incompleteFiles: contents.incompleteFiles, formatVersion: Schema.formatVersion,
                xapianVersion: XapianLibrary.version)
        }
    }

    private static func tables(_ contents: IndexContents) -> [IndexStatistics.Table] {
        var bytes: [String: Int] = [:]
        for (file, size) in contents.segments.flatMap(\.files) {
            let name = file.hasSuffix(".glass") ? String(file.dropLast(6)) : file
            bytes[name, default: 0] += size
        }
        return bytes.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { name, size in
                let share = Double(size) / Double(max(1, contents.bytes))
                return .init(name: name, bytes: size, share: (share * 1_000).rounded() / 1_000)
            }
    }

    /// Every value of a keyword field with its number of articles, in order.
    private func values(of field: Field) throws(JostarError) -> [Facets.Count] {
        try reading { database throws(XapianError) in
            let entries = try database.terms(withPrefix: Term(field.prefix), limit: 1_000_000)
            return entries.map { entry in
                let value = entry.term.bytes.dropFirst(field.prefix.utf8.count)
                return Facets.Count(
                    value: String(decoding: value, as: UTF8.self), count: entry.termFrequency)
            }
        }
    }

    private mutating func outletCount() throws(JostarError) -> Int {
        let slots = FacetCounting.slots
        let all = try reading { database throws(XapianError) in
            var request = Xapian.SearchRequest(.all)
            request.limit = 0
            request.checkAtLeast = try database.documentCount
            request.weighting = .boolean
            request.facetSlots = slots
            return try database.search(request)
        }
        let keys = outletKeys(among: FacetCounting.outlets(of: all))
        return Set(keys.values).count
    }

    /// `20170907` → `2017-09-07`, zeros left out.
    private static func day(_ key: String?) -> String? {
        guard let key, key.utf8.count == 8 else { return key }
        let parts = [key.prefix(4), key.dropFirst(4).prefix(2), key.suffix(2)]
        return parts.prefix { $0 != "00" }.joined(separator: "-")
    }
}
