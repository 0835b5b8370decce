import Glibc
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

    /// Shows the state if it is time: five times a second on a terminal, else every ten seconds.
    mutating func show(_ state: IndexingProgress) {
        guard !isQuiet else { return }
        let now = clock.now
        guard now >= next else { return }
        next = now + (isTerminal ? .milliseconds(200) : .seconds(10))
        let seconds = max(0.001, Double((now - start) / .milliseconds(1)) / 1_000)
        let rate = Double(state.bytes) / 1e6 / seconds
        let text =
            "\(state.doneFiles) of \(state.totalFiles) files, \(state.articles) articles"
            + (state.bytes > 0 ? ", \((rate * 10).rounded() / 10) MB/s" : "")
        ErrorOutput.write(isTerminal ? "\r\u{1B}[K\(text)" : text + "\n")
        isShown = isTerminal
    }

    /// Takes the line away before something else is said.
    mutating func clear() {
        if isShown { ErrorOutput.write("\r\u{1B}[K") }
        isShown = false
    }
}
