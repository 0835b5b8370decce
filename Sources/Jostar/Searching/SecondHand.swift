import Dispatch
import Synchronization
import TextAnalysis

/// A second thread that makes results while the first one still reads records.
///
/// For one search at a time. It is woken once a search, seldom again, since that costs as much as to make
/// a result.
/// Memory: the records of one answer, and an analyzer.
final class SecondHand: Sendable {
    /// Results from which on it is worth the time to wake another thread.
    static let fewestResults = 4

    private let queue = DispatchQueue(label: "jostar.results")
    /// The second thread's own, made when first needed, and kept for what it learns of characters.
    private let analyzer = Mutex<Analyzer?>(nil)

    /// Begins with what was added to some work.
    func begin(_ work: SharedWork) {
        queue.async {
            self.analyzer.withLock { own in
                // Without an analyzer all is left to the first thread.
                guard var analyzer = own.take() ?? (try? Analyzer()) else { return }
                work.help(&analyzer)
                own = consume analyzer
            }
        }
    }
}

/// The results of one search, made by two threads, the one from the first on, the other from the last.
///
/// Who makes a result doesn't change it. The thread that asked waits for nobody: what the other has begun
/// and not finished, it makes itself.
final class SharedWork: Sendable {
    private typealias Made = Result<SearchResult, JostarError>

    private struct State {
        var jobs: [ResultCutter.Job] = []
        var made: [Made?] = []
        /// Jobs that nobody has begun.
        var left = 0..<0
        /// Whether the other thread is awake.
        var isHelped = false
    }

    /// Jobs that wait when the other thread is woken: a result takes longer to make than a record to read,
    /// so that with two it has enough until the end.
    private static let fewestWaiting = 2

    private let cutter: ResultCutter
    private let state = Mutex(State())

    init(_ cutter: ResultCutter) { self.cutter = cutter }

    /// Adds a result to be made, and says whether to wake the other thread.
    func add(_ job: ResultCutter.Job) -> Bool {
        state.withLock { state in
            state.jobs.append(job)
            state.made.append(nil)
            state.left = state.left.lowerBound..<state.jobs.count
            guard !state.isHelped, state.left.count >= Self.fewestWaiting else { return false }
            state.isHelped = true
            return true
        }
    }

    /// All results, in order, once nothing more will be added.
    func results(_ analyzer: inout Analyzer) throws(JostarError) -> [SearchResult] {
        var tokens = TokenBuffer()
        while let job = takeLast() { finish(job, &analyzer, &tokens) }
        var results: [SearchResult] = []
        for job in state.withLock({ $0.jobs }) {
            let made = state.withLock { $0.made[job.place] } ?? result(job, &analyzer, &tokens)
            results.append(try made.get())
        }
        return results
    }

    /// Makes results as long as some are left.
    fileprivate func help(_ analyzer: inout Analyzer) {
        var tokens = TokenBuffer()
        while let job = takeFirst() { finish(job, &analyzer, &tokens) }
    }

    private func takeFirst() -> ResultCutter.Job? {
        state.withLock { state in
            guard let place = state.left.popFirst() else {
                state.isHelped = false
                return nil
            }
            return state.jobs[place]
        }
    }

    private func takeLast() -> ResultCutter.Job? {
        state.withLock { state in state.left.popLast().map { state.jobs[$0] } }
    }

    private func finish(
        _ job: ResultCutter.Job, _ analyzer: inout Analyzer, _ tokens: inout TokenBuffer
    ) {
        let made = result(job, &analyzer, &tokens)
        state.withLock { $0.made[job.place] = made }
    }

    private func result(
        _ job: ResultCutter.Job, _ analyzer: inout Analyzer, _ tokens: inout TokenBuffer
    ) -> Made {
        do {
            return .success(try cutter.result(job, &analyzer, &tokens))
        } catch {
            return .failure(error)
        }
    }
}
