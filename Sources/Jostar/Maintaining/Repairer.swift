import Articles
import FoundationEssentials
public import Indexing
import Ingestion

/// Mends a damaged index.
public struct Repairer: Sendable {
    private let directory: IndexDirectory
    private let reader: ArticleReader
    private let settings: UInt64

    /// A repairer of the index in a folder, which reads files as an indexer with these options does.
    ///
    /// - Throws: where the sources file can't be read.
    public init(index path: String, options: IndexingOptions = .init()) throws(JostarError) {
        directory = IndexDirectory(path)
        (reader, settings) = try options.reading()
    }

    /// Replaces damaged segments by what can still be read of them and of the articles' files.
    ///
    /// Articles whose stored record is sound come from it; only the others are read from their files.
    /// What can't be restored is dropped and named. Published in one step; an error leaves the index
    /// as it was.
    ///
    /// - Throws: where there is no index, another process writes it, or it can't be written.
    public func repair(
        onProgress: @escaping (VerifyProgress) -> Void = { _ in }
    ) throws(JostarError) -> RepairReport {
        do throws(IndexError) {
            var repair = try IndexRepair(directory, onProgress: onProgress)
            if !repair.damage.isSound {
                try repair.keepReadable()
                for entry in try repair.filesToRead() { try read(entry, into: &repair) }
            }
            return try repair.publish()
        } catch {
            throw JostarError(error)
        }
    }

    private func read(
        _ entry: LedgerEntry, into repair: inout IndexRepair
    ) throws(IndexError) {
        let path = entry.file.path
        guard let file = try? FileWalker.files(under: [path], onProblem: { _ in }).first else {
            try repair.note(entry, reason: "its file can't be found")
            return
        }
        if settings != entry.file.settings {
            repair.note("\(path) was indexed with other options than this repair has")
        }
        var articles: [Article] = []
        var problem: String?
        do {
            try reader.read(file) {
                articles.append($0)
            } onProblem: {
                if !$0.isSkip { problem = $0.message }
            }
        } catch {
            problem = "\(error)"
        }
        for article in articles { try repair.restore(article) }
        let now = SourceFile(
            path: path, size: file.size, modified: file.modified, settings: settings)
        let isWhole = articles.count >= entry.articles
        let reason = isWhole ? nil : problem ?? "its file no longer holds it"
        try repair.note(
            LedgerEntry(
                file: now, outcome: problem == nil ? .indexed : .partial, articles: articles.count,
                reason: problem ?? ""), reason: reason)
    }
}
