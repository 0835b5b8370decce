import Xapian

/// Merges segments into one, without the articles that are hidden.
struct SegmentMerge {
    let directory: IndexDirectory

    /// Writes the articles of several segments that still count into a folder.
    ///
    /// Cost: about a second for 50 MB of text; a segment with hidden articles is copied first.
    ///
    /// - Returns: whether there were any.
    func merge(
        _ segments: [Publication.Segment], into target: String
    ) throws(IndexError) -> Bool {
        DurableFile.remove(target)
        var sources: [String] = []
        var copies: [String] = []
        defer { for copy in copies { DurableFile.remove(copy) } }
        for (index, segment) in segments.enumerated() {
            let folder = directory.file(segment.manifest.name)
            try SegmentSeal.watch(folder)
            guard !segment.hidden.ids.isEmpty else {
                sources.append(folder)
                continue
            }
            let copy = "\(target)-copy\(index)"
            copies.append(copy)
            if try purge(folder, of: segment.hidden, into: copy) { sources.append(copy) }
        }
        guard !sources.isEmpty else { return false }
        do {
            try Compaction.compact(sources, into: target)
        } catch {
            throw IndexError(wrapping: error, path: directory.path)
        }
        try SegmentSeal.write(target)
        try DurableFile.syncAll(in: target)
        return true
    }

    /// Copies a segment without some of its articles; says whether any are left.
    private func purge(
        _ folder: String, of hidden: HiddenArticles, into copy: String
    ) throws(IndexError) -> Bool {
        DurableFile.remove(copy)
        do throws(XapianError) {
            guard try Database(path: folder).documentCount > hidden.ids.count else { return false }
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
        try SegmentSeal.requireSound(folder)
        try DurableFile.makeFolder(copy)
        do throws(XapianError) {
            var writer = try BulkWriter(path: copy)
            try writer.copy(folder, without: hidden.ids)
            try writer.finish()
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
        return true
    }
}

extension Publication {
    /// Merges what the policy says is to be merged, and again until it says nothing.
    ///
    /// - Parameter onlyNew: leaves segments from before the run alone; until the run is over, what it
    ///   replaces is looked for in them and not in its own.
    mutating func mergeAsPolicySays(
        into building: String, onlyNew: Bool
    ) throws(IndexError) {
        while true {
            let places = segments.indices.filter { !onlyNew || !segments[$0].isOld }
            var candidates: [MergePolicy.Segment] = []
            for place in places { candidates.append(try measured(segments[place])) }
            let groups = MergePolicy.merges(of: candidates)
            guard !groups.isEmpty else { return }
            try merge(groups.map { group in group.map { places[$0] } }, into: building)
        }
    }

    /// Merges groups of segments, given by their places in the list.
    mutating func merge(_ groups: [[Int]], into building: String) throws(IndexError) {
        let merge = SegmentMerge(directory: directory)
        var made: [String] = []
        for (number, group) in groups.enumerated() {
            let target = "\(building)/merge-\(generation)-\(number)"
            if try merge.merge(group.map { segments[$0] }, into: target) { made.append(target) }
        }
        let gone = Set(groups.joined())
        let isOld = gone.allSatisfy { segments[$0].isOld }
        segments = segments.indices.filter { !gone.contains($0) }.map { segments[$0] }
        for folder in made { try add(folder: folder, isOld: isOld) }
    }

    private func measured(_ segment: Segment) throws(IndexError) -> MergePolicy.Segment {
        let path = directory.file(segment.manifest.name)
        do throws(XapianError) {
            return MergePolicy.Segment(
                bytes: DurableFile.size(of: path),
                articles: try Database(path: path).documentCount,
                hidden: segment.hidden.ids.count)
        } catch {
            throw IndexError(wrapping: error, path: path)
        }
    }
}
