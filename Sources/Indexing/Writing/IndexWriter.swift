public import Articles
import FoundationEssentials
import Schema
import TextAnalysis
import Xapian

/// A run of indexing: articles in, segments out, published in steps.
///
/// Builders make segments, on as many threads as there are; the writer itself stays on one. What
/// `publish` hasn't made part of the index can't be seen, and a run that ends earlier, however it
/// ends, leaves the index as the last `publish` made it. One writer an index at a time.
///
/// Used on one thread, `begin`, `add`, `end`, `finish` are all it takes; with builders of its own a
/// caller hands in what they built with `take`, and what became of each file with `end(_:)`.
public struct IndexWriter: ~Copyable {
    let directory: IndexDirectory
    private let lock: WriteLock
    private var manifest: Manifest
    private var ledger: Ledger
    /// The ledger as the index has it.
    private var published: Ledger
    private var files = FileProgress()
    private let seen = SeenIDs()
    private let old: Set<String>
    private var pending: [BuiltSegment] = []
    private var ownBuilder: SegmentBuilder?
    private var current: SourceFile?
    private var articlesOfCurrent = 0
    private var order: [String] = []
    private var report = IndexReport()
    private let memory: Int

    /// Bytes that the builders of a run hold in memory together.
    public static let memory = 160 << 20

    /// Takes the lock, makes the folder where it is missing, and reads what is there.
    ///
    /// - Parameter memory: bytes that each builder holds before it writes a segment.
    /// - Throws: `locked`, `notAnIndex`, `formatVersion`, `corrupt`, `system`, `diskFull`, `database`.
    public init(
        directory: IndexDirectory, memory: Int = IndexWriter.memory / 2
    ) throws(IndexError) {
        try Self.refuseForeignFolder(directory)
        try DurableFile.makeFolder(directory.segments)
        let lock = try WriteLock(path: directory.lock)
        let manifest = directory.exists ? try directory.manifest() : .empty
        let ledger = directory.exists ? try directory.ledger() : Ledger()
        // A damaged index is said to be so now, not when somebody searches it.
        if directory.exists { _ = try directory.open() }
        DurableFile.remove(directory.building)
        try DurableFile.makeFolder(directory.building)
        self.directory = directory
        self.lock = lock
        self.manifest = manifest
        self.ledger = ledger
        published = ledger
        self.memory = memory
        old = Set(manifest.segments.map(\.name))
    }

    deinit {
        DurableFile.remove(directory.building)
    }

    /// What builders of this run share; a builder made from it may be used on any one thread.
    public var plan: SegmentBuilder.Plan {
        SegmentBuilder.Plan(folder: directory.building, seen: seen, memory: memory)
    }

    /// Whether a file is in the index just as it stands, so that it need not be read.
    public func isUnchanged(_ file: SourceFile) -> Bool {
        guard let entry = ledger[file.path] else { return false }
        return entry.isSettled && entry.file == file
    }

    /// What the ledger says of a file, by its path.
    public func entry(of path: String) -> LedgerEntry? { ledger[path] }

    /// Notes that files were left as they are, some of which could not be read as a whole before.
    public mutating func skipUnchanged(_ count: Int = 1, incomplete: Int = 0) {
        report.unchangedFiles += count
        report.incompleteFiles += incomplete
    }

    /// Says in which order the files of the run come, so that it is known which of two articles with one
    /// id is the later.
    public mutating func setOrder(_ paths: [String]) { order = paths }

    /// Takes what a builder built, to be published next.
    public mutating func take(_ built: BuiltSegment) {
        report.articles += built.articles
        files.seal(built.articlesOfFile)
        pending.append(built)
    }

    /// Notes what became of a file, once all of it was read.
    ///
    /// Its older articles go only where all of it could be read now.
    public mutating func end(_ entry: LedgerEntry) {
        switch entry.outcome {
        case .failed, .partial: report.failedFiles += 1
        case .skipped: report.skippedFiles += 1
        default:
            // An entry without a size was made by this run, or by one that was ended.
            if let known = ledger[entry.file.path], known.file.size >= 0 {
                report.changedFiles += 1
            } else {
                report.newFiles += 1
            }
        }
        files.end(entry)
    }

    /// Notes something below the paths of the run that can't be read as a file.
    ///
    /// What was a file before keeps its state and its articles.
    public mutating func note(unread entry: LedgerEntry) {
        var entry = entry
        if let known = ledger[entry.file.path], !known.isOfNoFile { entry.file = known.file }
        end(entry)
    }

    /// What was noted of things that are no files, by their paths.
    public var unreadPaths: [String] { ledger.unreadPaths }

    /// Forgets what was noted of some paths.
    public mutating func forget(unread paths: some Sequence<String>) {
        for path in paths { ledger[path] = nil }
    }

    /// Removes the articles of files that are in the index and fulfil a condition.
    public mutating func prune(_ isGone: (String) -> Bool) {
        for entry in ledger.entries where isGone(entry.file.path) {
            pruned.append(entry.file.path)
        }
    }

    private var pruned: [String] = []
    private var displaced = DisplacedArticles()

    /// Makes what was taken so far part of the index, in one step.
    ///
    /// - Returns: articles whose id came more than once in the run, with the number of others that they
    ///   took the place of.
    /// - Throws: `diskFull`, `system`, `corrupt`, `database`; then the index is as it was before.
    @discardableResult
    public mutating func publish() throws(IndexError) -> [(article: Article, others: Int)] {
        try publish(isLast: false)
    }

