import Articles
import Indexing
import TestSupport
import Testing

@Suite struct StoredArticleTests {
    static let article: StoredArticle = {
        var article = Article(id: "k1", path: "/a/b.txt", record: 3)
        article.url = "https://example.org/1"
        article.title = Fact("Über die Lage", from: .text, evidence: "line 2")
        article.outlet = Fact(Outlet(name: "example.org", masthead: "نمونه"), from: .masthead)
        article.authors = [Fact("A. B.", from: .record)]
        article.contributors = [Fact("C", from: .text, evidence: nil)]
        article.published = ArticleDate(iso8601: "2017-08-22T17:57").map { Fact($0, from: .text) }
        article.crawled = ArticleDate(iso8601: "2024").map { Fact($0, from: .url) }
        article.language = Fact("fa", from: .detected)
        article.origin = Fact("https://origin.example", from: .text)
        article.blocks = [
            Passage(.masthead, "نمونه"), Passage(.body, "Eins. Zwei."),
            Passage(.boilerplate, "Share", reason: "share links"),
        ]
        return StoredArticle(
            article: article,
            spans: [
                .init(block: 0, range: 0..<10, start: 104, length: 1),
                .init(block: 1, range: 0..<6, start: 205, length: 1),
                .init(block: 1, range: 6..<11, start: 306, length: 1),
            ])
    }()

    @Test func isReadBackAsItWas() {
        let stored = Self.article
        #expect(StoredArticle(decoding: stored.encoded()) == stored)
        let bare = StoredArticle(article: Article(id: "", path: ""), spans: [])
        #expect(StoredArticle(decoding: bare.encoded()) == bare)
        #expect(stored.text(of: stored.spans[2]) == "Zwei.")
    }

    /// Xapian itself notices only half of these.
    @Test func everyFlippedBitIsNoticed() {
        let bytes = Self.article.encoded()
        for bit in 0..<(bytes.count * 8) {
            var damaged = bytes
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(StoredArticle(decoding: damaged) == nil)
        }
    }

    @Test func everyCutIsNoticed() {
        let bytes = Self.article.encoded()
        for length in 0..<bytes.count {
            #expect(StoredArticle(decoding: Array(bytes[..<length])) == nil)
        }
    }

    @Test func noiseIsNoArticleAndNoCrash() {
        var random = SeededGenerator()
        for _ in 0..<2_000 {
            let count = Int.random(in: 0..<200, using: &random)
            let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(StoredArticle(decoding: noise) == nil, "seed \(random.seed)")
        }
    }
}
