import FoundationEssentials
import Xapian

/// What an index's folder holds, in figures.
public struct IndexContents: Hashable, Sendable {
    /// One segment's folder, articles and bytes.
    public struct Segment: Hashable, Sendable {
        /// Its folder, relative to the index.
        public var name: String
        /// Its articles that count.
        public var articles: Int
        /// Its articles that were replaced or removed since it was built.
        public var hiddenArticles: Int
        /// Its bytes on disk.
        public var bytes: Int
        /// Bytes of each of its files, by name.
        public var files: [String: Int]
    }

    /// The segments that count.
    public var segments: [Segment]
    /// Bytes of all that counts: segments, ledger, list.
    public var bytes: Int
    /// Files in the ledger.
    public var files: Int
    /// Files in the ledger of which something is missing in the index.
    public var incompleteFiles: Int
}

extension IndexDirectory {
    /// Counts what is there.
    ///
    /// - Throws: as `open()`.
    public func contents() throws(IndexError) -> IndexContents {
        let manifest = try manifest()
        var contents = IndexContents(segments: [], bytes: 0, files: 0, incompleteFiles: 0)
        contents.segments = try self.contents(of: manifest.segments)
        contents.bytes = contents.segments.reduce(0) { $0 + $1.bytes }
        let ledger = try ledger()
        contents.files = ledger.entries.count
        contents.incompleteFiles = ledger.entries.count { $0.outcome != .indexed }
        return contents
    }

    /// Counts what segments hold; articles that are hidden don't count.
    func contents(
        of segments: [Manifest.Segment]
    ) throws(IndexError) -> [IndexContents.Segment] {
        var contents: [IndexContents.Segment] = []
        for segment in segments {
            let path = file(segment.name)
            let hidden = try HiddenArticles(of: segment, in: self).ids.count
            do throws(XapianError) {
                let articles = try Database(path: path).documentCount - hidden
                contents.append(
                    .init(
                        name: segment.name, articles: articles, hiddenArticles: hidden,
                        bytes: DurableFile.size(of: path), files: DurableFile.sizes(in: path)))
            } catch {
                throw IndexError(wrapping: error, path: path)
            }
        }
        return contents
    }

    /// What became of every file.
    ///
    /// - Throws: as `open()`.
    public func ledger() throws(IndexError) -> Ledger {
        while true {
            let manifest = try manifest()
            guard let name = manifest.ledger else { return Ledger() }
            if let data = FileManager.default.contents(atPath: file(name)) {
                return Ledger(parsing: String(decoding: data, as: UTF8.self))
            }
            // A commit may have replaced it between the two.
            if try self.manifest() == manifest { return Ledger() }
        }
    }

    /// Whether the ledger is missing or not as it was written.
    func ledgerIsDamaged() throws(IndexError) -> Bool {
        guard let name = try manifest().ledger else { return false }
        guard let data = FileManager.default.contents(atPath: file(name)) else { return true }
        return Ledger.isDamaged(String(decoding: data, as: UTF8.self))
    }
}
