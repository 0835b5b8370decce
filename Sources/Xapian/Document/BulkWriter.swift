internal import CXapianShim

/// Writes a whole new database in one pass, some ten times as fast as `Writer`.
///
/// Documents are inverted in memory, and `finish()` writes every table from its first key to its last:
/// nothing is looked up, replaced or committed on the way. What comes out is a glass database without
/// lists of the terms of each document, its positions in a file beside the tables: `Database` reads
/// them there, a program of Xapian's finds no phrases. `Writer` can't change it; `copy` leaves
/// documents out.
///
/// It isn't `Sendable`: use it on one thread at a time. Writers of different folders may run on
/// different threads.
///
/// Source: the format as xapian-core 1.4 reads and writes it (backends/glass).
public struct BulkWriter: ~Copyable {
    /// The folder of the database.
    public let path: String
    private let handle: UnsafeMutablePointer<cx_bulk>

    /// Begins a database in a folder that is there and empty.
    ///
    /// - Parameter compression: of data, from 1 (quick) to 12 (small).
    public init(path: String, compression: Int = 1) throws(XapianError) {
        self.path = path
        handle = try make("create", path: path) { error in
            path.withCBytes { cx_bulk_create($0, Int32(clamping: compression), error) }
        }
    }

    deinit {
        cx_bulk_free(handle)
    }

    /// Adds a document and gives its id; the first is 1, then 2, and so on.
    ///
    /// Throws `.invalidArgument` for a term that is empty or over 245 bytes; the document is then left
    /// out as a whole.
    @discardableResult
    public mutating func add(_ document: Document) throws(XapianError) -> DocumentID {
        try add(document, by: cx_bulk_add)
    }

    private mutating func add(
        _ document: Document,
        by function: (
            UnsafeMutablePointer<cx_bulk>, UnsafePointer<cx_document>,
            UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<cx_error>?
        ) -> Bool
    ) throws(XapianError) -> DocumentID {
        let handle = handle
        var id: UInt32 = 0
        var error = cx_error()
        let added = try document.withCDocument("add to", path: path) {
            function(handle, $0, &id, &error)
        }
        guard added else {
            throw XapianError(consuming: &error, operation: "add to", path: path)
        }
        return id
    }

    /// Gives occurrences of the document that the next `end(with:)` adds, at positions that follow one
    /// another.
    ///
    /// Throws `.invalidArgument` for a term that is empty or over 245 bytes with its prefix.
    ///
    /// - Parameters:
    ///   - forms: the terms one after the other, without their prefix.
    ///   - ends: where each ends; `ends[i * step]` for the i-th.
    public mutating func occur(
        prefix: [UInt8], forms: UnsafeBufferPointer<UInt8>, ends: UnsafePointer<UInt32>, step: Int,
        count: Int, position: UInt32
    ) throws(XapianError) {
        let handle = handle
        try call("add to", path: path) { error in
            prefix.withCBytes {
                cx_bulk_tokens(
                    handle, $0, cx_bytes(data: forms.baseAddress, length: forms.count), ends, step,
                    count, position, error)
            }
        }
    }

    /// Gives one occurrence of the document that the next `end(with:)` adds.
    ///
    /// Throws `.invalidArgument` for a term that is empty or over 245 bytes.
    public mutating func occur(_ term: [UInt8], position: UInt32) throws(XapianError) {
        let end = UInt32(clamping: term.count)
        try term.withUnsafeBufferPointer { (term) throws(XapianError) in
            try withUnsafePointer(to: end) { (ends) throws(XapianError) in
                try occur(
                    prefix: [], forms: term, ends: ends, step: 1, count: 1, position: position)
            }
        }
    }

    /// Counts terms of the document that the next `end(with:)` adds once more each, without positions.
    ///
    /// Throws `.invalidArgument` for a term that is empty or over 245 bytes with its prefix.
    ///
    /// - Parameters:
    ///   - forms: the terms one after the other, without their prefix.
    ///   - ends: where each ends.
    public mutating func count(
        prefix: [UInt8], forms: [UInt8], ends: [UInt32]
    ) throws(XapianError) {
        let handle = handle
        try call("add to", path: path) { error in
            prefix.withCBytes { prefix in
                forms.withCBytes { forms in
                    ends.withUnsafeBufferPointer {
                        cx_bulk_count(handle, prefix, forms, $0.baseAddress, $0.count, error)
                    }
                }
            }
        }
    }

    /// Adds a document of the occurrences given since the last one, and of what `rest` holds besides;
    /// gives its id.
    @discardableResult
    public mutating func end(with rest: Document) throws(XapianError) -> DocumentID {
        try add(rest, by: cx_bulk_end)
    }

    /// Copies a database that was written so, metadata included, but for some documents.
    ///
    /// The others get the ids 1, 2, 3 … anew. Only for a new database, which takes no more documents then.
    ///
    /// Cost: about a second for 50 MB of text.
    ///
    /// - Parameters:
    ///   - source: the folder of the other database.
    ///   - hidden: the ids of the documents that are left out, rising.
    public mutating func copy(
        _ source: String, without hidden: [DocumentID]
    ) throws(XapianError) {
        let handle = handle
        try call("copy", path: source) { error in
            source.withCBytes { source in
                hidden.withUnsafeBufferPointer {
                    cx_bulk_copy(handle, source, $0.baseAddress, $0.count, error)
                }
            }
        }
    }

    /// Stores bytes with the database under a key.
    public mutating func setMetadata(_ key: Term, _ value: [UInt8]) throws(XapianError) {
        try call("write metadata of", path: path) { error in
            key.bytes.withCBytes { key in
                value.withCBytes { cx_bulk_set_metadata(handle, key, $0, error) }
            }
        }
    }

    /// Bytes held in memory until `finish()`: about as many as the text has that was added.
    public var memory: Int { cx_bulk_memory(handle) }

    /// Writes what is left and closes the files, without syncing them; only then is there a
    /// database.
    public consuming func finish() throws(XapianError) {
        try call("finish", path: path) { cx_bulk_finish(handle, $0) }
    }
}
