import Articles
import Schema
import TextAnalysis
import Xapian

/// Builds one segment in a folder that nobody reads yet.
struct SegmentBuilder: ~Copyable {
    private let folder: String
    private var writer: Writer
    private var articleDocument: ArticleDocument
    private var count = 0

    init(folder: String) throws(IndexError) {
        let articleDocument = try Self.articleDocument()
        writer = try Self.writer(folder)
        self.articleDocument = articleDocument
        self.folder = folder
    }

    private static func writer(_ folder: String) throws(IndexError) -> Writer {
        do {
            return try Writer(path: folder, mode: .create, durability: .noSync)
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
    }

    private static func articleDocument() throws(IndexError) -> ArticleDocument {
        do {
            return try ArticleDocument()
        } catch {
            throw IndexError(
                .system, String(describing: error), cause: error,
                hint: "check that ICU is installed (see README)")
        }
    }

    mutating func add(_ article: Article, id: Term, isNew: Bool) throws {
        articleDocument.fill(with: article)
        if isNew {
            try writer.add(articleDocument.document)
        } else {
            try writer.replace(uniqueTerm: id, articleDocument.document)
        }
        count += 1
    }

    /// Closes the segment and writes it, compact, into another folder; says whether it holds
    /// anything.
    mutating func finish(into target: String) throws -> Bool {
        try writer.setMetadata(
            Term(Schema.formatKey), Array(String(Schema.formatVersion).utf8))
        try writer.commit()
        guard count > 0 else { return false }
        try Compaction.compact([folder], into: target)
        return true
    }
}
