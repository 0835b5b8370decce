import Schema
import Xapian

/// The next list of segments while it is put together: segments that count, and in each of them the
/// articles that no longer do.
struct Publication {
    /// A segment of the next list.
    struct Segment {
        var manifest: Manifest.Segment
        var hidden: HiddenArticles
        var isHiddenChanged = false
        /// Whether it was there before the run began.
        var isOld: Bool
    }

    let directory: IndexDirectory
    var generation: Int
    var segments: [Segment]
    private var names = 0

    init(
        _ manifest: Manifest, isOld: (String) -> Bool, in directory: IndexDirectory
    ) throws(IndexError) {
        self.directory = directory
        generation = manifest.generation + 1
        segments = []
        for segment in manifest.segments {
            segments.append(
                Segment(
                    manifest: segment, hidden: try HiddenArticles(of: segment, in: directory),
                    isOld: isOld(segment.name)))
        }
    }

    /// A name that no other segment has.
    mutating func freshName() -> String {
        defer { names += 1 }
        return "segments/s\(generation)-\(names)"
    }

    /// Moves a segment that was built into place.
    mutating func add(folder: String, isOld: Bool = false) throws(IndexError) {
        let name = freshName()
        let place = directory.file(name)
        DurableFile.remove(place)
        try DurableFile.move(folder, to: place)
        segments.append(
            Segment(
                manifest: .init(name: name, hidden: nil), hidden: HiddenArticles(), isOld: isOld))
    }

    /// Hides every article with one of these terms in the segments that were there before the run.
    ///
    /// - Returns: how many are hidden now that weren't.
    mutating func hideOld(_ terms: [Term]) throws(IndexError) -> Int {
        guard !terms.isEmpty else { return 0 }
        var count = 0
        for index in segments.indices where segments[index].isOld {
            count += try hide(terms, in: index)
        }
        return count
    }

    private mutating func hide(_ terms: [Term], in index: Int) throws(IndexError) -> Int {
        let path = directory.file(segments[index].manifest.name)
        var found: [DocumentID] = []
        do throws(XapianError) {
            let database = try Database(path: path)
            for (term, frequency) in zip(terms, try database.termFrequencies(terms))
            where frequency > 0 {
                found += try database.documents(withTerm: term, limit: frequency)
            }
        } catch {
            throw IndexError(wrapping: error, path: path)
        }
        return hide(found, in: index)
    }

    /// Hides articles of a segment; says how many weren't hidden before.
    mutating func hide(_ ids: [DocumentID], in index: Int) -> Int {
        guard !ids.isEmpty else { return 0 }
        let before = segments[index].hidden.ids.count
        segments[index].hidden.formUnion(ids)
        let added = segments[index].hidden.ids.count - before
        if added > 0 { segments[index].isHiddenChanged = true }
        return added
    }

    /// Writes the lists of hidden articles that have changed, and gives the next manifest.
    mutating func manifest(ledger: String) throws(IndexError) -> Manifest {
        for index in segments.indices where segments[index].isHiddenChanged {
            let name = "\(segments[index].manifest.name).hidden-\(generation)"
            try DurableFile.replace(directory.file(name), with: segments[index].hidden.encoded)
            segments[index].manifest.hidden = name
        }
        return Manifest(
            generation: generation, segments: segments.map(\.manifest), ledger: ledger)
    }
}
