internal import CXapianShim

/// A document on its way into a database: postings, values and data.
///
/// It is made to be filled, added and emptied again and again: all bytes go into one buffer, and no
/// call allocates once the buffers have grown.
public struct Document: Sendable {
    private var arena: [UInt8] = []
    private var postings: [cx_posting] = []
    private var values: [cx_value] = []
    private var data: [UInt8] = []
    private var head: [UInt8] = []
    private var isTooLarge = false

    /// A document without anything.
    public init() {}

    /// How many postings and terms were added.
    public var postingCount: Int { postings.count }

    /// Empties it for the next document.
    public mutating func removeAll(keepingCapacity: Bool = true) {
        arena.removeAll(keepingCapacity: keepingCapacity)
        postings.removeAll(keepingCapacity: keepingCapacity)
        values.removeAll(keepingCapacity: keepingCapacity)
        data = []
        head = []
        isTooLarge = false
    }

    /// Adds an occurrence of a term at a position.
    ///
    /// - Parameters:
    ///   - term: at most `Term.maximumLength` bytes, or adding the document fails.
    ///   - position: counted in tokens; may be the same for several terms.
    ///   - wdfIncrement: how much the occurrence counts for ranking.
    public mutating func addPosting(_ term: Term, position: UInt32, wdfIncrement: UInt32 = 1) {
        add(position: position, increment: wdfIncrement) { $0.append(contentsOf: term.bytes) }
    }

    /// Adds an occurrence of a term that is given as bytes behind a prefix.
    public mutating func addPosting(
        _ bytes: UnsafeBufferPointer<UInt8>, prefix: [UInt8] = [], position: UInt32,
        wdfIncrement: UInt32 = 1
    ) {
        add(position: position, increment: wdfIncrement) {
            $0.append(contentsOf: prefix)
            $0.append(contentsOf: bytes)
        }
    }

    /// Adds a term without a position.
    public mutating func addTerm(_ term: Term, wdfIncrement: UInt32 = 1) {
        add(position: nil, increment: wdfIncrement) { $0.append(contentsOf: term.bytes) }
    }

    /// Adds a term that is given as bytes behind a prefix, without a position.
    public mutating func addTerm(
        _ bytes: UnsafeBufferPointer<UInt8>, prefix: [UInt8] = [], wdfIncrement: UInt32 = 1
    ) {
        add(position: nil, increment: wdfIncrement) {
            $0.append(contentsOf: prefix)
            $0.append(contentsOf: bytes)
        }
    }

    /// Adds a term that is only for filtering: it counts neither for ranking nor for the length.
    public mutating func addBooleanTerm(_ term: Term) {
        addTerm(term, wdfIncrement: 0)
    }

    /// Puts a value into a slot, in place of the one set before; empty bytes stand for no value.
    public mutating func setValue(_ slot: ValueSlot, _ bytes: [UInt8]) {
        let slice = cx_slice(offset: arena.count, length: bytes.count)
        arena.append(contentsOf: bytes)
        values.append(cx_value(slot: slot, bytes: slice))
    }

    /// Sets what is stored with the document and given back as it is.
    public mutating func setData(_ bytes: [UInt8]) {
        data = bytes
    }

    /// Sets what a match brings along before its data is read; only `BulkWriter` keeps it.
    public mutating func setHead(_ bytes: [UInt8]) {
        head = bytes
    }

    private mutating func add(
        position: UInt32?, increment: UInt32, append: (inout [UInt8]) -> Void
    ) {
        let start = arena.count
        append(&arena)
        guard let offset = UInt32(exactly: start) else {
            isTooLarge = true
            return
        }
        // A term too long for the number is too long for Xapian too, which will say so.
        let length = UInt16(clamping: arena.count - start)
        postings.append(
            cx_posting(
                offset: offset, length: length, has_position: position != nil,
                position: position ?? 0, increment: increment))
    }

    /// Lends the document to C for the length of a call.
    func withCDocument<Result>(
        _ operation: String, path: String, _ body: (UnsafePointer<cx_document>) -> Result
    ) throws(XapianError) -> Result {
        guard !isTooLarge else {
            throw XapianError(
                code: .invalidArgument, message: "the terms of a document take more than 4 GiB",
                operation: operation, path: path)
        }
        return arena.withCBytes { arena in
            data.withCBytes { data in
                head.withCBytes { head in
                    postings.withUnsafeBufferPointer { postings in
                        values.withUnsafeBufferPointer { values in
                            var document = cx_document(
                                arena: arena, postings: postings.baseAddress,
                                posting_count: postings.count, values: values.baseAddress,
                                value_count: values.count, data: data, head: head)
                            return body(&document)
                        }
                    }
                }
            }
        }
    }
}
