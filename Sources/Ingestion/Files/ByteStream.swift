#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file, read from front to back in chunks.
///
/// One owner, one thread; closed when it goes away.
struct ByteStream: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens the file and makes sure that it still is what was listed.
    init(_ file: InputFile) throws(IngestionError) {
        path = file.path
        // O_NONBLOCK: a pipe that took the file's place must not stop the run; no effect on files.
        descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw systemError(path: file.path) }
        let status = try FileStatus(descriptor: descriptor, path: file.path)
        guard status.kind == .file else { throw FileWalker.notRegular(file.path) }
        guard status.size == file.size, status.modified == file.modified else {
            throw IngestionError(
                .changed, "changed after it was listed", path: file.path,
                hint: "run again once nothing writes to it any more")
        }
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    /// Appends up to `count` bytes to `bytes`; false at the end of the file.
    func read(_ count: Int, into bytes: inout [UInt8]) throws(IngestionError) -> Bool {
        var failed = false
        let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            #if canImport(Glibc)
                var got = Glibc.read(descriptor, buffer.baseAddress, count)
                while got < 0, errno == EINTR {
                    got = Glibc.read(descriptor, buffer.baseAddress, count)
                }
            #elseif canImport(Musl)
                var got = Musl.read(descriptor, buffer.baseAddress, count)
                while got < 0, errno == EINTR {
                    got = Musl.read(descriptor, buffer.baseAddress, count)
                }
            #else
                var got = Darwin.read(descriptor, buffer.baseAddress, count)
                while got < 0, errno == EINTR {
                    got = Darwin.read(descriptor, buffer.baseAddress, count)
                }
            #endif
            failed = got < 0
            filled = max(0, got)
        }
        if failed { throw systemError(path: path) }
        bytes += chunk
        return !chunk.isEmpty
    }
}
