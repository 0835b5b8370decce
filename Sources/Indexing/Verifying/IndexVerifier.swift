import Articles
import CIntegrity
import Schema
import Xapian

/// Looks at every byte and every record of an index.
///
/// Checksums come first. What they clear is read by Xapian and decoded; what they don't isn't given
/// to Xapian's check, which may crash over damage. A segment without checksums is checked in a child
/// process first. Nothing is written. One thread.
public struct IndexVerifier {
    private let directory: IndexDirectory
    private let manifest: Manifest
    private let ledger: Ledger
    private var report: DamageReport
    private var progress: VerifyProgress
    private let onProgress: (VerifyProgress) -> Void
    private var perPath: [String: Int] = [:]

    /// Checks an index.
    ///
    /// - Throws: `notFound`, `notAnIndex`, `formatVersion`, and what keeps even the list of segments
    ///   from being read. Damage below it is in the report.
    public static func report(
        on directory: IndexDirectory, onProgress: @escaping (VerifyProgress) -> Void = { _ in }
    ) throws(IndexError) -> DamageReport {
        var verifier = try IndexVerifier(directory, onProgress)
        for segment in verifier.manifest.segments { verifier.check(segment) }
        if verifier.report.isSound {
            verifier.checkWhole()
            verifier.compareWithLedger()
        }
        return verifier.report
    }

    private init(
        _ directory: IndexDirectory, _ onProgress: @escaping (VerifyProgress) -> Void
    ) throws(IndexError) {
        jin_set_index(directory.path)
        self.directory = directory
        self.onProgress = onProgress
        let manifest = try directory.manifest()
        self.manifest = manifest
        ledger = try directory.ledger()
        report = DamageReport(index: directory.path)
        let sizes = manifest.segments.map { DurableFile.size(of: directory.file($0.name)) }
        progress = VerifyProgress(totalBytes: sizes.reduce(0, +), bytes: 0, articles: 0)
        if try directory.ledgerIsDamaged() {
            add(nil, manifest.ledger, nil, "the ledger is damaged or missing")
        }
    }

    private mutating func check(_ listed: Manifest.Segment) {
        let segment = listed.name
        let folder = directory.file(segment)
        let before = (report.faults.count, report.articles.count)
        var sums = Sums.absent
        var articles: Int?
        let hidden = hidden(of: listed)
        do throws(IndexError) {
            sums = try checkSums(segment, folder)
            if sums == .usable || isSafe(segment, folder) {
                articles = try read(segment, folder, hidden, trustsSums: sums == .usable)
            }
        } catch {
            // What the checksums have named already isn't said again.
            if report.faults.count == before.0 { add(segment, nil, nil, error.message) }
        }
        report.segments.append(
            .init(
                name: segment,
                articles: articles,
                bytes: DurableFile.size(of: folder), isSealed: sums == .usable,
                isSound: before == (report.faults.count, report.articles.count)))
    }

    private mutating func hidden(of segment: Manifest.Segment) -> Set<Int> {
        do throws(IndexError) {
            return Set(try HiddenArticles(of: segment, in: directory).ids.map { Int($0) })
        } catch {
            let file = segment.hidden.map { String($0.split(separator: "/").last ?? "") }
            add(segment.name, file, nil, error.message)
            return []
        }
    }

    /// What there is of checksums.
    private enum Sums { case absent, damaged, usable }

    /// Compares all bytes with the checksums.
    private mutating func checkSums(_ segment: String, _ folder: String) throws(IndexError) -> Sums
    {
        var state = progress
        let onProgress = onProgress
        let found = try SegmentSeal.damage(folder) {
            state.bytes += $0
            onProgress(state)
        }
        progress = state
        guard let found else {
            add(segment, SegmentSeal.name, nil, "is missing")
            return .absent
        }
        for damage in found { add(segment, damage.file, damage.offset, damage.message) }
        if found.contains(where: { $0.file == SegmentSeal.name }) { return .damaged }
        if found.isEmpty { try checkStructure(segment, folder) }
        return .usable
    }

