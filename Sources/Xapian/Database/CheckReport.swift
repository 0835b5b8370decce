internal import CXapianShim

/// What a check of a database found.
public struct CheckReport: Hashable, Sendable {
    /// How many faults there are; 0 for a sound database.
    public var errors: Int
    /// What Xapian says about each table, for people.
    public var output: String
}

extension Database {
    /// Checks the structure of a database on disk: blocks, order of keys, counts.
    ///
    /// It reads every block once. Blocks carry no checksums, so that a changed byte within stored
    /// data passes. Damage that stops the check altogether is thrown.
    public static func check(path: String) throws(XapianError) -> CheckReport {
        var errors: UInt64 = 0
        let output = try bytes("check", path: path) { blob, error in
            path.withCBytes { cx_database_check($0, &errors, blob, error) }
        }
        return CheckReport(
            errors: Int(errors), output: String(decoding: output ?? [], as: UTF8.self))
    }
}
