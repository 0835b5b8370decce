internal import CXapianShim

/// A term of a document, and how often it occurs there.
public struct DocumentTerm: Hashable, Sendable {
    /// The term.
    public var term: Term
    /// The sum of the increments of its postings; 0 for terms that only filter.
    public var withinDocumentFrequency: Int
}

extension Database {
    /// The terms of a document in order of their bytes.
    ///
    /// Throws `.documentNotFound`; a database written without term lists gives none.
    public func terms(ofDocument id: DocumentID) throws(XapianError) -> [DocumentTerm] {
        try termList("read document \(id) of", path: path) {
            cx_database_document_terms(handle, id, $0, $1)
        } each: {
            DocumentTerm(term: $0, withinDocumentFrequency: Int($1.within_document_frequency))
        }
    }

    /// Where a term stands in a document, in ascending order; nowhere where it isn't in it.
    ///
    /// In a database of `BulkWriter` it must be a term that was added with positions.
    public func positions(
        of term: Term, inDocument id: DocumentID
    ) throws(XapianError) -> [UInt32] {
        try numberList("read document \(id) of", path: path) { list, error in
            term.bytes.withCBytes { cx_database_positions(handle, id, $0, list, error) }
        }
    }

    /// What was stored with a document; `nil` if there is no such document.
    public func documentData(_ id: DocumentID) throws(XapianError) -> [UInt8]? {
        try bytes("read document \(id) of", path: path) { cx_database_data(handle, id, $0, $1) }
    }

    /// What was stored with a document, read from its own table alone, so that damage to the other
    /// tables isn't in the way; `nil` where nothing was stored.
    public func storedData(_ id: DocumentID) throws(XapianError) -> [UInt8]? {
        try bytes("read document \(id) of", path: path) {
            cx_database_stored(handle, id, $0, $1)
        }
    }

    /// The same as it stands in its table, to be unpacked by whoever needs it; `nil` where nothing was stored.
    public func packedData(_ id: DocumentID) throws(XapianError) -> PackedData? {
        var isPacked = false
        let data = try bytes("read document \(id) of", path: path) {
            cx_database_packed(handle, id, $0, &isPacked, $1)
        }
        return data.map { PackedData($0, isPacked: isPacked) }
    }

    /// The value in a slot of a document; empty where none was set.
    ///
    /// Throws `.documentNotFound`.
    public func value(
        inSlot slot: ValueSlot, ofDocument id: DocumentID
    ) throws(XapianError) -> [UInt8] {
        try bytes("read document \(id) of", path: path) {
            cx_database_value(handle, id, slot, $0, $1)
        } ?? []
    }

    /// The bytes stored with the database under a key; empty where there are none.
    public func metadata(_ key: Term) throws(XapianError) -> [UInt8] {
        try bytes("read metadata of", path: path) { blob, error in
            key.bytes.withCBytes { cx_database_metadata(handle, $0, blob, error) }
        } ?? []
    }

    /// The keys of metadata that begin with a prefix, in order of their bytes.
    public func metadataKeys(withPrefix prefix: Term) throws(XapianError) -> [Term] {
        try termList("read metadata of", path: path) { list, error in
            prefix.bytes.withCBytes { cx_database_metadata_keys(handle, $0, list, error) }
        } each: { key, _ in
            key
        }
    }
}
