import Articles
import TestSupport
import Testing

@testable import Ingestion

@Suite struct PDFTests {
    @Test(.enabled(if: PDFText.program != nil, "skipped: pdftotext isn't installed"))
    func readsText() throws {
        let reading = try Reading.bytes(PackedSamples.pdf, name: "paper")
        let article = try #require(reading.articles.first)
        #expect(article.title?.value == "The harbour opened again")
        #expect(article.passages.contains { $0.text.contains("Two hundred people watched") })
        #expect(reading.problems.isEmpty)
    }

    @Test(.enabled(if: PDFText.program != nil, "skipped: pdftotext isn't installed"))
    func saysThatAPasswordIsNeeded() throws {
        let reading = try Reading.bytes(PackedSamples.pdfWithPassword)
        #expect(reading.codes == [.encrypted])
        #expect(reading.problems.first?.hint?.isEmpty == false)
    }

    @Test(.enabled(if: PDFText.program != nil, "skipped: pdftotext isn't installed"))
    func damageIsSaid() throws {
        #expect(try Reading.bytes(Array("%PDF-1.7\nnothing".utf8)).codes == [.damaged])
    }

    @Test func saysThatTheProgramIsMissing() {
        guard let file = UnlinkedFile(PackedSamples.pdf),
            case .notInstalled = PDFText.read(file.descriptor, limit: 1_000, program: nil)
        else {
            Issue.record("read without a program")
            return
        }
    }
}
