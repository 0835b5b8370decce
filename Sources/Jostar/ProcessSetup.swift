import Xapian

/// What a program that uses the library does once, at its start.
public enum ProcessSetup {
    /// Lets a full quota or a closed pipe be an error instead of the end of the process.
    public static func ignoreFileSizeAndPipeSignals() {
        XapianLibrary.ignoreSignals()
    }
}
