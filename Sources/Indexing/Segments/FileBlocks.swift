import CIntegrity
import Glibc

/// A file read from its beginning in blocks of `JIN_BLOCK` bytes.
struct FileBlocks: ~Copyable {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(IndexError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DurableFile.systemError("can't be opened", path) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// Hands over every block, the last of which may be shorter; returns the bytes of all.
    @discardableResult
    func forEach(_ body: (UnsafeRawPointer, Int) -> Void) throws(IndexError) -> Int {
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        let block = Int(JIN_BLOCK)
        let room = 128 * block
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 64)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = try fill(buffer, room)
            for start in stride(from: 0, to: count, by: block) {
                body(buffer + start, min(block, count - start))
            }
            total += count
            if count < room { return total }
        }
    }

    /// The first bytes of the file.
    func bytes(upTo limit: Int) throws(IndexError) -> [UInt8] {
        var bytes: [UInt8] = []
        try forEach { block, length in
            if bytes.count < limit {
                bytes += UnsafeRawBufferPointer(start: block, count: length)
            }
        }
        return bytes
    }

    /// The first block by `pread`, which fails where a watched file is damaged.
    func firstBlock() throws(IndexError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Int(JIN_BLOCK))
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count >= 0 else { throw IndexError.damaged("is damaged", path) }
        return Array(bytes.prefix(count))
    }

    private func fill(_ buffer: UnsafeMutableRawPointer, _ room: Int) throws(IndexError) -> Int {
        var filled = 0
        while filled < room {
            let count = read(descriptor, buffer + filled, room - filled)
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw DurableFile.systemError("can't be read", path)
            }
        }
        return filled
    }
}
