internal import CXapianShim

/// What was stored with a document, as it stands in its table: reading needs the database, unpacking doesn't.
public struct PackedData: Sendable {
    private let stored: [UInt8]
    private let isPacked: Bool

    /// Bytes as they stand in a table.
    init(_ stored: [UInt8], isPacked: Bool) {
        self.stored = stored
        self.isPacked = isPacked
    }

    /// Bytes that are unpacked already.
    public init(unpacked bytes: [UInt8]) { self.init(bytes, isPacked: false) }

    /// What was stored.
    ///
    /// Throws `.databaseCorrupt` where the bytes are damaged. Any thread.
    public func unpacked() throws(XapianError) -> [UInt8] {
        guard isPacked else { return stored }
        return try bytes("unpack a document") { blob, error in
            stored.withCBytes { cx_unpack($0, blob, error) }
        } ?? []
    }
}
