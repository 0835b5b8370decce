import CIntegrity
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
                hint: Self.hintAtDamage(path))
        case _ where error.systemError == EIO:
            if let place = Self.lastDamage(in: path) {
                self.init(
                    .corrupt, "is damaged: " + place, path: path, cause: error,
                    hint: Self.hintAtDamage(path))
            } else {
                self.init(
                    .system, Self.message(of: error), path: path, cause: error,
                    hint: "check the disk, then " + Self.hintAtDamage(path))
            }
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
                hint: "if it goes on, " + Self.hintAtDamage(path))
        }
    }

    /// What to do about damage.
    static func hintAtDamage(_ path: String) -> String {
        "see what is damaged: jostar verify --index \(indexFolder(of: path))"
    }

    /// An error about a damaged file of an index.
    static func damaged(_ message: String, _ path: String) -> IndexError {
        IndexError(.corrupt, message, path: path, hint: hintAtDamage(path))
    }

    /// `DIR/segments/s1/postlist.glass` → `DIR`.
    private static func indexFolder(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let place = parts.lastIndex(where: { $0 == "segments" || $0 == "building" }),
            place > 0
        else { return path }
        return parts[..<place].joined(separator: "/")
    }

    /// The block that a checked read found damaged.
    private static func lastDamage(in path: String) -> String? {
        var damage = jin_damage()
        guard jin_last_damage(&damage) else { return nil }
        let file = withUnsafeBytes(of: &damage.path) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        let name = file.hasPrefix(path + "/") ? String(file.dropFirst(path.count + 1)) : file
        return "\(name) at byte \(damage.offset)"
    }

    /// Xapian's words and, where it leaves them out, the system's.
    private static func message(of error: XapianError) -> String {
        guard error.systemError != 0 else { return error.message }
        let reason = String(cString: strerror(error.systemError))
        return error.message.contains(reason) ? error.message : error.message + ": " + reason
    }
}
