import Glibc
import Synchronization

/// The reader of standard output has gone; not an error.
struct BrokenPipe: Error {}

/// Standard output can't be written.
struct OutputError: Error {
    var message: String
    var hint: String?
}

/// Standard output, written whole blocks at a time.
enum Output {
    private static let buffer = Mutex<[UInt8]>([])
    private static let blockSize = 1 << 16

    /// Writes text as it is.
    static func write(_ text: String) throws {
        let isFull = buffer.withLock { buffer in
            buffer.append(contentsOf: text.utf8)
            return buffer.count >= blockSize
        }
        if isFull { try flushing() }
    }

    /// Writes a line.
    static func line(_ text: String = "") throws { try write(text + "\n") }

    /// Passes on what is buffered, so that a reader sees it now.
    static func flushing() throws {
        try buffer.withLock { buffer in
            defer { buffer.removeAll(keepingCapacity: true) }
            try Descriptor.write(buffer, to: STDOUT_FILENO)
        }
    }
}

/// Standard error, a line at a time.
enum ErrorOutput {
    /// Writes text; a failure here has no one to be told to.
    static func write(_ text: String) {
        try? Output.flushing()
        try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
    }
}

/// Writes all bytes, however many calls it takes.
private enum Descriptor {
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                throw BrokenPipe()
            } else if errno != EINTR {
                throw OutputError(
                    message: "output can't be written: " + String(cString: strerror(errno)),
                    hint: errno == ENOSPC ? "free some space and run the same command again" : nil)
            }
        }
    }
}
