import FoundationEssentials
import Xapian

/// Which articles of a segment count no more, since a later one replaced them or their file is gone.
///
/// A segment is never changed; what is replaced is listed beside it, and left out of searches until a
/// merge rids the segment of it. One update of a thousand articles so costs a list and not a new copy
/// of every segment.
struct HiddenArticles: Hashable {
    /// Document ids within the segment, rising, each once.
    private(set) var ids: [DocumentID] = []

    /// Adds articles.
    mutating func formUnion(_ more: some Sequence<DocumentID>) {
        ids = Set(ids).union(more).sorted()
    }

    /// The bytes of the file: differences, seven bits a byte, and a checksum.
    var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.number(ids.count)
        var last: DocumentID = 0
        for id in ids {
            writer.number(UInt64(id - last))
            last = id
        }
        writer.checksum()
        return writer.bytes
    }

    /// No articles.
    init() {}

    /// Reads the file's bytes; nothing where they are damaged.
    init?(decoding bytes: [UInt8]) {
        guard let body = RecordChecksum.verified(bytes) else { return nil }
        var reader = ByteReader(body)
        guard let count = reader.count() else { return nil }
        var last: DocumentID = 0
        for _ in 0..<count {
            guard let step = reader.number(), let id = DocumentID(exactly: UInt64(last) + step),
                id > last
            else { return nil }
            ids.append(id)
            last = id
        }
        guard reader.isAtEnd else { return nil }
    }

    /// Reads the list of a segment; an empty one where it has none.
    ///
    /// - Throws: `corrupt`.
    init(of segment: Manifest.Segment, in directory: IndexDirectory) throws(IndexError) {
        guard let name = segment.hidden else { return }
        guard let data = FileManager.default.contents(atPath: directory.file(name)),
            let list = HiddenArticles(decoding: Array(data))
        else {
            throw IndexError(
                .corrupt, "the list of replaced articles is damaged or missing",
                path: directory.file(name), hint: "run jostar repair --index \(directory.path)")
        }
        self = list
    }
}

extension IndexDirectory {
    /// The hidden articles of all segments under the ids that a database over all of them gives.
    func hidden(_ manifest: Manifest) throws(IndexError) -> [DocumentID] {
        let count = DocumentID(manifest.segments.count)
        var all: [DocumentID] = []
        for (shard, segment) in manifest.segments.enumerated() where segment.hidden != nil {
            let list = try HiddenArticles(of: segment, in: self)
            // Xapian deals the ids of several databases in turn.
            all += list.ids.map { ($0 - 1) * count + DocumentID(shard) + 1 }
        }
        return all.sorted()
    }
}
