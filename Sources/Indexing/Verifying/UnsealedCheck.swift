import CIntegrity
import Xapian

/// The reading of a segment without checksums in a process of its own, where a crash does no harm.
enum UnsealedCheck {
    /// 0 where Xapian's check and every record are fine, 128 and the signal where that ended so, else
    /// another number.
    static func run(_ folder: String, seconds: Int) -> Int {
        apart(folder, seconds: seconds) { folder in
            guard try StructureCheck.faults(folder) ?? 0 == 0 else { return false }
            try SegmentArticles(folder, trustsSums: false).forEach { _ in }
            return true
        }
    }

    /// Whether every record can at least be tried without a crash.
    static func canRead(_ folder: String) -> Bool {
        apart(folder, seconds: 3_600) { folder in
            try SegmentArticles(folder, trustsSums: false).forEach { _ in }
            return true
        } == 0
    }

    private static func apart(
        _ folder: String, seconds: Int, _ body: @escaping (String) throws -> Bool
    ) -> Int {
        var work: Work = { (try? body(folder)) ?? false }
        return withUnsafeMutablePointer(to: &work) { Int(jin_run_apart(run, $0, UInt32(seconds))) }
    }

    private typealias Work = () -> Bool

    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { argument in
        (argument?.assumingMemoryBound(to: Work.self).pointee() ?? false) ? 0 : 1
    }
}
