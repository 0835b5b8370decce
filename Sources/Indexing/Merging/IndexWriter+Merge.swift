extension IndexWriter {
    /// Merges the smallest segments until there are no more than a number of them, and rids all of
    /// what is hidden in them.
    ///
    /// Cost: about a second for 50 MB of text that is rewritten, and as much disk as it takes meanwhile; at the
    /// end only what counts is left on disk, apart from what a running search still holds open.
    ///
    /// - Throws: `diskFull`, `system`, `corrupt`, `database`; then the index is as it was before.
    public consuming func merge(downTo count: Int) throws(IndexError) -> IndexContents {
        let directory = directory
        try publishMerged { segments, sizes in
            let bySize = segments.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
            let surplus = segments.count - max(1, count)
            let smallest = surplus > 0 ? Array(bySize.prefix(surplus + 1)) : []
            let others = segments.indices.filter {
                !smallest.contains($0) && !segments[$0].hidden.ids.isEmpty
            }
            return (smallest.isEmpty ? [] : [smallest.sorted()]) + others.map { [$0] }
        }
        // A reader that is about to open what was merged finds the new list and opens that.
        directory.removeRetired()
        return try directory.contents()
    }
}
