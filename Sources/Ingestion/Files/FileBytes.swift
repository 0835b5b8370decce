#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file, read from front to back in chunks, or from any place.
///
/// One owner, one thread; closed when it goes away.
final class FileBytes: SeekableProducer {
    /// Bytes read at once.
    static let chunkSize = 1 << 18

    private let descriptor: Int32
    private let file: InputFile
    private var isChecked = false

    /// Opens the file and makes sure that it still is what was listed.
    init(_ file: InputFile) throws(IngestionError) {
        self.file = file
        // O_NONBLOCK: a pipe that took the file's place must not stop the run; no effect on files.
        descriptor = file.withSystemPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { throw systemError(path: file.path) }
        let status = try FileStatus(descriptor: descriptor, path: file.path)
        guard status.kind == .file else { throw FileWalker.notRegular(file.path) }
        guard status.size == file.size, status.modified == file.modified else {
            throw Self.changed(file, "changed after it was listed")
        }
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    var size: Int { file.size }

    /// Another descriptor of the file, at its start, for another program to read; the caller closes it.
    func duplicate() -> Int32 {
        _ = lseek(descriptor, 0, SEEK_SET)
        return dup(descriptor)
    }

    func seek(to offset: Int) throws(IngestionError) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else {
            throw systemError(path: file.path)
        }
    }

    func next() throws(IngestionError) -> [UInt8]? {
        var failed = false
        let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, filled in
            var got = -1
            repeat {
                #if canImport(Glibc)
                    got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
            } while got < 0 && errno == EINTR
            failed = got < 0
            filled = max(0, got)
        }
        if failed { throw systemError(path: file.path) }
        guard chunk.isEmpty else { return chunk }
        try checkOnce()
        return nil
    }

    /// What was read may be half of the old and half of the new.
    private func checkOnce() throws(IngestionError) {
        guard !isChecked else { return }
        isChecked = true
        let status = try FileStatus(descriptor: descriptor, path: file.path)
        guard status.size == file.size, status.modified == file.modified else {
            throw Self.changed(file, "changed while it was read")
        }
    }

    private static func changed(_ file: InputFile, _ message: String) -> IngestionError {
        IngestionError(
            .changed, message, path: file.path,
            hint: "run again once nothing writes to it any more")
    }
}