    private mutating func checkStructure(_ segment: String, _ folder: String) throws(IndexError) {
        do throws(XapianError) {
            guard let faults = try StructureCheck.faults(folder) else {
                note("Xapian's own check opens files for writing, which isn't possible here")
                return
            }
            if faults > 0 { add(segment, nil, nil, "Xapian finds \(faults) faults in it") }
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
    }

    /// Checks a segment without checksums where a crash does no harm; says whether to go on.
    private mutating func isSafe(_ segment: String, _ folder: String) -> Bool {
        let megabytes = DurableFile.size(of: folder) / 1_000_000
        let status = UnsealedCheck.run(folder, seconds: 60 + megabytes)
        if status > 100 {
            add(segment, nil, nil, "reading it ends in signal \(status - 128)")
        } else if status != 0 {
            add(segment, nil, nil, "Xapian's check fails")
        }
        return status == 0
    }

    private mutating func read(
        _ segment: String, _ folder: String, _ hidden: Set<Int>, trustsSums: Bool
    ) throws(IndexError) -> Int {
        let articles = try SegmentArticles(folder, trustsSums: trustsSums)
        var read = 0
        let paths = report.isSound ? [:] : pathsByKey
        var damaged: [DamageReport.DamagedArticle] = []
        var counts: [String: Int] = [:]
        var state = progress
        let onProgress = onProgress
        try articles.forEach { (reading) throws(IndexError) in
            read += 1
            state.articles += 1
            if state.articles.isMultiple(of: 256) { onProgress(state) }
            if hidden.contains(reading.number) { return }
            if let stored = reading.stored {
                counts[stored.article.path, default: 0] += 1
            } else {
                damaged.append(
                    .init(
                        segment: segment, number: reading.number, id: reading.id,
                        path: reading.pathKey.flatMap { paths[$0] }))
            }
        }
        progress = state
        perPath.merge(counts, uniquingKeysWith: +)
        report.articles += damaged
        if read != articles.count {
            add(segment, nil, nil, "has \(read) records for \(articles.count) articles")
        }
        return articles.count - hidden.count
    }

    /// Every article has one id, every id one article.
    private mutating func checkWhole() {
        do throws(IndexError) {
            let database = try directory.open()
            let counts = try Identifiers.count(in: database, directory.path)
            for id in counts.repeated.prefix(20) {
                add(nil, nil, nil, "the id “\(id)” stands for more than one article")
            }
            let total = try directory.contents(of: manifest.segments)
                .reduce(0) { $0 + $1.articles + $1.hiddenArticles }
            if counts.articles != total {
                add(nil, nil, nil, "\(total) articles have \(counts.articles) ids")
            }
        } catch {
            add(nil, nil, nil, error.message)
        }
    }

    /// A file may have fewer articles than it gave, where others took over their ids; never more,
    /// unless it could not be read again and keeps its older ones.
    private mutating func compareWithLedger() {
        var fewer = 0
        for entry in ledger.entries {
            let present = perPath.removeValue(forKey: entry.file.path) ?? 0
            if present > entry.articles, entry.outcome == .indexed {
                let message =
                    "\(entry.file.path): \(present) articles, \(entry.articles) in the ledger"
                add(nil, manifest.ledger, nil, message)
            }
            if present < entry.articles { fewer += entry.articles - present }
        }
        for path in perPath.keys.sorted().prefix(20) {
            add(nil, manifest.ledger, nil, "\(path): not in the ledger, but its articles are there")
        }
        if fewer > 0 {
            report.notes.append("\(fewer) articles gave their ids to later ones")
        }
    }

    private var pathsByKey: [String: String] {
        Dictionary(ledger.entries.map { (PathKey.key(of: $0.file.path), $0.file.path) }) { $1 }
    }

    private mutating func note(_ remark: String) {
        if !report.notes.contains(remark) { report.notes.append(remark) }
    }

    private mutating func add(
        _ segment: String?, _ file: String?, _ offset: Int?, _ message: String
    ) {
        report.faults.append(
            .init(segment: segment, file: file, offset: offset, message: message))
    }
}
