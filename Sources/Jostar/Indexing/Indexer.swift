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
    /// One bad file costs itself only. Nothing is seen by searches before the run is published at
    /// its end, then all of it at once.
    ///
    /// - Throws: where a path is missing, the index can't be written, or another process writes it.
    public func index(
        _ paths: [String], onProgress: (IndexingProgress) -> Void = { _ in },
        onProblem: (IndexingProblem) -> Void = { _ in }
    ) throws(JostarError) -> IndexReport {
        // An index within the folder that is indexed is no article.
        let own = FileWalker.standardised(directory.path) + "/"
        let files = try Self.files(under: paths, onProblem).filter { !$0.path.hasPrefix(own) }
        do throws(IndexError) {
            var writer = try IndexWriter(directory: directory)
            var progress = IndexingProgress(
                totalFiles: files.count, doneFiles: 0, articles: 0, bytes: 0)
            for file in files {
                let source = SourceFile(
                    path: file.path, size: file.size, modified: file.modified, settings: settings)
                if writer.isUnchanged(source) {
                    writer.skipUnchanged()
                } else {
                    writer.begin(source)
                    let outcome = try read(file, into: &writer, &progress, onProgress, onProblem)
                    writer.end(outcome.outcome, reason: outcome.reason)
                    progress.bytes += file.size
                }
                progress.doneFiles += 1
                onProgress(progress)
            }
            return try writer.publish()
        } catch {
            throw JostarError(error)
        }
    }

    /// Reads one file; what was wrong with it is its outcome, what is wrong with the index is thrown.
    private func read(
        _ file: InputFile, into writer: inout IndexWriter, _ progress: inout IndexingProgress,
        _ onProgress: (IndexingProgress) -> Void, _ onProblem: (IndexingProblem) -> Void
    ) throws(IndexError) -> (outcome: LedgerEntry.Outcome, reason: String) {
        var articles = 0
        var problems: [IngestionError] = []
        var problemCount = 0
        var failure: IndexError?
        let result = Result {
            try reader.read(file) { article in
                do throws(IndexError) {
                    if try !writer.add(article) {
                        onProblem(.repeatedID(article))
                    }
                } catch {
                    failure = error
                    throw error
                }
                articles += 1
                progress.articles += 1
                if articles.isMultiple(of: 100) { onProgress(progress) }
            } onProblem: { problem in
                onProblem(IndexingProblem(problem))
                if problem.isWarning { return }
                problemCount += 1
                if problems.count < 3 { problems.append(problem) }
            }
        }
        if let failure { throw failure }
        if case .failure(let error) = result {
            problemCount += 1
            if let error = error as? IngestionError {
                problems.append(error)
                onProblem(IndexingProblem(error))
            } else {
                problems.append(IngestionError(.unreadable, "\(error)", path: file.path))
                onProblem(IndexingProblem(problems[problems.count - 1]))
            }
        }
        guard let first = problems.first else { return (.indexed, "") }
        let reason =
            problemCount == 1 ? first.message : "\(first.message) (and \(problemCount - 1) more)"
        if articles > 0 { return (.partial, reason) }
        return (problems.allSatisfy(\.isSkip) ? .skipped : .failed, reason)
    }

    private static func files(
        under paths: [String], _ onProblem: (IndexingProblem) -> Void
    ) throws(JostarError) -> [InputFile] {
        do {
            return try FileWalker.files(under: paths) { onProblem(IndexingProblem($0)) }
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
    fileprivate init(_ error: IngestionError) {
        self.init(
            path: error.path, record: error.record, message: error.message, hint: error.hint,
            isFailure: !error.isSkip)
    }

    fileprivate static func repeatedID(_ article: Article) -> IndexingProblem {
        IndexingProblem(
            path: article.path, record: article.record,
            message: "the id “\(article.id)” came before in this run; the later article is kept",
            hint: "give each article an id of its own", isFailure: false)
    }
}

extension IngestionError {
    /// Whether nothing failed: the thing could not be an article, or the article was kept.
    fileprivate var isSkip: Bool {
        isWarning || [.unsupportedFormat, .empty, .notARegularFile].contains(code)
    }
}
