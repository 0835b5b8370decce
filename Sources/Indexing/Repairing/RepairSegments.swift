import Articles

/// The segments that take the place of the damaged ones.
struct RepairSegments: ~Copyable {
    private var builder: SegmentBuilder
    private var built: [String] = []
    private(set) var perPath: [String: Int] = [:]
    private var ids: Set<String> = []

    /// Segments in a folder that nobody reads yet.
    init(folder: String) throws(IndexError) {
        let plan = SegmentBuilder.Plan(
            folder: folder, seen: SeenIDs(), memory: IndexWriter.memory / 2)
        builder = try SegmentBuilder(plan, name: "repair")
    }

    /// Articles in them.
    var count: Int { ids.count }

    func holds(_ id: String) -> Bool { ids.contains(id) }

    mutating func add(_ article: Article) throws(IndexError) {
        _ = try builder.add(article)
        ids.insert(article.id)
        perPath[article.path, default: 0] += 1
        if builder.isFull { try write() }
    }

    /// Writes what is left, and gives the folders of all.
    mutating func finish() throws(IndexError) -> [String] {
        try write()
        return built
    }

    private mutating func write() throws(IndexError) {
        if let segment = try builder.finish() { built.append(segment.folder) }
    }
}
