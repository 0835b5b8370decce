import Glibc
import Synchronization

/// Whether the user or the system has asked the process to stop (SIGINT, SIGTERM).
public enum Interruption {
    private static let signal = Atomic<Int32>(0)

    /// The signal that has come, or 0.
    public static var received: Int32 { signal.load(ordering: .relaxed) }

    /// From now on SIGINT and SIGTERM are noted and no longer end the process; a second one does.
    public static func watch() {
        // Made before a handler may look at it.
        signal.store(0, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            Glibc.signal(number) { number in
                Interruption.signal.store(number, ordering: .relaxed)
                Glibc.signal(number, SIG_DFL)
            }
        }
    }
}
