import Glibc
public import Xapian

extension IndexError {
    /// An error of Xapian as one of the index, with what a user can do about it.
    public init(wrapping error: XapianError, path: String) {
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(error.systemError)
        switch error.code {
        case .databaseCorrupt:
            self.init(
                .corrupt, "is damaged: " + error.message, path: path, cause: error,
                hint: "index again into a new folder: jostar index --index DIR PATH…")
        case .versionMismatch:
            self.init(
                .formatVersion, "was written by another version of Xapian", path: path,
                cause: error, hint: "index again into a new folder: jostar index --index DIR PATH…")
        case _ where isFull:
            self.init(
                .diskFull, Self.message(of: error), path: path, cause: error,
                hint: "free some space and run the same command again; "
                    + "what was indexed is still there")
        default:
            self.init(
                .database, "can't be read or written: " + Self.message(of: error), path: path,
                cause: error,
                hint: "if it goes on, the index is damaged: delete its folder and index again")
        }
    }

    /// Xapian's words and, where it leaves them out, the system's.
    private static func message(of error: XapianError) -> String {
        guard error.systemError != 0 else { return error.message }
        let reason = String(cString: strerror(error.systemError))
        return error.message.contains(reason) ? error.message : error.message + ": " + reason
    }
}
