import Articles
import Ingestion
import Testing

@Suite struct FeedTests {
    private static let rss = """
        <?xml version="1.0"?><rss version="2.0"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title>
        <language>en-gb</language>
        <item><title>Harbour &amp; sea</title><link>https://paper.example/1</link>
        <pubDate>Thu, 07 Sep 2017 10:57:18 +0300</pubDate><dc:creator>Jane Doe</dc:creator>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>First&nbsp;part.</p><p>Second part.</p>]]></content:encoded>
        </item>
        <item><title>Bridge</title><guid>https://paper.example/2</guid>
        <description>&lt;p&gt;Only a summary.&lt;/p&gt;</description></item>
        </channel></rss>
        """

    @Test func aStrayByteEndsNoFeed() throws {
        let parts = Self.rss.replacing("Bridge", with: "Caf\u{E9} – Bridge").utf8
        var bytes = Array(parts)
        // Latin 1 before good UTF-8: `Sea` with an accent.
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "&")))
        bytes.insert(0xE9, at: place)
        let reading = try Reading.bytes(bytes, name: "feed.xml")
        #expect(
            reading.articles.map { $0.title?.value } == [
                "Harbour \u{FFFD}& sea", "Caf\u{E9} – Bridge",
            ])
        #expect(reading.codes == [.badEncoding])
    }

    @Test func readsItemsOfRSS() throws {
        let articles = try Reading.text(Self.rss, name: "x").articles
        #expect(articles.map { $0.title?.value } == ["Harbour & sea", "Bridge"])
        #expect(articles.map(\.url) == ["https://paper.example/1", "https://paper.example/2"])
        #expect(articles[0].blocks.map(\.text) == ["First part.", "Second part."])
        #expect(articles[1].blocks.map(\.text) == ["Only a summary."])
        #expect(articles[0].published?.value.description == "2017-09-07T10:57+03:00")
        #expect(articles[0].authors.map(\.value) == ["Jane Doe"])
        #expect(articles[0].outlet?.value.name == "The Paper")
        #expect(articles[0].id != articles[1].id)
    }

    @Test func readsEntriesOfAtom() throws {
        let articles = try Reading.text(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Journal | Monde</title>
            <entry><title>Le port</title><link rel="self" href="https://j.example/self"/>
            <link href="https://j.example/1"/><published>2017-09-07T10:57:18Z</published>
            <author><name>Jeanne</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un <b>port</b>.</p>
            <p>Deux &lt; trois.</p></div></content></entry></feed>
            """
        ).articles
        #expect(articles.count == 1)
        #expect(articles.first?.url == "https://j.example/1")
        #expect(articles.first?.blocks.map(\.text) == ["Un port.", "Deux < trois."])
        #expect(articles.first?.authors.map(\.value) == ["Jeanne"])
        #expect(articles.first?.language?.value == "fr")
        // What a feed of one section is called is no outlet.
        #expect(articles.first?.outlet?.value.name == "j.example")
    }

    @Test func readsSitemapsForNews() throws {
        let reading = try Reading.text(
            """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
             xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://p.example/a</loc><news:news><news:publication>
            <news:name>The Paper</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2017-09-07</news:publication_date>
            <news:title>Harbour opened</news:title></news:news></url>
            <url><loc>https://p.example/b</loc></url></urlset>
            """)
        let article = try #require(reading.articles.first)
        #expect(reading.articles.count == 1)
        #expect(article.title?.value == "Harbour opened")
        #expect(article.outlet?.value.name == "The Paper")
        #expect(article.published?.value.description == "2017-09-07")
        #expect(reading.codes == [.leftOut])
    }

    @Test func aFeedThatIsAnErrorPageIsAPage() throws {
        let page = """
            <!DOCTYPE html><html><head><title>503 Unavailable</title></head>
            <body><p>The feed can't be shown now, please come back later.</p></body></html>
            """
        let reading = try Reading.text(page, name: "feed.rss")
        #expect(reading.articles.map { $0.title?.value } == ["503 Unavailable"])
        #expect(reading.articles.first?.record == nil)
    }

    @Test func aFeedThatIsCutOffGivesItsItems() throws {
        let cut = String(Self.rss.prefix(Self.rss.count - 60))
        #expect(try Reading.text(cut).articles.count == 2)
    }

    @Test func entitiesDoNotExplode() throws {
        var entities = "<!ENTITY a0 \"harbour\">"
        for level in 1...12 {
            let before = String(repeating: "&a\(level - 1);", count: 10)
            entities += "<!ENTITY a\(level) \"\(before)\">"
        }
        let bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [\(entities)]><rss><channel><item>"
            + "<title>Harbour</title><description>&a12;</description></item></channel></rss>"
        let reading = try Reading.text(bomb)
        let length = reading.articles.flatMap(\.blocks).reduce(0) { $0 + $1.text.utf8.count }
        #expect(length < 1_000)
    }

    @Test func headingsAndListsOfFullTextKeepTheirKinds() throws {
        let long = String(
            repeating: "The harbour opened again and ships came to the town. ", count: 8)
        let body =
            "<p>\(long)</p><h2>What next</h2><ul><li>\(long)</li></ul><blockquote><p>\(long)"
            + "</p></blockquote><p>\(long)</p>"
        let feed = """
            <?xml version="1.0"?><rss version="2.0"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>
            <item><title>Harbour</title><content:encoded><![CDATA[\(body)]]></content:encoded></item>
            </channel></rss>
            """
        let blocks = try #require(try Reading.text(feed, name: "x").articles.first?.blocks)
        #expect(blocks.map(\.kind) == [.body, .heading, .list, .quote, .body])
    }
}
