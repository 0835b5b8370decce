/// Where bytes come from: a file, memory, or what another producer's bytes unpack to.
///
/// One owner, one thread. After an error a producer may be asked again: one that can go on behind
/// the damage does so, any other has ended.
protocol ByteProducer: AnyObject {
    /// The next bytes, never none; nothing at the end.
    func next() throws(IngestionError) -> [UInt8]?
}

/// A producer that can start again from any place.
protocol SeekableProducer: ByteProducer {
    /// All of its bytes.
    var size: Int { get }

    /// The next bytes will be those at `offset`.
    func seek(to offset: Int) throws(IngestionError)
}

/// Bytes in memory.
final class MemoryBytes: ByteProducer {
    private var bytes: [UInt8]?

    init(_ bytes: [UInt8]) { self.bytes = bytes.isEmpty ? nil : bytes }

    func next() throws(IngestionError) -> [UInt8]? {
        defer { bytes = nil }
        return bytes
    }
}
