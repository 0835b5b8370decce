public import Indexing

/// Looks for damage in an index.
public struct Verifier: Sendable {
    private let directory: IndexDirectory

    /// A verifier of the index in a folder.
    public init(index path: String) { directory = IndexDirectory(path) }

    /// Compares every byte with its checksum and reads every record; writes nothing.
    ///
    /// Cost: one reading of the whole index from disk, and one decoding of every article.
    ///
    /// - Throws: where there is no index, or it is of another version.
    public func verify(
        onProgress: @escaping (VerifyProgress) -> Void = { _ in }
    ) throws(JostarError) -> DamageReport {
        do {
            return try IndexVerifier.report(on: directory, onProgress: onProgress)
        } catch {
            throw JostarError(error)
        }
    }
}
