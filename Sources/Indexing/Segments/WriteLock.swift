import Glibc

/// The right to write an index, held by one process at a time and let go with it, however it ends.
struct WriteLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock or says who holds it.
    init(path: String) throws(IndexError) {
        // Kept out of `self` until it holds the lock: a value that is whole when `init` throws is
        // destroyed, and would close the file a second time.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw DurableFile.systemError("can't be opened for writing", path)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(descriptor)
            close(descriptor)
            throw IndexError(
                .locked, "another process" + holder + " is writing this index", path: path,
                hint: "wait until it is done; searching goes on meanwhile")
        }
        let text = Array("\(getpid()) \(time(nil))\n".utf8)
        ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
        self.descriptor = descriptor
    }

    deinit {
        ftruncate(descriptor, 0)
        // A child that was forked and hasn't begun its program yet holds the file open, too.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Who holds the lock, and for how long, as far as the file tells.
    private static func holder(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let numbers = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard let process = numbers.first, process > 0 else { return "" }
        guard numbers.count > 1 else { return " (pid \(process))" }
        return " (pid \(process), for \(duration(max(0, time(nil) - numbers[1]))))"
    }

    private static func duration(_ seconds: Int) -> String {
        if seconds < 120 { return "\(seconds) s" }
        return seconds < 7_200 ? "\(seconds / 60) min" : "\(seconds / 3_600) h"
    }
}
