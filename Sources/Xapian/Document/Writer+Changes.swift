internal import CXapianShim

extension Writer {
    /// Adds a document and gives its id, one above the highest that was ever used.
    ///
    /// Throws `.invalidArgument` for a term that is empty or too long.
    @discardableResult
    public func add(_ document: Document) throws(XapianError) -> DocumentID {
        var id: DocumentID = 0
        try change("add to", document) { cx_writer_add(handle, $0, &id, $1) }
        return id
    }

    /// Puts a document in the place of another, or under an id that none has.
    public func replace(_ id: DocumentID, _ document: Document) throws(XapianError) {
        try change("replace in", document) { cx_writer_replace(handle, id, $0, $1) }
    }

    /// Puts a document in the place of all that hold a term, or adds it where none does.
    ///
    /// The term isn't added to the document: it has to be among its own.
    ///
    /// - Returns: the id it has: the lowest of those it replaced.
    @discardableResult
    public func replace(
        uniqueTerm: Term, _ document: Document
    ) throws(XapianError) -> DocumentID {
        var id: DocumentID = 0
        try change("replace in", document) { document, error in
            uniqueTerm.bytes.withCBytes { cx_writer_replace_term(handle, $0, document, &id, error) }
        }
        return id
    }

    /// Deletes a document.
    ///
    /// Throws `.documentNotFound` if there is none.
    public func delete(_ id: DocumentID) throws(XapianError) {
        try call("delete from", path: path) { cx_writer_delete(handle, id, $0) }
    }

    /// Deletes all documents that hold a term, if there are any.
    public func delete(term: Term) throws(XapianError) {
        try call("delete from", path: path) { error in
            term.bytes.withCBytes { cx_writer_delete_term(handle, $0, error) }
        }
    }

    /// Stores bytes with the database under a key; empty bytes remove what is there.
    public func setMetadata(_ key: Term, _ bytes: [UInt8]) throws(XapianError) {
        try call("write metadata of", path: path) { error in
            key.bytes.withCBytes { key in
                bytes.withCBytes { cx_writer_set_metadata(handle, key, $0, error) }
            }
        }
    }

    /// The bytes under a key, what isn't committed yet included; empty where there are none.
    public func metadata(_ key: Term) throws(XapianError) -> [UInt8] {
        try bytes("read metadata of", path: path) { blob, error in
            key.bytes.withCBytes { cx_writer_metadata(handle, $0, blob, error) }
        } ?? []
    }

    private func change(
        _ operation: String, _ document: Document,
        _ body: (UnsafePointer<cx_document>, UnsafeMutablePointer<cx_error>) -> Bool
    ) throws(XapianError) {
        var error = cx_error()
        let done = try document.withCDocument(operation, path: path) { body($0, &error) }
        guard done else {
            throw XapianError(consuming: &error, operation: operation, path: path)
        }
    }
}
