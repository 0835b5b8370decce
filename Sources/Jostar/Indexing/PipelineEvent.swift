import Indexing

/// What the threads of a run tell the one that writes the index.
struct PipelineEvent: Sendable {
    var built: BuiltSegment?
    var ended: LedgerEntry?
    var problem: IndexingProblem?
    var failure: IndexError?
    /// Articles and bytes read since the last event of this kind.
    var articles = 0
    var bytes = 0
    /// A reader or a builder has come to its end.
    var isEnd = false
}
