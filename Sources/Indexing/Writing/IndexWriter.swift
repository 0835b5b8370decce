public import Articles
import Schema
import TextAnalysis
import Xapian

/// A run of indexing: articles in, one new segment out, published in one step.
///
/// Nothing of a run can be seen before `publish`; a run that ends earlier, however it ends, leaves
/// the index as it was. One writer an index at a time, on one thread.
public struct IndexWriter: ~Copyable {
    private let directory: IndexDirectory
    private let lock: WriteLock
    private let manifest: Manifest
    private var ledger: Ledger
    private var builder: SegmentBuilder
    private var replaced = Replacements()
    private var report = IndexReport()
    private var current: SourceFile?
    private var articlesOfCurrent = 0

    /// Takes the lock, makes the folder where it is missing, and reads what is there.
    ///
    /// - Throws: `locked`, `notAnIndex`, `formatVersion`, `system`, `diskFull`, `database`.
    public init(directory: IndexDirectory) throws(IndexError) {
        try Self.refuseForeignFolder(directory)
        try DurableFile.makeFolder(directory.segments)
        let lock = try WriteLock(path: directory.lock)
        let manifest = directory.exists ? try directory.manifest() : .empty
        let ledger = directory.exists ? try directory.ledger() : Ledger()
        // A damaged index is said to be so now, not when somebody searches it.
        if directory.exists { _ = try directory.open() }
        DurableFile.remove(directory.building)
        try DurableFile.makeFolder(directory.building)
        builder = try SegmentBuilder(folder: directory.building + "/segment")
        self.directory = directory
        self.lock = lock
        self.manifest = manifest
        self.ledger = ledger
    }

    deinit {
        DurableFile.remove(directory.building)
    }

    /// Whether a file is in the index just as it stands, so that it need not be read.
    public func isUnchanged(_ file: SourceFile) -> Bool {
        guard let entry = ledger[file.path] else { return false }
        return entry.outcome == .indexed && entry.file == file
    }

    /// Notes that a file was left as it is.
    public mutating func skipUnchanged() { report.unchangedFiles += 1 }

    /// Starts a file; the articles added next come from it.
    public mutating func begin(_ file: SourceFile) {
        current = file
        articlesOfCurrent = 0
    }

    /// Adds an article.
    ///
    /// One with an id that the index knows replaces the older one.
    ///
    /// - Returns: whether the id is new in this run; if not, the later article is kept.
    public mutating func add(_ article: Article) throws(IndexError) -> Bool {
        let id = Term(bytes: TermKey.bytes(prefix: Schema.id.prefix, article.id))
        let isNew = replaced.note(id: id)
        do {
            try builder.add(article, id: id, isNew: isNew)
        } catch let error as XapianError {
            throw IndexError(wrapping: error, path: directory.path)
        } catch {
            throw IndexError(.database, "can't take an article", path: article.path, cause: error)
        }
        articlesOfCurrent += 1
        if isNew { report.articles += 1 }
        return isNew
    }

    /// Ends a file and notes what became of it.
    ///
    /// Its older articles go only where all of it could be read now.
    public mutating func end(_ outcome: LedgerEntry.Outcome, reason: String = "") {
        guard let file = current else { return }
        current = nil
        let known = ledger[file.path]
        switch outcome {
        case .failed, .partial: report.failedFiles += 1
        case .skipped: report.skippedFiles += 1
        default:
            if known == nil { report.newFiles += 1 } else { report.changedFiles += 1 }
            if known != nil { replaced.note(path: file.path) }
        }
        ledger[file.path] = LedgerEntry(
            file: file, outcome: outcome, articles: articlesOfCurrent, reason: reason)
    }

    /// Publishes what was added, in one step.
    ///
    /// - Throws: `diskFull`, `system`, `database`; then the index is as it was before the run.
    public consuming func publish() throws(IndexError) -> IndexReport {
        var next = manifest
        next.generation += 1
        do {
            next.segments = []
            for segment in manifest.segments {
                if let kept = try rewritten(segment, generation: next.generation) {
                    next.segments.append(kept)
                }
            }
            if let name = try finished(generation: next.generation) { next.segments.append(name) }
        } catch let error as XapianError {
            throw IndexError(wrapping: error, path: directory.path)
        } catch let error as IndexError {
            throw error
        } catch {
            throw IndexError(.database, "can't be published", path: directory.path, cause: error)
        }
        try DurableFile.syncFolder(directory.segments)
        let ledgerName = "ledger-\(next.generation).tsv"
        try DurableFile.replace(directory.file(ledgerName), with: Array(ledger.text.utf8))
        next.ledger = ledgerName
        try DurableFile.replace(directory.stub, with: Array(next.text.utf8))
        removeRetired(next)
        let count = { () throws(XapianError) in
            try Database(path: self.directory.path).documentCount
        }
        report.totalArticles = (try? count()) ?? 0
        return report
    }

    /// The new segment's name, if it holds anything.
    private mutating func finished(generation: Int) throws -> String? {
        let built = directory.building + "/compact"
        guard try builder.finish(into: built) else { return nil }
        let name = "segments/s\(generation)"
        DurableFile.remove(directory.file(name))
        try DurableFile.syncAll(in: built)
        try DurableFile.move(built, to: directory.file(name))
        try DurableFile.syncFolder(directory.segments)
        return name
    }

    /// The name under which an older segment goes on: its own, that of a copy without what this
    /// run replaced, or none where nothing is left of it.
    private mutating func rewritten(_ segment: String, generation: Int) throws -> String? {
        let source = directory.file(segment)
        let doomed = try replaced.terms(in: source)
        guard !doomed.isEmpty else { return segment }
        let copy = directory.building + "/copy"
        DurableFile.remove(copy)
        try DurableFile.copyFolder(source, to: copy)
        let writer = try Writer(path: copy, mode: .open)
        let before = try writer.documentCount
        for term in doomed { try writer.delete(term: term) }
        try writer.commit()
        let after = try writer.documentCount
        try writer.close()
        report.replacedArticles += before - after
        guard after > 0 else { return nil }
        let stem = segment.prefix { $0 != "." }
        let name = "\(stem).\(generation)"
        DurableFile.remove(directory.file(name))
        try DurableFile.syncAll(in: copy)
        try DurableFile.move(copy, to: directory.file(name))
        return name
    }

    /// Removes segments and ledgers that neither this list nor the one before it names: a reader
    /// that has just read the one before can still open all of it.
    private func removeRetired(_ next: Manifest) {
        let segments = Set(next.segments + manifest.segments)
        for name in DurableFile.names(in: directory.segments)
        where !segments.contains("segments/" + name) {
            DurableFile.remove(directory.segments + "/" + name)
        }
        for name in DurableFile.names(in: directory.path)
        where name.hasPrefix("ledger-") && name != next.ledger && name != manifest.ledger {
            DurableFile.remove(directory.file(name))
        }
    }

    /// A folder that holds something else is left alone.
    private static func refuseForeignFolder(_ directory: IndexDirectory) throws(IndexError) {
        let others = DurableFile.names(in: directory.path).filter { !IndexDirectory.isOurs($0) }
        guard directory.exists || others.isEmpty else {
            throw IndexError(
                .notAnIndex, "holds something other than an index (\(others[0]))",
                path: directory.path, hint: "name an empty or a new folder with --index")
        }
    }
}
