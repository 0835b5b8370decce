internal import CXapianShim

/// Numbers about a whole database, all of one revision.
public struct DatabaseStatistics: Hashable, Sendable {
    /// How many documents there are.
    public var documentCount: Int
    /// The highest document id that was ever used.
    public var lastDocumentID: DocumentID
    /// The sum of the lengths of all documents, in terms.
    public var totalLength: UInt64
    /// The mean length of a document, in terms.
    public var averageLength: Double
    /// Whether any term has positions, which phrases need.
    public var hasPositions: Bool
    /// How many databases it is made of.
    public var shardCount: Int
}

extension Database {
    /// Numbers about the whole database, read at once.
    public var statistics: DatabaseStatistics {
        get throws(XapianError) {
            var read = cx_statistics()
            try call("read statistics of", path: path) { cx_database_statistics(handle, &read, $0) }
            return DatabaseStatistics(
                documentCount: Int(read.document_count) - hidden.count,
                lastDocumentID: read.last_document_id,
                totalLength: read.total_length, averageLength: read.average_length,
                hasPositions: read.has_positions, shardCount: Int(read.shard_count))
        }
    }

    /// How many documents there are.
    public var documentCount: Int {
        get throws(XapianError) { try statistics.documentCount }
    }

    /// The highest document id that was ever used.
    public var lastDocumentID: DocumentID {
        get throws(XapianError) { try statistics.lastDocumentID }
    }

    /// The mean length of a document, in terms.
    public var averageLength: Double {
        get throws(XapianError) { try statistics.averageLength }
    }

    /// The sum of the lengths of all documents, in terms.
    public var totalLength: UInt64 {
        get throws(XapianError) { try statistics.totalLength }
    }

    /// Whether any term has positions, which phrases need.
    public var hasPositions: Bool {
        get throws(XapianError) { try statistics.hasPositions }
    }

    /// The unique id that the database was born with; those of several are joined by colons.
    public var uuid: String {
        get throws(XapianError) {
            let read = try bytes("read the id of", path: path) { cx_database_uuid(handle, $0, $1) }
            return String(decoding: read ?? [], as: UTF8.self)
        }
    }

    /// Whether a writer has it open at this moment.
    public var isLocked: Bool {
        get throws(XapianError) {
            var locked = false
            try call("look at the lock of", path: path) {
                cx_database_is_locked(handle, &locked, $0)
            }
            return locked
        }
    }
}
