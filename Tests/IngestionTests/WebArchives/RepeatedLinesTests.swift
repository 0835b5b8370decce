import Articles
import TestSupport
import Testing

@testable import Ingestion

@Suite struct RepeatedLinesTests {
    private static let furniture = "Nordland's harbours as they were, every Friday."

    private static func page(_ number: Int, host: String = "paper.example") -> Article {
        var article = Article(id: "\(number)", path: "crawl.warc", record: number)
        article.url = "https://\(host)/\(number)"
        article.title = Fact("Ship number \(number) came in", from: .heading)
        article.blocks = [
            Passage(.body, "The ship with the number \(number) came into the harbour at noon."),
            Passage(.body, furniture),
        ]
        return article
    }

    private static func reasons(_ articles: [Article]) -> [String?] {
        articles.map { $0.boilerplate.first?.reason }
    }

    private static func marked(_ articles: [Article]) -> [Article] {
        let lines = RepeatedLines()
        return articles.map { article in
            var article = article
            lines.mark(&article)
            return article
        }
    }

    @Test func aLineOnMostPagesIsFurnitureOnceTenWereSeen() {
        let articles = Self.marked((1...14).map { Self.page($0) })
        let reasons: [String?] =
            Array(repeating: nil, count: 10) + Array(repeating: OutletLines.reason, count: 4)
        #expect(Self.reasons(articles) == reasons)
        #expect(articles.allSatisfy { $0.passages.count + $0.boilerplate.count == 2 })
    }

    @Test func outletsAreCountedApart() {
        let articles = (1...20).map { Self.page($0, host: $0 % 2 == 0 ? "a.example" : "b.example") }
        #expect(Self.reasons(Self.marked(articles)).allSatisfy { $0 == nil })
    }

    @Test func anArticleCrawledAgainStaysWhole() {
        let again = (1...30).map { _ in Self.page(1) }
        #expect(Self.reasons(Self.marked(again)).allSatisfy { $0 == nil })
        // Under ten headlines, too.
        let renamed = (1...14).map { number in
            var article = Self.page(1)
            article.title = Fact("Headline \(number)", from: .heading)
            return article
        }
        #expect(Self.reasons(Self.marked(renamed)).allSatisfy { $0 == nil })
    }

    @Test func aLineOnFewPagesStays() {
        let articles = (1...30).map { number in
            var article = Self.page(number)
            if number % 5 > 0 { article.blocks.removeLast() }
            return article
        }
        #expect(Self.reasons(Self.marked(articles)).allSatisfy { $0 == nil })
    }

    @Test func pagesOfACrawlAreCompared() throws {
        var crawl = CrawlFile()
        for number in 1...12 {
            let text = String(decoding: CrawlFile.html("Harbour \(number)"), as: UTF8.self)
                .replacing("first time since", with: "time \(number) since")
                .replacing("</body>", with: "<p>\(Self.furniture)</p></body>")
            crawl.add(
                "resource", "https://paper.example/\(number)", Array(text.utf8),
                headers: ["Content-Type: text/html"])
        }
        let reading = try Reading.bytes(crawl.bytes, name: "crawl.warc")
        let left = reading.articles.map { article in
            article.boilerplate.contains { $0.reason == OutletLines.reason }
        }
        #expect(left == Array(repeating: false, count: 10) + [true, true])
    }
}
