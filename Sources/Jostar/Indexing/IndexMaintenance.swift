public import Indexing

/// What can be done to an index besides adding to it.
public struct IndexMaintenance: Sendable {
    private let directory: IndexDirectory

    /// The index in a folder.
    ///
    /// - Throws: where there is none, or it is of another version.
    public init(index path: String) throws(JostarError) {
        directory = IndexDirectory(path)
        do { _ = try directory.open() } catch { throw JostarError(error) }
    }

    /// Merges the smallest segments until there are no more than a number of them.
    ///
    /// - Throws: where the index can't be written, or another process writes it.
    public func merge(downTo count: Int) throws(JostarError) -> IndexContents {
        do throws(IndexError) {
            return try IndexWriter(directory: directory).merge(downTo: count)
        } catch {
            throw JostarError(error)
        }
    }
}
