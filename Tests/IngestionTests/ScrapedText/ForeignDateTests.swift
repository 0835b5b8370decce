import Articles
import Ingestion
import TestSupport
import Testing

/// Dates on a page that are somebody else's: a wrong day costs more than a missing one.
@Suite struct ForeignDateTests {
    private static let story = """
        The first boat went down before dawn on Tuesday, the harbour master said, when the wind turned \
        without warning and the sea wall broke.

        Two more followed within the hour, and their crews of eleven were brought ashore by the lifeboat \
        that had waited beyond the point.
        """

    private func published(_ page: String) throws -> ArticleDate? {
        let folder = try TemporaryDirectory()
        try folder.write(page, to: "page.txt")
        let files = try FileWalker.files(under: [folder.path]) { _ in }
        var found: ArticleDate?
        try ArticleReader(options: IngestionOptions()).read(files[0]) { article in
            found = article.published?.value
        } onProblem: { _ in
        }
        return found
    }

    @Test func aReadersCommentHasItsOwnDate() throws {
        let page =
            "Three boats lost in storm at harbour\n\n\(Self.story)\n\nJohn says:\n"
            + "June 3, 2020 at 10:00 am\nSad day.\nReply\n"
        #expect(try published(page) == nil)
    }

    @Test func theDateBesideTheHeadlineIsStillRead() throws {
        let page = "Three boats lost in storm at harbour\n\n3 June 2020\n\n\(Self.story)\n"
        #expect(try published(page)?.description == "2020-06-03")
    }
}
