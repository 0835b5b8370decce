import Articles
import Indexing
import TestSupport
import Testing

@Suite struct StoredPassageTests {
    private static let stored = StoredArticleTests.article

    @Test(arguments: [0, 1, 2]) func hasTheTextOfItsPlace(_ index: Int) throws {
        let passage = try #require(
            StoredPassage(checked: Self.stored.encoded(), index: index))
        #expect(passage.text == Self.stored.text(of: Self.stored.spans[index]))
        #expect(passage.index == index)
        var article = Self.stored.article
        article.blocks = []
        #expect(passage.article == article)
    }

    @Test func withoutAPlaceItIsTheFirstOfTheBody() {
        let first = StoredPassage(checked: Self.stored.encoded(), index: nil)
        #expect(first?.text == "Eins. " && first?.article == Self.stored.article)
        let bare = StoredArticle(article: Article(id: "x", path: ""), spans: [])
        let passage = StoredPassage(checked: bare.encoded(), index: nil)
        #expect(passage?.index == nil && passage?.text.isEmpty == true)
    }

    @Test func aPlaceThatIsNoneIsRefused() {
        #expect(StoredPassage(checked: Self.stored.encoded(), index: 3) == nil)
        #expect(StoredPassage(checked: [], index: nil) == nil)
        var article = Self.stored
        article.spans[0].range = 0..<11
        #expect(StoredPassage(checked: article.encoded(), index: 0) == nil)
        #expect(!StoredPassage.forEach(checked: article.encoded()) { _ in true })
    }

    @Test func passagesComeInOrderUntilEnough() {
        var texts: [String] = []
        let isRead = StoredPassage.forEach(checked: Self.stored.encoded()) { text in
            texts.append(String(decoding: text, as: UTF8.self))
            return texts.count < 2
        }
        #expect(isRead && texts == ["نمونه", "Eins. "])
    }

    /// What isn't told by a checksum here is still only read within the record.
    @Test func damageIsNoCrash() {
        var random = SeededGenerator()
        let bytes = Self.stored.encoded()
        var refused = 0
        for _ in 0..<5_000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                damaged[place] = .random(in: 0...255, using: &random)
            }
            if StoredPassage(checked: damaged, index: 1) == nil { refused += 1 }
            _ = StoredPassage.forEach(checked: damaged) { _ in true }
        }
        #expect(refused > 100, "seed \(random.seed)")
    }
}
