import Dispatch
import Indexing
import Ingestion
import Synchronization

/// The threads of a run and what goes between them: readers make articles of files, builders make
/// segments of articles.
final class IndexingPipeline: Sendable {
    /// Bytes of text that may wait between readers and builders.
    private static let waitingBytes = 8 << 20
    /// A builder that is told to stop still writes what it can write within a second.
    private static let quickBytes = 24 << 20

    let reader: FolderReader
    let articles: BoundedQueue<ArticleBatch>
    let events = BoundedQueue<PipelineEvent>(limit: .max)
    private let files: [InputFile]
    private let settings: UInt64
    private let next = Atomic<Int>(0)
    private let stopped = Atomic<Bool>(false)
    private let readersLeft: Atomic<Int>
    private let threads: Int

    init(reader: FolderReader, files: [InputFile], settings: UInt64, threads: Int) {
        self.reader = reader
        self.files = files
        self.settings = settings
        self.threads = threads
        articles = BoundedQueue(limit: Self.waitingBytes)
        readersLeft = Atomic(min(threads, max(1, files.count)))
    }

    /// How many events with `isEnd` there will be.
    var ends: Int { min(threads, max(1, files.count)) + threads }

    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    /// Tells all threads to come to an end soon.
    func stop() { stopped.store(true, ordering: .relaxed) }

    func nextFile() -> InputFile? {
        let index = next.add(1, ordering: .relaxed).oldValue
        return index < files.count ? files[index] : nil
    }

    func sourceFile(_ file: InputFile) -> SourceFile {
        SourceFile(path: file.path, size: file.size, modified: file.modified, settings: settings)
    }

    /// Starts the threads.
    func start(_ plan: SegmentBuilder.Plan) {
        for index in 0..<min(threads, max(1, files.count)) {
            DispatchQueue(label: "jostar.reader.\(index)").async { self.runReader() }
        }
        for index in 0..<threads {
            DispatchQueue(label: "jostar.builder.\(index)").async {
                self.runBuilder(plan, name: "b\(index)")
            }
        }
    }

    private func runReader() {
        var reading = PipelineReader(self)
        reading.run()
        if readersLeft.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
            articles.close()
        }
        events.push(PipelineEvent(isEnd: true))
    }

    private func runBuilder(_ plan: SegmentBuilder.Plan, name: String) {
        do throws(IndexError) {
            try build(plan, name: name)
        } catch {
            stop()
            events.push(PipelineEvent(failure: error))
            // Readers must not wait for room that nobody makes.
            while articles.pop() != nil {}
        }
        events.push(PipelineEvent(isEnd: true))
    }

    private func build(_ plan: SegmentBuilder.Plan, name: String) throws(IndexError) {
        var builder = try SegmentBuilder(plan, name: name)
        let clock = ContinuousClock()
        var begun = clock.now
        var made = 0
        while let batch = articles.pop() {
            if isStopped { continue }
            if builder.isEmpty { begun = clock.now }
            for article in batch.articles { _ = try builder.add(article) }
            if builder.isFull || clock.now - begun > PublishingPace.oldestSegment(made) {
                try hand(over: &builder)
                made += 1
            }
        }
        if !isStopped || builder.memory < Self.quickBytes { try hand(over: &builder) }
    }

    private func hand(over builder: inout SegmentBuilder) throws(IndexError) {
        if let built = try builder.finish() { events.push(PipelineEvent(built: built)) }
    }
}
