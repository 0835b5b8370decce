import Glibc
import Indexing
import Jostar

/// One line on standard error that says how far a run has come, once it takes over a second.
struct ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let isQuiet: Bool
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var next: ContinuousClock.Instant
    private var isShown = false

    init(isQuiet: Bool) {
        self.isQuiet = isQuiet
        start = clock.now
        next = start + .seconds(1)
    }

    /// Shows the state of a run of indexing.
    mutating func show(_ state: IndexingProgress) {
        show { seconds in
            let rate = Double(state.bytes) / 1e6 / seconds
            return "\(state.doneFiles) of \(Count.of(state.totalFiles, "file")), "
                + Count.of(state.articles, "article")
                + (state.bytes > 0 ? ", \((rate * 10).rounded() / 10) MB/s" : "")
        }
    }

    /// Shows the state of a check.
    mutating func show(_ state: VerifyProgress) {
        show { _ in
            "\(state.bytes / 1_000_000) of \(state.totalBytes / 1_000_000) MB compared, "
                + Count.of(state.articles, "article") + " read"
        }
    }

    /// Shows a text if it is time: five times a second on a terminal, else every ten seconds.
    private mutating func show(_ text: (_ seconds: Double) -> String) {
        guard !isQuiet else { return }
        let now = clock.now
        guard now >= next else { return }
        next = now + (isTerminal ? .milliseconds(200) : .seconds(10))
        let line = text(max(0.001, Double((now - start) / .milliseconds(1)) / 1_000))
        ErrorOutput.write(isTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
        isShown = isTerminal
    }

    /// Takes the line away before something else is said.
    mutating func clear() {
        if isShown { ErrorOutput.write("\r\u{1B}[K") }
        isShown = false
    }
}
