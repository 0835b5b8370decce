/// What repeats on the pages of a folder, as a sample of it told, for later runs to go by.
public struct FolderFurniture: Hashable, Sendable {
    /// The folder's path.
    public var folder: String
    /// Its files when it was sampled.
    public var files: Int
    /// How many of its files were new or had changed in the runs since.
    public var changes: Int
    /// For each outlet the hashes of its lines that are furniture; none where nothing repeats.
    public var lines: [String: Set<UInt64>]

    /// Furniture from its parts.
    public init(folder: String, files: Int, changes: Int, lines: [String: Set<UInt64>]) {
        self.folder = folder
        self.files = files
        self.changes = changes
        self.lines = lines
    }

    /// Whether a folder of so many files, of which so many are to be read now, is still much the same:
    /// under a tenth of it is new.
    public func stands(files count: Int, reading: Int) -> Bool {
        let most = min(files, count)
        return (changes + reading) * 10 <= most && abs(files - count) * 10 <= most
    }
}
