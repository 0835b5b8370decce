public import Articles
import FoundationEssentials
public import Indexing
import Ingestion

/// Reads files and folders into an index.
public struct Indexer: Sendable {
    private let directory: IndexDirectory
    private let reader: ArticleReader
    private let settings: UInt64

    /// An indexer for the index in a folder, which need not exist yet.
    ///
    /// - Throws: where the sources file can't be read.
    public init(index path: String, options: IndexingOptions = .init()) throws(JostarError) {
        directory = IndexDirectory(path)
        reader = try ArticleReader(options)
        let rules = options.sourcesFile.flatMap { FileManager.default.contents(atPath: $0) }
        settings = options.fingerprint(sourcesText: Array(rules ?? Data()))
    }

    /// Indexes files and folders; files that haven't changed since the last run are left alone.
    ///
    /// One bad file costs itself only. What was read becomes part of the index every few seconds, and at
    /// the end; a search sees each step as a whole. `Interruption` ends a run early: what is complete by
    /// then is published. Cost: memory is bounded, whatever the files hold (`IndexWriter.memory` and the
    /// largest article).
    ///
    /// - Parameters:
    ///   - removesGone: whether articles of files under `paths` that are there no more go.
    ///   - removesAll: whether they go even where a path is missing, or holds no file any more.
    /// - Throws: where a path is missing, the index can't be written, or another process writes it.
    public func index(
        _ paths: [String], removesGone: Bool = false, removesAll: Bool = false,
        onProgress: (IndexingProgress) -> Void = { _ in },
        onProblem: (IndexingProblem) -> Void = { _ in }
    ) throws(JostarError) -> IndexReport {
        // An index within the folder that is indexed is no article.
        let own = FileWalker.standardised(directory.path) + "/"
        let pruning =
            removesGone ? try Pruning(paths, directory, takesAll: removesAll) : nil
        let listed = try Self.files(under: pruning?.present ?? paths, onProblem)
        let files = listed.files.filter { !$0.path.hasPrefix(own) }
        try pruning?.requireSomeLeft(files)
        do throws(IndexError) {
            var writer = try IndexWriter(directory: directory)
            writer.setOrder(files.map(\.path))
            let toRead = files.filter { !writer.isUnchanged(source($0)) }
            Self.skipUnchanged(files, toRead, &writer, onProblem)
            Self.note(listed.unread, under: paths, files, &writer)
            if let pruning {
                let present = Set(files.map(\.path) + listed.unread.map(\.file.path))
                writer.prune { !present.contains($0) && pruning.isGone($0) }
            }
            var progress = IndexingProgress(
                totalFiles: files.count, doneFiles: files.count - toRead.count, articles: 0,
                bytes: 0)
            if !toRead.isEmpty {
                let known = FurnitureFile.read(directory)
                let reader = FolderReader(
                    reader, files: files, reading: Set(toRead.map(\.path)),
                    known: known[settings] ?? [])
                let pipeline = IndexingPipeline(
                    reader: reader, files: toRead, settings: settings, threads: threads)
                pipeline.start(writer.plan)
                try Self.follow(pipeline, &writer, &progress, onProgress, onProblem)
                keep(reader.furniture, known, under: paths)
            }
            return try writer.finish(merging: Interruption.received == 0) { article, _ in
                onProblem(.repeatedID(article))
            }
        } catch {
            throw JostarError(error)
        }
    }

    /// Keeps what was found in folders, and what is known of those elsewhere.
    ///
    /// A folder is known under the settings that it was read with last. Where it can't be written, the
    /// next run takes longer and does the same.
    private func keep(
        _ found: [FolderFurniture], _ known: [UInt64: [FolderFurniture]], under paths: [String]
    ) {
        let roots = paths.map { FileWalker.standardised($0) }
        let here = Set(found.map(\.folder))
        var all = known.mapValues { folders in
            folders.filter { known in
                !here.contains(known.folder)
                    && !roots.contains { Pruning.isBelow($0, known.folder) }
            }
        }
        all[settings] = (found + (all[settings] ?? [])).sorted { $0.folder < $1.folder }
        all = all.filter { !$0.value.isEmpty }
        if all != known { try? FurnitureFile.write(all, directory) }
    }

    private func source(_ file: InputFile) -> SourceFile {
        SourceFile(path: file.path, size: file.size, modified: file.modified, settings: settings)
    }

    /// Notes files that are left alone, and says of which not everything could be read before.
    private static func skipUnchanged(
        _ files: [InputFile], _ toRead: [InputFile], _ writer: inout IndexWriter,
        _ onProblem: (IndexingProblem) -> Void
    ) {
        let changed = Set(toRead.map(\.path))
        var incomplete = 0
        for file in files where !changed.contains(file.path) {
            guard let entry = writer.entry(of: file.path), entry.outcome == .partial else {
                continue
            }
            incomplete += 1
            onProblem(.incomplete(entry))
        }
        writer.skipUnchanged(files.count - toRead.count, incomplete: incomplete)
    }

    /// Threads that read and threads that build: one of each for a processor.
    private var threads: Int { max(1, min(8, ProcessInfo.processInfo.activeProcessorCount)) }

