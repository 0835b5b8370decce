import Dispatch
import Synchronization
import TextAnalysis

/// A second thread that makes results while the first one still reads records; the first then makes
/// those that are left.
///
/// Who makes a result doesn't change it, nor its place. For one search at a time. Memory: the records
/// of one answer, and an analyzer.
final class SecondHand: Sendable {
    /// Results from which on it is worth the time to wake another thread.
    static let fewestResults = 4

    private let queue = DispatchQueue(label: "jostar.results")
    /// The second thread's own, made when first needed, and kept for what it learns of characters.
    private let analyzer = Mutex<Analyzer?>(nil)

    /// Begins to make results of what will be added.
    func begin(_ cutter: ResultCutter) -> SharedWork {
        let work = SharedWork(cutter)
        queue.async { self.help(work) }
        return work
    }

    private func help(_ work: SharedWork) {
        analyzer.withLock { own in
            // Without an analyzer all is left to the first thread.
            guard var analyzer = own.take() ?? (try? Analyzer()) else { return }
            work.help(&analyzer)
            own = consume analyzer
        }
    }
}

/// The results of one search, made by two threads.
final class SharedWork: Sendable {
    private typealias Made = (place: Int, result: Result<SearchResult, JostarError>)

    private let cutter: ResultCutter
    private let jobs = BoundedQueue<ResultCutter.Job>(limit: .max)
    private let made = BoundedQueue<Made>(limit: .max)

    init(_ cutter: ResultCutter) { self.cutter = cutter }

    /// Adds a result to be made.
    func add(_ job: ResultCutter.Job) { jobs.push(job) }

    /// Says that nothing more will be added.
    func close() { jobs.close() }

    /// Makes what the other thread hasn't begun, waits for what it has, and gives all in order.
    ///
    /// - Parameter count: how many were added.
    func results(_ count: Int, _ analyzer: inout Analyzer) throws(JostarError) -> [SearchResult] {
        var results = [Result<SearchResult, JostarError>?](repeating: nil, count: count)
        var left = count
        while left > 0, let job = jobs.pop(withinMilliseconds: 0) {
            results[job.place] = result(job, &analyzer)
            left -= 1
        }
        for _ in 0..<left {
            if let (place, result) = made.pop() { results[place] = result }
        }
        var all: [SearchResult] = []
        for case let result? in results { all.append(try result.get()) }
        return all
    }

    /// Makes results until nothing more is added.
    fileprivate func help(_ analyzer: inout Analyzer) {
        while let job = jobs.pop() { made.push((job.place, result(job, &analyzer))) }
    }

    private func result(
        _ job: ResultCutter.Job, _ analyzer: inout Analyzer
    ) -> Result<SearchResult, JostarError> {
        do { return .success(try cutter.result(job, &analyzer)) } catch { return .failure(error) }
    }
}
