import CIntegrity

/// A last word where a damaged index ends the process.
public enum CrashReport {
    /// From now on a memory fault while an index is open is said in one line with a hint; the exit
    /// status is then 2.
    public static func install() { jin_report_crashes() }
}
