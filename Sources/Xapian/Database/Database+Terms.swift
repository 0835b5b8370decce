internal import CXapianShim

/// A term of a database and the number of documents that hold it.
public struct TermEntry: Hashable, Sendable {
    /// The term.
    public var term: Term
    /// In how many documents it is.
    public var termFrequency: Int
}

extension Database {
    /// In how many documents a term is; 0 for a term that isn't there.
    public func termFrequency(_ term: Term) throws(XapianError) -> Int {
        try termFrequencies([term]).first ?? 0
    }

    /// How often a term occurs in all documents together.
    public func collectionFrequency(_ term: Term) throws(XapianError) -> Int {
        var occurrences: [UInt32] = [0]
        try frequencies([term], documents: nil, occurrences: &occurrences)
        return Int(occurrences[0])
    }

    /// How many different terms there are, prefixed ones included.
    ///
    /// Cost: a walk through all of them, some 100 ns each.
    public var termCount: Int {
        get throws(XapianError) {
            var count: UInt64 = 0
            try call("count terms in", path: path) { cx_database_term_count(handle, &count, $0) }
            return Int(count)
        }
    }

    /// In how many documents each term is, read in one call.
    public func termFrequencies(_ terms: [Term]) throws(XapianError) -> [Int] {
        var documents = [UInt32](repeating: 0, count: terms.count)
        try frequencies(terms, documents: &documents, occurrences: nil)
        return documents.map(Int.init)
    }

    private func frequencies(
        _ terms: [Term], documents: UnsafeMutablePointer<UInt32>?,
        occurrences: UnsafeMutablePointer<UInt32>?
    ) throws(XapianError) {
        var arena = ByteArena()
        let slices = terms.map { arena.append($0.bytes) }
        try call("count terms in", path: path) { error in
            arena.bytes.withCBytes { bytes in
                cx_database_frequencies(
                    handle, bytes, slices, slices.count, documents, occurrences, error)
            }
        }
    }

    /// Hands over up to `limit` terms that begin with a prefix, in order of their bytes, without an
    /// allocation for each; the bytes must not outlive the call.
    public func forEachTerm(
        withPrefix prefix: Term, limit: Int,
        _ body: (_ term: UnsafeBufferPointer<UInt8>, _ frequency: Int) -> Void
    ) throws(XapianError) {
        var list: UnsafeMutablePointer<cx_term_list>?
        try call("list terms of", path: path) { error in
            prefix.bytes.withCBytes {
                cx_database_terms(
                    handle, $0, cx_bytes(data: nil, length: 0), max(limit, 0), &list, error)
            }
        }
        defer { cx_term_list_free(list) }
        guard let list = list?.pointee, let arena = list.arena else { return }
        for entry in UnsafeBufferPointer(start: list.entries, count: list.count) {
            body(
                UnsafeBufferPointer(start: arena + entry.term.offset, count: entry.term.length),
                Int(entry.term_frequency))
        }
    }

    /// Terms that begin with a prefix, in order of their bytes, a batch at a time.
    ///
    /// The next batch is asked for with the last term of this one:
    /// `terms(withPrefix: "sieg", after: batch.last?.term, limit: 1000)`.
    ///
    /// - Parameters:
    ///   - prefix: what they begin with; empty for all terms.
    ///   - after: the term that all of them come after.
    ///   - limit: how many there are at most.
    public func terms(
        withPrefix prefix: Term, after: Term? = nil, limit: Int
    ) throws(XapianError) -> [TermEntry] {
        try termList("list terms of", path: path) { list, error in
            prefix.bytes.withCBytes { prefix in
                (after?.bytes ?? []).withCBytes { after in
                    cx_database_terms(handle, prefix, after, max(limit, 0), list, error)
                }
            }
        } each: {
            TermEntry(term: $0, termFrequency: Int($1.term_frequency))
        }
    }

    /// Documents that hold a term, in order of their ids, a batch at a time.
    ///
    /// - Parameters:
    ///   - term: what they hold; an empty term stands for all documents.
    ///   - after: the id that all of theirs are above.
    ///   - limit: how many there are at most.
    public func documents(
        withTerm term: Term, after: DocumentID? = nil, limit: Int
    ) throws(XapianError) -> [DocumentID] {
        var found: [DocumentID] = []
        var last = after ?? 0
        repeat {
            let wanted = max(limit, 0) - found.count
            let more = try numberList("list documents of", path: path) { list, error in
                term.bytes.withCBytes {
                    cx_database_documents(handle, $0, last, wanted, list, error)
                }
            }
            found += more.filter { !isHidden($0) }
            guard more.count == wanted, let end = more.last else { break }
            last = end
        } while found.count < limit
        return found
    }

    private func isHidden(_ id: DocumentID) -> Bool {
        var low = 0
        var high = hidden.count
        while low < high {
            let middle = (low + high) / 2
            if hidden[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < hidden.count && hidden[low] == id
    }
}
