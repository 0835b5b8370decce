import Glibc
import Xapian

/// Xapian's check of a segment.
enum StructureCheck {
    /// The faults it finds; nil where it can't run, since it opens the tables for writing although it
    /// writes nothing.
    static func faults(_ folder: String) throws(XapianError) -> Int? {
        do throws(XapianError) {
            return try Database.check(path: folder).errors
        } catch {
            if [EROFS, EACCES, EPERM].contains(error.systemError) { return nil }
            throw error
        }
    }
}
