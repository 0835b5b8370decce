import Indexing
import Xapian

/// What a program that uses the library does once, at its start.
public enum ProcessSetup {
    /// Lets a full quota or a closed pipe be an error instead of the end of the process.
    public static func ignoreFileSizeAndPipeSignals() {
        XapianLibrary.ignoreSignals()
    }

    /// Lets a memory fault while an index is open end with one line, a hint and exit status 2.
    ///
    /// Reads of sealed segments are checked, so that damage is an ordinary error; this is for what
    /// is left.
    public static func reportCrashes() {
        CrashReport.install()
    }
}