    /// Takes what the threads of a run give until they are done, and publishes at intervals.
    private static func follow(
        _ pipeline: IndexingPipeline, _ writer: inout IndexWriter,
        _ progress: inout IndexingProgress, _ onProgress: (IndexingProgress) -> Void,
        _ onProblem: (IndexingProblem) -> Void
    ) throws(IndexError) {
        let clock = ContinuousClock()
        var lastPublish = clock.now
        var isFirst = true
        var waits = false
        var failure: IndexError?
        var left = pipeline.ends
        while left > 0 {
            if Interruption.received != 0 { pipeline.stop() }
            let isDue = clock.now - lastPublish > PublishingPace.interval(isFirst: isFirst)
            if waits, isDue, failure == nil, Interruption.received == 0 {
                (waits, isFirst) = (false, false)
                do throws(IndexError) {
                    for (article, _) in try writer.publish() { onProblem(.repeatedID(article)) }
                } catch {
                    failure = error
                    pipeline.stop()
                }
                lastPublish = clock.now
            }
            guard let event = pipeline.events.pop(withinMilliseconds: 100) else { continue }
            if event.isEnd { left -= 1 }
            if let problem = event.problem { onProblem(problem) }
            if failure == nil { failure = event.failure }
            if let entry = event.ended {
                writer.end(entry)
                progress.doneFiles += 1
            }
            progress.articles += event.articles
            progress.bytes += event.bytes
            if event.ended != nil || event.articles > 0 { onProgress(progress) }
            if let built = event.built {
                writer.take(built)
                waits = true
            }
        }
        if let failure { throw failure }
    }

    /// Writes down what is no file, and forgets what no longer is there.
    private static func note(
        _ unread: [LedgerEntry], under paths: [String], _ files: [InputFile],
        _ writer: inout IndexWriter
    ) {
        let roots = paths.map { FileWalker.standardised($0) }
        let noted = writer.unreadPaths.filter { path in
            roots.contains { Pruning.isBelow($0, path) }
        }
        if !noted.isEmpty {
            let present = Set(files.map(\.path))
            writer.forget(unread: noted.filter { !present.contains($0) })
        }
        for entry in unread { writer.note(unread: entry) }
    }

    /// The files below the paths, and what isn't one.
    private static func files(
        under paths: [String], _ onProblem: (IndexingProblem) -> Void
    ) throws(JostarError) -> (files: [InputFile], unread: [LedgerEntry]) {
        var unread: [LedgerEntry] = []
        do {
            let files = try FileWalker.files(under: paths) { problem in
                onProblem(IndexingProblem(problem))
                unread.append(
                    LedgerEntry(
                        unread: problem.path, outcome: problem.isSkip ? .skipped : .failed,
                        reason: problem.message))
            }
            return (files, unread)
        } catch {
            throw JostarError(error)
        }
    }
}

/// Reads files and folders into articles without indexing them.
public struct Extractor: Sendable {
    private let reader: ArticleReader

    /// An extractor that reads as an indexer with these options would.
    ///
    /// - Throws: where the sources file can't be read.
    public init(options: IndexingOptions = .init()) throws(JostarError) {
        reader = try ArticleReader(options)
    }

    /// Reads files and folders, one article at a time.
    ///
    /// - Throws: where a path is missing; what `onArticle` throws.
    public func extract(
        _ paths: [String], onArticle: (Article) throws -> Void,
        onProblem: (IndexingProblem) -> Void
    ) throws {
        let files: [InputFile]
        do {
            files = try FileWalker.files(under: paths) { onProblem(IndexingProblem($0)) }
        } catch {
            throw JostarError(error)
        }
        let reader = FolderReader(reader, files: files)
        for file in files {
            do {
                try reader.read(
                    file, onArticle: onArticle, onProblem: { onProblem(IndexingProblem($0)) })
            } catch let error as IngestionError {
                onProblem(IndexingProblem(error))
            }
        }
    }
}

extension ArticleReader {
    fileprivate init(_ options: IndexingOptions) throws(JostarError) {
        var ingestion = IngestionOptions()
        ingestion.outlet = options.outlet
        ingestion.published = options.published
        ingestion.fields = options.fields
        if let path = options.sourcesFile {
            do {
                ingestion.sources = try SourceRules(contentsOf: path)
            } catch {
                throw JostarError(error)
            }
        }
        self.init(options: ingestion)
    }
}

extension IndexingProblem {
    init(_ error: IngestionError) {
        self.init(
            path: error.path, record: error.record, message: error.message, hint: error.hint,
            isFailure: !error.isSkip, isKept: error.isWarning)
    }

    fileprivate static func incomplete(_ entry: LedgerEntry) -> IndexingProblem {
        IndexingProblem(
            path: entry.file.path, record: nil,
            message: "unchanged, and not all of it could be read before: \(entry.reason)",
            hint: "jostar ledger --failed shows what is missing", isFailure: true)
    }

    fileprivate static func repeatedID(_ article: Article) -> IndexingProblem {
        IndexingProblem(
            path: article.path, record: article.record,
            message: "the id “\(article.id)” came before in this run; the later article is kept",
            hint: "give each article an id of its own", isFailure: false, isKept: true)
    }
}
