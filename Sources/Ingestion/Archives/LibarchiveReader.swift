internal import CArchive

/// libarchive over a `ByteInput`: the members of an archive, or one compressed file.
///
/// One owner, one thread.
final class LibarchiveReader {
    /// A member as its header tells.
    struct Member {
        let path: String
        /// Bytes, where they are known already.
        let size: Int?
        let isFile: Bool
        let isFolder: Bool
        let isEncrypted: Bool
    }

    enum Step {
        case member(Member)
        case damagedMember(String)
        case end
    }

    private let source: CallbackInput
    private let reader: OpaquePointer?

    /// Opens an archive, or with `isSingle` a compressed file.
    init(_ input: ByteInput, isSingle: Bool) {
        source = CallbackInput(input)
        let canSeek = input.seekableSize != nil
        // The reader is closed before the input that it points to goes away.
        reader = jar_open(
            Unmanaged.passUnretained(source).toOpaque(), readInput, canSeek ? seekInput : nil,
            isSingle)
    }

    deinit { jar_close(reader) }

    /// Bytes of the input used so far.
    var consumed: Int { reader.map { Int(jar_consumed($0)) } ?? 0 }

    /// What libarchive said last, or the error of the input under it.
    func error(_ place: Place, _ message: String) -> IngestionError {
        if let failure = source.failure { return failure }
        let cause = reader.map { String(cString: jar_message($0)) } ?? "memory ran out"
        return place.problem(
            .damaged, message, cause: cause, hint: "what comes before the damage was read")
    }

    /// Goes to the next member.
    ///
    /// - Throws: where nothing more can be read.
    func next(_ place: Place) throws(IngestionError) -> Step {
        guard let reader else { throw error(place, "the archive can't be read") }
        var member = jar_member()
        switch jar_next(reader, &member) {
        case jar_ok:
            return .member(
                Member(
                    path: member.path.map { String(cString: $0) } ?? "",
                    size: member.size >= 0 ? Int(member.size) : nil, isFile: member.is_file,
                    isFolder: member.is_folder,
                    isEncrypted: member.is_encrypted))
        case jar_failed: return .damagedMember(member.path.map { String(cString: $0) } ?? "")
        case jar_end: return .end
        default: throw error(place, "the archive is damaged")
        }
    }

    /// The next bytes of the member; nothing at its end.
    func data(_ place: Place) throws(IngestionError) -> [UInt8]? {
        guard let reader else { return nil }
        var result = jar_ok
        let chunk = [UInt8](unsafeUninitializedCapacity: Decompressor.chunkSize) { buffer, filled in
            result = jar_data(reader, buffer.baseAddress, buffer.count, &filled)
        }
        guard result == jar_ok else { throw error(place, "it is damaged") }
        return chunk.isEmpty ? nil : chunk
    }
}

/// The input as libarchive's callbacks see it: bytes that stay where they are until the next call.
private final class CallbackInput {
    let input: ByteInput
    var failure: IngestionError?
    private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

    init(_ input: ByteInput) { self.input = input }

    deinit { buffer.deallocate() }

    func next(_ bytes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) -> Int {
        do throws(IngestionError) {
            guard let taken = try input.take(buffer.count) else { return 0 }
            _ = buffer.update(fromContentsOf: taken)
            bytes?.pointee = UnsafePointer(buffer.baseAddress)
            return taken.count
        } catch {
            failure = error
            return -1
        }
    }

    func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
        let size = Int64(input.seekableSize ?? 0)
        // SEEK_SET, SEEK_CUR and SEEK_END are 0, 1 and 2 on every system.
        let base = whence == 0 ? 0 : whence == 1 ? Int64(input.offset) : size
        let place = base + offset
        guard (0...size).contains(place), (try? input.seek(to: Int(place))) == true else {
            return -1
        }
        return place
    }
}

private let readInput: jar_read_function = { context, bytes in
    guard let context else { return -1 }
    return Unmanaged<CallbackInput>.fromOpaque(context).takeUnretainedValue().next(bytes)
}

private let seekInput: jar_seek_function = { context, offset, whence in
    guard let context else { return -1 }
    return Unmanaged<CallbackInput>.fromOpaque(context).takeUnretainedValue()
        .seek(offset, whence)
}
