internal import CCompression

/// Undoes gzip, deflate or brotli, a chunk at a time.
///
/// One owner, one thread.
final class Decompressor {
    enum Kind {
        case gzip
        case zlib
        case deflate
        case brotli
    }

    enum State {
        case more
        case end
        case damaged
    }

    /// Bytes that come out at once.
    static let chunkSize = 1 << 16

    private let decoder: OpaquePointer?

    init(_ kind: Kind) {
        switch kind {
        case .gzip: decoder = jcm_open(jcm_gzip)
        case .zlib: decoder = jcm_open(jcm_zlib)
        case .deflate: decoder = jcm_open(jcm_deflate)
        case .brotli: decoder = jcm_open(jcm_brotli)
        }
    }

    deinit { jcm_close(decoder) }

    /// Makes ready for the next member.
    func restart() { if let decoder { jcm_restart(decoder) } }

    /// Decodes what fits into one chunk.
    func decode(_ input: ArraySlice<UInt8>) -> (output: [UInt8], used: Int, state: State) {
        guard let decoder else { return ([], 0, .damaged) }
        var used = 0
        var state = jcm_damaged
        let output = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, filled in
            input.withUnsafeBufferPointer { bytes in
                state = jcm_decode(
                    decoder, bytes.baseAddress, bytes.count, &used, buffer.baseAddress,
                    buffer.count, &filled)
            }
        }
        switch state {
        case jcm_more: return (output, used, .more)
        case jcm_end: return (output, used, .end)
        default: return (output, used, .damaged)
        }
    }

    /// A whole member of gzip that is in memory; nothing where it isn't whole, or says that it is long.
    ///
    /// Its last four bytes say how long it is. What lies about it, or is followed by another member, is
    /// left to `decode`, as is whatever is damaged.
    static func member(_ input: ArraySlice<UInt8>, limit: Int) -> (output: [UInt8], used: Int)? {
        let length = input.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard input.count > 18, length > 0, length <= limit else { return nil }
        var used = 0
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            input.withUnsafeBufferPointer { bytes in
                isWhole = jcm_gunzip(
                    bytes.baseAddress, bytes.count, &used, buffer.baseAddress, length, &filled)
            }
        }
        return isWhole && !output.isEmpty ? (output, used) : nil
    }

    /// Undoes all of it, up to `limit` bytes; what came before damage, or nothing.
    static func all(_ bytes: ArraySlice<UInt8>, _ kind: Kind, limit: Int) -> (
        bytes: [UInt8], isWhole: Bool
    ) {
        let decoder = Decompressor(kind)
        var rest = bytes
        var output: [UInt8] = []
        while output.count <= limit {
            let step = decoder.decode(rest)
            output += step.output
            rest = rest.dropFirst(step.used)
            switch step.state {
            case .end: return (output, true)
            case .damaged: return (output, false)
            case .more:
                if step.output.isEmpty, step.used == 0 { return (output, false) }
            }
        }
        return (Array(output.prefix(limit)), false)
    }
}
