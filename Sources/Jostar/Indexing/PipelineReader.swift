import Articles
import Indexing
import Ingestion

/// Articles on their way from a reader to a builder.
struct ArticleBatch: Sendable {
    var articles: [Article] = []
    var bytes = 0

    mutating func append(_ article: Article) {
        articles.append(article)
        bytes += article.blocks.reduce(256) { $0 + $1.text.utf8.count }
    }
}

/// Ends the reading of a file when the run is told to stop.
struct Stopped: Error {}

/// One thread's reading: files in, batches of articles out, and what became of each file.
struct PipelineReader {
    /// Bytes of text in a batch: enough that handing it over costs nothing.
    static let batchBytes = 128 << 10

    let pipeline: IndexingPipeline
    private var batch = ArticleBatch()

    init(_ pipeline: IndexingPipeline) { self.pipeline = pipeline }

    /// Reads files until there are none left.
    mutating func run() {
        while !pipeline.isStopped, let file = pipeline.nextFile() { read(file) }
        flush()
    }

    private mutating func flush() {
        guard !batch.articles.isEmpty else { return }
        pipeline.articles.push(batch, weight: batch.bytes)
        batch = ArticleBatch()
    }

    private mutating func read(_ file: InputFile) {
        var articles = 0
        var told = 0
        var faults = FileOutcome()
        let events = pipeline.events
        var batch = self.batch
        do {
            try pipeline.reader.read(file) { article in
                if pipeline.isStopped { throw Stopped() }
                batch.append(article)
                articles += 1
                if batch.bytes >= Self.batchBytes {
                    pipeline.articles.push(batch, weight: batch.bytes)
                    batch = ArticleBatch()
                    events.push(PipelineEvent(articles: articles - told))
                    told = articles
                }
            } onProblem: { problem in
                events.push(PipelineEvent(problem: IndexingProblem(problem)))
                faults.note(problem)
            }
        } catch is Stopped {
            self.batch = batch
            return
        } catch {
            let fault =
                error as? IngestionError
                ?? IngestionError(.unreadable, "\(error)", path: file.path)
            events.push(PipelineEvent(problem: IndexingProblem(fault)))
            faults.note(fault)
        }
        self.batch = batch
        let entry = faults.entry(pipeline.sourceFile(file), articles: articles)
        events.push(
            PipelineEvent(ended: entry, articles: articles - told, bytes: file.size))
    }
}
