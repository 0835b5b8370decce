public import Articles
import FoundationEssentials
import Schema
import TextAnalysis
import Xapian

/// Turns articles into segments in a folder that nobody reads yet; one for each thread that builds.
public struct SegmentBuilder: ~Copyable {
    /// What builders of one run share.
    public struct Plan: Sendable {
        let folder: String
        let seen: SeenIDs
        /// Bytes that a builder holds in memory before it writes a segment.
        let memory: Int
    }

    private let plan: Plan
    private let name: String
    private var articleDocument: ArticleDocument
    private var writer: BulkWriter?
    private var made = 0
    private var articles = 0
    private var bytes = 0
    private var held = 0
    private var articlesOfFile: [String: Int] = [:]

    /// A builder under a name of its own.
    public init(_ plan: Plan, name: String) throws(IndexError) {
        do {
            articleDocument = try ArticleDocument()
        } catch {
            throw IndexError(
                .system, String(describing: error), cause: error,
                hint: "check that ICU is installed (see README)")
        }
        self.plan = plan
        self.name = name
    }

    /// Whether it is time for `finish()`: memory is used up, or what was stored is many bytes.
    ///
    /// Documents of few terms take more room on disk than in memory; a segment should stay small enough
    /// to be written in a second or two all the same.
    public var isFull: Bool {
        bytes > 4 * plan.memory || held > plan.memory
    }

    /// Bytes held in memory.
    public var memory: Int { held }

    /// Whether nothing was added since the last segment.
    public var isEmpty: Bool { articles == 0 }

    /// Adds an article.
    ///
    /// - Returns: whether its id is new in this run.
    /// - Throws: `diskFull`, `system`, `database`.
    public mutating func add(_ article: Article) throws(IndexError) -> Bool {
        if writer == nil { try begin() }
        do throws(XapianError) {
            guard var writer = writer.take() else { return false }
            try articleDocument.add(article, to: &writer)
            held = writer.memory
            self.writer = consume writer
        } catch {
            throw IndexError(wrapping: error, path: article.path)
        }
        articles += 1
        bytes += articleDocument.recordBytes
        articlesOfFile[article.path, default: 0] += 1
        return plan.seen.note(article.id)
    }

    private mutating func begin() throws(IndexError) {
        made += 1
        try DurableFile.makeFolder(folder)
        do throws(XapianError) {
            writer = try BulkWriter(path: folder)
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
    }

    private var folder: String { plan.folder + "/\(name)-\(made)" }

    /// Writes what was added as a segment, synced and sealed; nothing where nothing was added.
    ///
    /// - Throws: `diskFull`, `system`, `database`.
    public mutating func finish() throws(IndexError) -> BuiltSegment? {
        guard articles > 0, var writer = writer.take() else { return nil }
        do throws(XapianError) {
            try writer.setMetadata(
                Term(Schema.formatKey), Array(String(Schema.formatVersion).utf8))
            try writer.finish()
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
        try SegmentSeal.write(folder)
        try DurableFile.syncAll(in: folder)
        let built = BuiltSegment(
            folder: folder, articles: articles, articlesOfFile: articlesOfFile)
        articles = 0
        bytes = 0
        held = 0
        articlesOfFile = [:]
        return built
    }
}

/// A segment that is whole and synced, but that no search sees yet.
public struct BuiltSegment: Sendable {
    let folder: String
    let articles: Int
    /// How many articles of each file are in it, by path.
    let articlesOfFile: [String: Int]
}
