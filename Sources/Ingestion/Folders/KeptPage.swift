internal import Articles

/// What a file of a sample gave, kept until its turn comes.
struct KeptPage: Sendable {
    /// Longer articles are read again instead, in bytes of text.
    static let longestText = 256 << 10
    private static let mostProblems = 16

    var article: Article?
    var problems: [IngestionError] = []

    /// Reads a file that is one page; nothing for containers and for what is too long to be kept.
    init?(_ file: InputFile, reader: ArticleReader) {
        var article: Article?
        var problems: [IngestionError] = []
        do {
            try reader.read(file) { next in
                let length = next.blocks.reduce(0) { $0 + $1.text.utf8.count }
                guard article == nil, next.record == nil, length <= Self.longestText else {
                    throw NoPage()
                }
                article = next
            } onProblem: { problem in
                if problems.count <= Self.mostProblems { problems.append(problem) }
            }
        } catch {
            return nil
        }
        guard problems.count <= Self.mostProblems else { return nil }
        self.article = article
        self.problems = problems
    }

    var bytes: Int { article?.blocks.reduce(256) { $0 + $1.text.utf8.count } ?? 256 }

    /// Ends the reading of what is no single page.
    private struct NoPage: Error {}
}
