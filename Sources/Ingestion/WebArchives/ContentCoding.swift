/// How a server packed a body (`Content-Encoding`).
enum ContentCoding {
    /// The body before the coding; as it is where it wasn't coded after all.
    static func undo(
        _ coding: String, _ bytes: ArraySlice<UInt8>, limit: Int
    ) -> (bytes: ArraySlice<UInt8>, isWhole: Bool) {
        switch coding {
        case "gzip", "x-gzip":
            guard bytes.starts(with: [0x1F, 0x8B]) else { return (bytes, true) }
            return result(Decompressor.all(bytes, .gzip, limit: limit), bytes)
        case "deflate":
            // Meant is zlib's frame, but some servers send none.
            let framed = Decompressor.all(bytes, .zlib, limit: limit)
            if framed.isWhole || !framed.bytes.isEmpty { return result(framed, bytes) }
            return result(Decompressor.all(bytes, .deflate, limit: limit), bytes)
        case "br": return result(Decompressor.all(bytes, .brotli, limit: limit), bytes)
        case "zstd": return zstandard(bytes, limit)
        default: return (bytes, true)
        }
    }

    private static func result(
        _ decoded: (bytes: [UInt8], isWhole: Bool), _ original: ArraySlice<UInt8>
    ) -> (bytes: ArraySlice<UInt8>, isWhole: Bool) {
        if decoded.bytes.isEmpty, !decoded.isWhole { return (original, true) }
        return (decoded.bytes[...], decoded.isWhole)
    }

    private static func zstandard(
        _ bytes: ArraySlice<UInt8>, _ limit: Int
    ) -> (bytes: ArraySlice<UInt8>, isWhole: Bool) {
        guard bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else { return (bytes, true) }
        let place = Place(InputFile(path: "", size: bytes.count, modified: 0))
        let archive = LibarchiveReader(ByteInput(Array(bytes)), isSingle: true)
        guard case .member? = try? archive.next(place) else { return (bytes, true) }
        var output: [UInt8] = []
        while let chunk = try? archive.data(place) {
            output += chunk
            if output.count > limit { return (output[...].prefix(limit), false) }
        }
        return result((output, true), bytes)
    }
}
