public import Articles
import Schema
import Xapian

/// A repair: damaged segments out, what can still be read of them and of their sources in, published
/// in one step.
///
/// A stored record holds the whole article, so that one with a right checksum is indexed again without
/// its source. One writer an index at a time, on one thread; a repair that ends early, however it ends,
/// leaves the index as it was.
public struct IndexRepair: ~Copyable {
    /// What was damaged.
    public let damage: DamageReport
    private let directory: IndexDirectory
    private let lock: WriteLock
    private let manifest: Manifest
    private let sound: Manifest
    private let soundDatabase: Database
    private var ledger: Ledger
    private var segments: RepairSegments
    private var report = RepairReport()

    /// Takes the lock and checks the whole index.
    ///
    /// - Throws: as `IndexVerifier`; `locked`, `system`, `diskFull`.
    public init(
        _ directory: IndexDirectory, onProgress: @escaping (VerifyProgress) -> Void = { _ in }
    ) throws(IndexError) {
        let manifest = try directory.manifest()
        let lock = try WriteLock(path: directory.lock)
        let damage = try IndexVerifier.report(on: directory, onProgress: onProgress)
        let names = Set(damage.segments.filter(\.isSound).map(\.name))
        var sound = manifest
        sound.segments = manifest.segments.filter { names.contains($0.name) }
        let soundDatabase = try Self.database(sound, directory)
        let ledger = try directory.ledgerIsDamaged() ? Ledger() : directory.ledger()
        DurableFile.remove(directory.building)
        try DurableFile.makeFolder(directory.building)
        segments = try RepairSegments(folder: directory.building)
        self.soundDatabase = soundDatabase
        self.ledger = ledger
        self.directory = directory
        self.lock = lock
        self.manifest = manifest
        self.damage = damage
        self.sound = sound
        report.segments = manifest.segments.map(\.name).filter { !names.contains($0) }
    }

    private static func database(
        _ sound: Manifest, _ directory: IndexDirectory
    ) throws(IndexError) -> Database {
        let hidden = try directory.hidden(sound)
        do throws(XapianError) {
            var database = try Database(paths: sound.segments.map { directory.file($0.name) })
            database.hidden = hidden
            return database
        } catch {
            throw IndexError(wrapping: error, path: directory.path)
        }
    }

    deinit { DurableFile.remove(directory.building) }

    /// Takes over every article of the damaged segments whose record is sound.
    public mutating func keepReadable() throws(IndexError) {
        // Later ones first: of two articles with one id the later counts.
        for listed in manifest.segments.reversed() where report.segments.contains(listed.name) {
            let name = listed.name
            let folder = directory.file(name)
            let isSealed = damage.segments.first { $0.name == name }?.isSealed ?? false
            guard isSealed || UnsealedCheck.canRead(folder),
                let articles = try? SegmentArticles(folder, trustsSums: isSealed)
            else { continue }
            let hidden = Set((try? HiddenArticles(of: listed, in: directory).ids) ?? [])
            var kept = 0
            try articles.forEach { (reading) throws(IndexError) in
                guard let stored = reading.stored, !hidden.contains(DocumentID(reading.number))
                else {
                    return
                }
                if try add(stored.article) { kept += 1 }
            }
            report.kept += kept
        }
    }

    /// The files of which articles are missing, as the ledger knows them.
    public func filesToRead() throws(IndexError) -> [LedgerEntry] {
        var wanted: [LedgerEntry] = []
        for entry in ledger.entries where try present(entry.file.path) < entry.articles {
            wanted.append(entry)
        }
        return wanted
    }

    /// Adds an article that was read again from its file, unless the index has it.
    public mutating func restore(_ article: Article) throws(IndexError) {
        if try add(article) { report.restored += 1 }
    }

    /// Notes what became of a file that was read again.
    public mutating func note(_ entry: LedgerEntry, reason: String?) throws(IndexError) {
        let now = try present(entry.file.path)
        let before = ledger[entry.file.path]?.articles ?? 0
        var entry = entry
        if let reason {
            entry.outcome = .partial
            entry.reason = reason
            entry.articles = now
            noteLosses(of: entry.file.path, count: before - now, reason: reason)
        }
        ledger[entry.file.path] = entry.outcome == .partial && now == 0 ? nil : entry
    }

