/// What a member of an archive, or a file compressed with bzip2, xz, Zstandard or lz4, unpacks to.
final class MemberBytes: ByteProducer {
    private let archive: LibarchiveReader
    private let place: Place
    private let limits: UnpackingLimits
    private var layer = UnpackedLayer()
    private let before: Int
    private var hasEnded = false

    /// The member that the archive stands at.
    init(_ archive: LibarchiveReader, _ place: Place, _ limits: UnpackingLimits) {
        self.archive = archive
        self.place = place
        self.limits = limits
        before = archive.consumed
    }

    func next() throws(IngestionError) -> [UInt8]? {
        guard !hasEnded else { return nil }
        do throws(IngestionError) {
            guard let chunk = try archive.data(place) else {
                hasEnded = true
                return nil
            }
            layer.output += chunk.count
            layer.input = archive.consumed - before
            try limits.spend(chunk.count, layer: layer, place)
            return chunk
        } catch {
            hasEnded = true
            throw error
        }
    }
}
