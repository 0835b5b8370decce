import FoundationEssentials
import Xapian

/// What an index's folder holds, in figures.
public struct IndexContents: Hashable, Sendable {
    /// One segment's folder, articles and bytes.
    public struct Segment: Hashable, Sendable {
        /// Its folder, relative to the index.
        public var name: String
        /// Its articles.
        public var articles: Int
        /// Its bytes on disk.
        public var bytes: Int
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
        for name in manifest.segments {
            let bytes = DurableFile.size(of: file(name))
            do {
                let articles = try Database(path: file(name)).documentCount
                contents.segments.append(.init(name: name, articles: articles, bytes: bytes))
            } catch {
                throw IndexError(wrapping: error, path: file(name))
            }
            contents.bytes += bytes
        }
        let ledger = try ledger()
        contents.files = ledger.entries.count
        contents.incompleteFiles = ledger.entries.count { $0.outcome != .indexed }
        return contents
    }

    /// What became of every file.
    ///
    /// - Throws: as `open()`.
    public func ledger() throws(IndexError) -> Ledger {
        guard let name = try manifest().ledger,
            let data = FileManager.default.contents(atPath: file(name))
        else { return Ledger() }
        return Ledger(parsing: String(decoding: data, as: UTF8.self))
    }
}