    /// Adds a remark to the report.
    public mutating func note(_ remark: String) { report.notes.append(remark) }

    /// Publishes what was kept and restored in place of what was damaged.
    ///
    /// - Throws: `diskFull`, `system`, `database`; then the index is as it was.
    public consuming func publish() throws(IndexError) -> RepairReport {
        guard !damage.isSound else {
            report.wasSound = true
            report.totalArticles = try total()
            return report
        }
        noteUnknownLosses()
        try nameUnledgered()
        var next = try Publication(sound, isOld: { _ in true }, in: directory)
        for folder in try segments.finish() { try next.add(folder: folder) }
        try DurableFile.syncFolder(directory.segments)
        let ledgerName = "ledger-\(next.generation).tsv"
        try DurableFile.replace(directory.file(ledgerName), with: Array(ledger.text.utf8))
        let committed = try next.manifest(ledger: ledgerName)
        try DurableFile.replace(directory.stub, with: Array(committed.text.utf8))
        report.totalArticles = try total() + segments.count
        return report
    }

    private func total() throws(IndexError) -> Int {
        do throws(XapianError) {
            return try soundDatabase.documentCount
        } catch {
            throw IndexError(wrapping: error, path: directory.path)
        }
    }

    private mutating func add(_ article: Article) throws(IndexError) -> Bool {
        guard !segments.holds(article.id), try frequency(Schema.id, article.id) == 0 else {
            return false
        }
        try segments.add(article)
        return true
    }

    private func present(_ path: String) throws(IndexError) -> Int {
        try frequency(Schema.path, PathKey.key(of: path)) + (segments.perPath[path] ?? 0)
    }

    private func frequency(_ field: Field, _ value: String) throws(IndexError) -> Int {
        do throws(XapianError) {
            let term = Term(bytes: TermKey.bytes(prefix: field.prefix, value))
            // Not the term's frequency: that counts replaced articles, too.
            return try soundDatabase.documents(withTerm: term, limit: Int(Int32.max)).count
        } catch {
            throw IndexError(wrapping: error, path: directory.path)
        }
    }

    /// Names the lost articles of a file: those whose ids are known, then how many more.
    private mutating func noteLosses(of path: String, count: Int, reason: String) {
        var rest = count
        for article in damage.articles where article.path == path && rest > 0 {
            guard let id = article.id, !segments.holds(id) else { continue }
            report.losses.append(.init(id: id, path: path, articles: 1, reason: reason))
            rest -= 1
        }
        guard rest > 0 else { return }
        report.losses.append(.init(id: nil, path: path, articles: rest, reason: reason))
    }

    /// Damaged articles that no file in the ledger claims.
    private mutating func noteUnknownLosses() {
        for article in damage.articles where article.path == nil {
            if let id = article.id, segments.holds(id) { continue }
            let reason = "its record is damaged, and nothing tells its file"
            report.losses.append(.init(id: article.id, path: nil, articles: 1, reason: reason))
        }
    }

    /// Files whose articles are there but that the ledger doesn't know, since it was lost, get an
    /// entry that has them read again, so that no older article outlives its file's change.
    private mutating func nameUnledgered() throws(IndexError) {
        var counts = segments.perPath
        for listed in ledger.entries.isEmpty ? sound.segments : [] {
            let hidden = Set(try HiddenArticles(of: listed, in: directory).ids)
            let articles = try SegmentArticles(directory.file(listed.name))
            try articles.forEach { (reading) throws(IndexError) in
                if hidden.contains(DocumentID(reading.number)) { return }
                if let path = reading.stored?.article.path { counts[path, default: 0] += 1 }
            }
        }
        for (path, count) in counts where ledger[path] == nil {
            let file = SourceFile(path: path, size: -1, modified: 0)
            ledger[path] = LedgerEntry(
                file: file, outcome: .partial, articles: count, reason: "the ledger was damaged")
        }
    }
}
