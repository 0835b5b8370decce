import Synchronization
import TextAnalysis

/// The ids of a run's articles, shared by its builders, to notice one that comes twice.
///
/// Only a hash of each is kept (16 bytes an article, a million articles in some 30 MB). Which of
/// two articles with the same id counts is decided when they are published, by the order of files
/// and records, so that it doesn't depend on which builder was quicker.
final class SeenIDs: Sendable {
    private struct State {
        var hashes: Set<UInt64> = []
        var repeated: Set<String> = []
    }

    private let state = Mutex(State())

    /// Notes an id; says whether it is new in this run.
    func note(_ id: String) -> Bool {
        let hash = ByteHash.of(id.utf8)
        return state.withLock { state in
            if state.hashes.insert(hash).inserted { return true }
            state.repeated.insert(id)
            return false
        }
    }

    /// The ids that came more than once; one of another id with the same hash may be among them.
    var repeated: Set<String> { state.withLock { $0.repeated } }
}
