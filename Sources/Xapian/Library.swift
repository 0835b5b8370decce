internal import CXapianShim

/// The C++ library behind this module.
public enum XapianLibrary {
    /// The version at run time, such as "1.4.22".
    public static var version: String { String(cString: cx_library_version()) }

    /// Ignores SIGXFSZ and SIGPIPE in the whole process.
    ///
    /// Without it a full quota or a closed pipe kills the process where an error would do. It is
    /// for programs to call, once at their start; a library has no business with signals.
    ///
    /// - Returns: whether the system agreed.
    @discardableResult
    public static func ignoreSignals() -> Bool { cx_ignore_signals() }
}
