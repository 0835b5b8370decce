import FoundationEssentials
import Glibc

/// File operations whose effect outlives a power cut, with errors that name the file.
enum DurableFile {
    /// Replaces a file's content in one step: readers see the old bytes or the new, never a part.
    static func replace(_ path: String, with bytes: [UInt8]) throws(IndexError) {
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw systemError("can't be written", temporary) }
        do throws(IndexError) {
            try write(bytes, to: descriptor, temporary)
            guard fsync(descriptor) == 0 else { throw systemError("can't be synced", temporary) }
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        close(descriptor)
        guard rename(temporary, path) == 0 else { throw systemError("can't be replaced", path) }
        try syncFolder(of: path)
    }

    /// Writes a file without syncing it, for a folder that is synced as a whole.
    static func write(_ bytes: [UInt8], to path: String) throws(IndexError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw systemError("can't be written", path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path)
    }

    /// Makes sure that a folder's list of names is on disk.
    static func syncFolder(_ folder: String) throws(IndexError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError("can't be opened", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw systemError("can't be synced", folder) }
    }

    /// Makes sure that every file of a folder is on disk, and the folder too.
    static func syncAll(in folder: String) throws(IndexError) {
        for name in names(in: folder) {
            let path = folder + "/" + name
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw systemError("can't be opened", path) }
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else { throw systemError("can't be synced", path) }
        }
        try syncFolder(folder)
    }

    /// Makes a folder and those above it; one that is there is fine.
    static func makeFolder(_ path: String) throws(IndexError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw IndexError(
                .system, "can't be made a folder", path: path, cause: error,
                hint: "check that no file of that name is in the way and that you may write here")
        }
    }

    /// Moves a file or folder within one file system.
    static func move(_ from: String, to: String) throws(IndexError) {
        guard rename(from, to) == 0 else { throw systemError("can't be moved into place", from) }
    }

    /// The names in a folder, sorted; none where it can't be read.
    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Bytes of a file; nil where there is none.
    static func bytes(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Bytes of each file in a folder, by name.
    static func sizes(in folder: String) -> [String: Int] {
        let names = names(in: folder)
        return Dictionary(names.map { ($0, bytes(of: folder + "/" + $0) ?? 0) }) { $1 }
    }

    /// Bytes of all files below a folder.
    static func size(of folder: String) -> Int {
        names(in: folder).reduce(0) { sum, name in
            var status = stat()
            let path = folder + "/" + name
            guard stat(path, &status) == 0 else { return sum }
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            return sum + (isFolder ? size(of: path) : Int(status.st_size))
        }
    }

    /// Removes a file or folder if it is there.
    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    private static func syncFolder(of path: String) throws(IndexError) {
        try syncFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    }

    private static func write(
        _ bytes: [UInt8], to descriptor: Int32, _ path: String
    ) throws(IndexError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw systemError("can't be written", path)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// The error of the system call that has just failed.
    static func systemError(
        _ message: String, _ path: String, cause: (any Error)? = nil
    ) -> IndexError {
        let number = errno
        let reason = String(cString: strerror(number))
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(number)
        return IndexError(
            isFull ? .diskFull : .system, message + ": " + reason, path: path, cause: cause,
            hint: isFull
                ? "free some space and run the same command again; what was indexed is still there"
                : number == EIO ? "check the disk; what was indexed is still there" : nil)
    }
}
