import Articles
import FoundationEssentials
import Ingestion
import TestSupport
import Testing

/// What reading one file gave.
struct Reading {
    var articles: [Article] = []
    var problems: [IngestionError] = []

    var codes: [IngestionError.Code] { problems.map(\.code) }

    /// Reads a file or folder with some options.
    init(_ path: String, options: IngestionOptions = IngestionOptions()) throws {
        var articles: [Article] = []
        var problems: [IngestionError] = []
        let reader = ArticleReader(options: options)
        for file in try FileWalker.files(under: [path], onProblem: { problems.append($0) }) {
            try reader.read(
                file, onArticle: { articles.append($0) }, onProblem: { problems.append($0) })
        }
        self.articles = articles
        self.problems = problems
    }

    /// Writes text to a file and reads it.
    static func text(
        _ text: String, name: String = "page.txt", options: IngestionOptions = IngestionOptions()
    ) throws -> Reading {
        try bytes(Array(text.utf8), name: name, options: options)
    }

    /// Writes bytes to a file and reads it.
    static func bytes(
        _ bytes: [UInt8], name: String = "page.txt", options: IngestionOptions = IngestionOptions()
    ) throws -> Reading {
        let folder = try TemporaryDirectory()
        return try Reading(folder.write(bytes, to: name), options: options)
    }
}
