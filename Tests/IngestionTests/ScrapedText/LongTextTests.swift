import Articles
import Testing

@testable import Ingestion

/// Text of more lines than a page has, which isn't looked at line by line.
@Suite struct LongTextTests {
    private static let head =
        "The log of a long voyage\n\nPublished: 7 September 2017\n\nThe ship left the harbour on a Thursday "
        + "morning, and nobody on the quay knew when it would come back.\n\n"

    @Test func allOfItIsTheArticles() throws {
        let lines = (0...LongText.mostLines).map { "On day \($0) the sea was calm." }
        let page = ScrapedPage(Self.head + lines.joined(separator: "\n"))
        #expect(page.title?.value == "The log of a long voyage")
        #expect(page.published?.value.description == "2017-09-07")
        #expect(page.blocks.first?.text.hasPrefix("Published") == true)
        #expect(page.blocks.allSatisfy { $0.kind == .body && $0.text.utf8.count <= 2_000 })
        let read = page.blocks.flatMap { $0.text.split(separator: "\n") }.map(String.init)
        #expect(Array(read.suffix(lines.count)) == lines)
        #expect(page.blocks.count < 1_000)
    }

    @Test func aPageWithFewerLinesIsOne() {
        let lines = Array(repeating: "a line of words", count: 2_000).joined(separator: "\n")
        #expect(!LongText.isLong(Self.head + lines))
        #expect(!LongText.isLong(String(repeating: "\n", count: 4 * LongText.mostLines)))
        #expect(!LongText.isLong(String(repeating: "a", count: 4 * LongText.mostLines)))
        #expect(LongText.isLong(String(repeating: "a\n", count: 2 * LongText.mostLines)))
        #expect(LongText.isLong(String(repeating: "a\n\n", count: 2 * LongText.mostLines)))
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func linesEndInManyWays(_ end: String) {
        #expect(LongText.isLong(String(repeating: "a" + end, count: 2 * LongText.mostLines)))
        let head = LongText.head(of: String(repeating: "a" + end, count: 2 * LongText.headLines))
        #expect(head.utf8.count { $0 == 97 } == LongText.headLines)
    }

    @Test func wrappedLinesAreOneParagraphAndBlankOnesEndIt() {
        let line = "a line that was cut at the width of the page\n"
        let text = String(repeating: line, count: 12) + "\n" + line + "short\nshort\n"
        let paragraphs = LongText.paragraphs(of: text)
        #expect(paragraphs.count == 2)
        #expect(paragraphs.first?.contains("\n") == false)
        #expect(paragraphs.last == line.dropLast() + " short\nshort")
    }

    @Test func recordsOfVeryManyTagsHaveNoMoreParagraphs() {
        let paragraphs = RecordReader.paragraphs(
            of: String(repeating: "<p>a", count: 3 * LongText.mostLines))
        #expect(paragraphs.count < LongText.mostLines + 200)
        let letters = paragraphs.reduce(0) { $0 + $1.split(separator: " ").count { $0 == "a" } }
        #expect(letters == 3 * LongText.mostLines)
    }

    @Test func recordsOfItAreCutAlike() {
        let text = String(repeating: "a\n\n", count: 2 * LongText.mostLines)
        let paragraphs = RecordReader.paragraphs(of: text)
        #expect(paragraphs.count < 1_000)
        #expect(paragraphs.reduce(0) { $0 + $1.utf8.count { $0 == 97 } } == 2 * LongText.mostLines)
    }
}