    private mutating func publish(
        isLast: Bool, merging: Bool = true
    ) throws(IndexError) -> [(article: Article, others: Int)] {
        let old = old
        var next = try Publication(manifest, isOld: { old.contains($0) }, in: directory)
        let ids = try takenIDs(next)
        let before = next.segments.map(\.manifest)
        for built in pending { try next.add(folder: built.folder) }
        report.replacedArticles += try next.hideOld(ids)
        var nextLedger = ledger
        var nextFiles = files
        let done = nextFiles.settle(into: &nextLedger)
        let replaced = done.filter { $0.outcome == .indexed }.map(\.file.path)
        report.replacedArticles += try next.hideOld((replaced + pruned).map(Self.term(ofPath:)))
        for path in pruned { nextLedger[path] = nil }
        let settled = try settleRepeated(in: &next)
        for article in settled { displaced.note(article.displaced) }
        displaced.write(into: &nextLedger)
        if merging {
            try next.mergeAsPolicySays(into: directory.building, onlyNew: !isLast)
        }
        // A run that found nothing new leaves the index as it is. What is hidden shows in the ledger.
        let isIdle =
            manifest.generation > 0 && next.segments.map(\.manifest) == before
            && nextLedger == published
        if !isIdle { try commit(&next, nextLedger) }
        ledger = nextLedger
        published = nextLedger
        files = nextFiles
        pending = []
        report.removedFiles += pruned.count
        pruned = []
        return settled.map { ($0.article, $0.displaced.count) }
    }

    /// The ids in what was built, as terms, where there are older articles that they may replace.
    private func takenIDs(_ next: Publication) throws(IndexError) -> [Term] {
        guard next.segments.contains(where: \.isOld) else { return [] }
        var ids: [Term] = []
        for built in pending {
            do throws(XapianError) {
                ids += try Database(path: built.folder)
                    .terms(withPrefix: Term(Schema.id.prefix), limit: built.articles)
                    .map(\.term)
            } catch {
                throw IndexError(wrapping: error, path: built.folder)
            }
        }
        return ids
    }

    private mutating func settleRepeated(
        in next: inout Publication
    ) throws(IndexError) -> [RepeatedArticles.Settled] {
        let repeated = seen.repeated
        guard !repeated.isEmpty else { return [] }
        let places = Dictionary(
            order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
        return try RepeatedArticles(order: places).settle(repeated, in: &next)
    }

    private mutating func commit(
        _ next: inout Publication, _ ledger: Ledger
    ) throws(IndexError) {
        try DurableFile.syncFolder(directory.segments)
        let ledgerName = "ledger-\(next.generation).tsv"
        try DurableFile.replace(directory.file(ledgerName), with: Array(ledger.text.utf8))
        let committed = try next.manifest(ledger: ledgerName)
        try DurableFile.replace(directory.stub, with: Array(committed.text.utf8))
        let before = manifest
        manifest = committed
        directory.removeRetired(keeping: committed, before)
    }

    /// Publishes the rest and ends the run.
    ///
    /// - Parameter merging: whether segments are merged as the policy says.
    /// - Throws: as `publish`.
    public consuming func finish(
        merging: Bool = true, onRepeated: (Article, Int) -> Void = { _, _ in }
    ) throws(IndexError) -> IndexReport {
        if let built = try ownBuilder?.finish() { take(built) }
        for (article, others) in try publish(isLast: true, merging: merging) {
            onRepeated(article, others)
        }
        report.totalArticles = try Self.count(manifest, in: directory)
        return report
    }

    /// Merges groups of segments, chosen by the segments and their bytes on disk, and publishes that.
    mutating func publishMerged(
        _ groups: ([Publication.Segment], [Int]) -> [[Int]]
    ) throws(IndexError) {
        var next = try Publication(manifest, isOld: { _ in true }, in: directory)
        let sizes = next.segments.map { DurableFile.size(of: directory.file($0.manifest.name)) }
        let chosen = groups(next.segments, sizes)
        guard !chosen.isEmpty else { return }
        try next.merge(chosen, into: directory.building)
        try commit(&next, ledger)
    }

    private static func count(
        _ manifest: Manifest, in directory: IndexDirectory
    ) throws(IndexError) -> Int {
        let contents = try directory.contents(of: manifest.segments)
        return contents.reduce(0) { $0 + $1.articles }
    }

    private static func term(ofPath path: String) -> Term {
        Term(bytes: TermKey.bytes(prefix: Schema.path.prefix, PathKey.key(of: path)))
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

extension IndexWriter {
    /// Starts a file; the articles added next come from it.
    public mutating func begin(_ file: SourceFile) {
        current = file
        articlesOfCurrent = 0
        order.append(file.path)
    }

    /// Adds an article to a builder of the writer's own.
    ///
    /// - Returns: whether the id is new in this run; if not, the later article is kept.
    public mutating func add(_ article: Article) throws(IndexError) -> Bool {
        if ownBuilder == nil { ownBuilder = try SegmentBuilder(plan, name: "own") }
        guard let isNew = try ownBuilder?.add(article) else { return false }
        articlesOfCurrent += 1
        if let isFull = ownBuilder?.isFull, isFull, let built = try ownBuilder?.finish() {
            take(built)
        }
        return isNew
    }

    /// Ends the file that was started last.
    public mutating func end(_ outcome: LedgerEntry.Outcome, reason: String = "") {
        guard let file = current else { return }
        current = nil
        end(
            LedgerEntry(
                file: file, outcome: outcome, articles: articlesOfCurrent, reason: reason))
    }
}
