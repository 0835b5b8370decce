import Synchronization

/// Room for the text of sampled files until their turn comes, shared by all folders of a run.
final class KeptText: Sendable {
    /// In bytes.
    static let most = 16 << 20

    private let used = Atomic<Int>(0)

    /// Takes so many bytes, if there is room for them.
    func take(_ bytes: Int) -> Bool {
        let after = used.add(bytes, ordering: .relaxed).newValue
        if after > Self.most { used.subtract(bytes, ordering: .relaxed) }
        return after <= Self.most
    }

    /// Gives back so many.
    func give(_ bytes: Int) { used.subtract(bytes, ordering: .relaxed) }
}
