#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says of a path, with links followed.
struct FileStatus {
    enum Kind {
        case file
        case folder
        case other
    }

    let kind: Kind
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int64
    /// Device and inode: the same for the same folder however it is reached.
    let identity: FileIdentity

    /// Asks the system about a path.
    init(path: SystemPath) throws(IngestionError) {
        var status = stat()
        guard path.withPointer({ stat($0, &status) }) == 0 else {
            throw systemError(path: path.display)
        }
        self.init(status)
    }

    /// Asks the system about an open file.
    init(descriptor: Int32, path: String) throws(IngestionError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw systemError(path: path) }
        self.init(status)
    }

    private init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }
}

struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
}

/// The error for a failed system call on a path, from `errno`.
func systemError(path: String) -> IngestionError {
    let number = errno
    let cause = String(cString: strerror(number))
    switch number {
    case ENOENT, ENOTDIR:
        return IngestionError(
            .notFound, "no such file or folder", path: path, hint: "check the spelling of the path")
    case EACCES, EPERM:
        return IngestionError(
            .unreadable, "can't be read", path: path, cause: cause,
            hint: "check who may read it: ls -l shows that")
    case ELOOP:
        return IngestionError(
            .notARegularFile, "symbolic links lead in a circle", path: path,
            hint: "remove the link or leave its folder out")
    default:
        return IngestionError(.unreadable, "can't be read", path: path, cause: cause)
    }
}
