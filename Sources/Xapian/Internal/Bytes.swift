internal import CXapianShim

extension [UInt8] {
    /// Lends the bytes to C for the length of a call.
    func withCBytes<Result>(_ body: (cx_bytes) -> Result) -> Result {
        withUnsafeBufferPointer { body(cx_bytes(data: $0.baseAddress, length: $0.count)) }
    }

    /// A slice of an arena that C gave.
    init(_ slice: cx_slice, of arena: UnsafePointer<UInt8>?) {
        guard let arena, slice.length > 0 else {
            self = []
            return
        }
        self.init(UnsafeBufferPointer(start: arena + slice.offset, count: slice.length))
    }
}

extension String {
    /// Lends the text as UTF-8 to C for the length of a call.
    func withCBytes<Result>(_ body: (cx_bytes) -> Result) -> Result {
        var text = self
        return text.withUTF8 { body(cx_bytes(data: $0.baseAddress, length: $0.count)) }
    }
}

extension [String] {
    /// Lends all texts to C at once.
    func withCBytes<Result>(_ body: (UnsafePointer<cx_bytes>?, Int) -> Result) -> Result {
        var arena = ByteArena()
        let slices = map { arena.append($0.utf8) }
        return arena.bytes.withUnsafeBufferPointer { bytes in
            let lent = slices.map { slice in
                cx_bytes(data: bytes.baseAddress.map { $0 + slice.offset }, length: slice.length)
            }
            return lent.withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
        }
    }
}

/// Bytes of many things in one array, each known by its slice.
struct ByteArena {
    var bytes: [UInt8] = []

    mutating func append(_ more: some Collection<UInt8>) -> cx_slice {
        let offset = bytes.count
        bytes.append(contentsOf: more)
        return cx_slice(offset: offset, length: bytes.count - offset)
    }
}

/// Calls a function that gives bytes, and takes them; `nil` where it gave none.
func bytes(
    _ operation: String, path: String? = nil,
    _ body: (
        UnsafeMutablePointer<UnsafeMutablePointer<cx_blob>?>, UnsafeMutablePointer<cx_error>
    ) -> Bool
) throws(XapianError) -> [UInt8]? {
    var blob: UnsafeMutablePointer<cx_blob>?
    try call(operation, path: path) { body(&blob, $0) }
    guard let blob else { return nil }
    defer { cx_blob_free(blob) }
    return Array(UnsafeBufferPointer(start: blob.pointee.data, count: blob.pointee.length))
}

/// Calls a function that gives a list of terms, and makes something of each.
func termList<Element>(
    _ operation: String, path: String?,
    _ body: (
        UnsafeMutablePointer<UnsafeMutablePointer<cx_term_list>?>, UnsafeMutablePointer<cx_error>
    ) -> Bool,
    each: (Term, cx_term_entry) -> Element
) throws(XapianError) -> [Element] {
    var list: UnsafeMutablePointer<cx_term_list>?
    try call(operation, path: path) { body(&list, $0) }
    guard let list else { return [] }
    defer { cx_term_list_free(list) }
    let arena = list.pointee.arena
    return UnsafeBufferPointer(start: list.pointee.entries, count: list.pointee.count).map {
        each(Term(bytes: Array($0.term, of: arena)), $0)
    }
}

/// Calls a function that gives a list of numbers.
func numberList(
    _ operation: String, path: String?,
    _ body: (
        UnsafeMutablePointer<UnsafeMutablePointer<cx_number_list>?>,
        UnsafeMutablePointer<cx_error>
    ) -> Bool
) throws(XapianError) -> [UInt32] {
    var list: UnsafeMutablePointer<cx_number_list>?
    try call(operation, path: path) { body(&list, $0) }
    guard let list else { return [] }
    defer { cx_number_list_free(list) }
    return Array(UnsafeBufferPointer(start: list.pointee.numbers, count: list.pointee.count))
}
