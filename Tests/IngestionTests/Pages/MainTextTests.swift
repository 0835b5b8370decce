import Articles
import Testing

@testable import Ingestion

@Suite struct MainTextTests {
    private func blocks(_ html: String, title: String? = nil) throws -> [Passage] {
        MainText(try #require(HTMLDocument(html)), title: title).blocks
    }

    private func texts(_ blocks: [Passage], _ kind: PassageKind) -> [String] {
        blocks.filter { $0.kind == kind }.map(\.text)
    }

    @Test func tellsTheArticleFromTheFurniture() throws {
        let blocks = try blocks(InventedSite.article)
        #expect(texts(blocks, .body) == [InventedSite.first, InventedSite.second])
        #expect(texts(blocks, .heading) == ["Early flood"])
        #expect(texts(blocks, .quote) == [InventedSite.third])
        #expect(texts(blocks, .caption) == ["The old bridge at dawn."])
        #expect(
            texts(blocks, .list) == [
                "The upper bridge stays open for buses.", "Trains go every two hours.",
            ])
        #expect(texts(blocks, .table) == ["Monday\t3.2 m", "Tuesday\t5.1 m"])
    }

    @Test(arguments: [
        ("Politics", "navigation"), ("By Jane Doe", "byline"), ("Share Tweet", "share links"),
        ("Related", "related headlines"),
        ("I think that all of this was to be expected, frankly.", "comments"),
        ("Get the best of the week by e-mail, every Friday evening.", "newsletter form"),
        ("Bridges closed", "the title"),
        (
            "The Invented Post, 1 High Street. All rights reserved, and some other words.",
            "page footer"
        ),
    ])
    func saysWhyABlockIsLeftOut(_ text: String, _ reason: String) throws {
        let block = try blocks(InventedSite.article).first { $0.text == text }
        #expect(block?.kind == .boilerplate)
        #expect(block?.reason == reason)
    }

    @Test func hiddenPartsAreLeftOut() throws {
        for attribute in [
            "hidden", "aria-hidden=true", "style='display: none'", "class='x visually-hidden'",
        ] {
            let page = InventedSite.page(
                """
                <main><p>\(InventedSite.first)</p><p>\(InventedSite.second)</p>
                <p \(attribute)>\(InventedSite.third)</p></main>
                """)
            #expect(try texts(blocks(page), .body) == [InventedSite.first, InventedSite.second])
        }
    }

    @Test func aClassThatSpeaksOfSomeScreensHidesNothing() throws {
        let page = InventedSite.page(
            "<main><p class='hidden-xs'>\(InventedSite.first)</p><p>\(InventedSite.second)</p></main>"
        )
        #expect(try texts(blocks(page), .body) == [InventedSite.first, InventedSite.second])
    }

    @Test func theLedeBeforeTheTextIsKept() throws {
        let page = InventedSite.page(
            """
            <h1>Bridges closed</h1><div class="teaser">\(InventedSite.third)</div>
            <div class="story-body"><p>\(InventedSite.first)</p><p>\(InventedSite.second)</p></div>
            """)
        let lede = try #require(try blocks(page).first { $0.reason == "standfirst" })
        #expect(lede.text == InventedSite.third)
    }

    @Test func paragraphsPartedByLineBreaksAreParagraphs() throws {
        let page = InventedSite.page(
            "<div>\(InventedSite.first)<br><br>\(InventedSite.second)<br>\(InventedSite.third)</div>"
        )
        #expect(
            try texts(blocks(page), .body) == [
                InventedSite.first, InventedSite.second + "\n" + InventedSite.third,
            ])
    }

    @Test func aCellOfSeveralParagraphsIsText() throws {
        let page = """
            <html><body><table><tr><td><a href=a>Home</a><br><a href=b>News</a></td><td>
            <b>Bridges closed</b><br>Thursday, September 7, 2017<br><br>\(InventedSite.first)<br><br>
            \(InventedSite.second)<br><br>\(InventedSite.third)</td></tr></table></body></html>
            """
        #expect(
            try texts(blocks(page), .body) == [
                InventedSite.first, InventedSite.second, InventedSite.third,
            ])
    }

    @Test func aNoticeOfAPaywallIsNoText() throws {
        let page = InventedSite.page(
            """
            <article><h1>Bridges closed</h1><p>\(InventedSite.first)</p><p>\(InventedSite.second)</p>
            <div><h3>Subscribe to read on</h3><p>You have read your last free article this month.</p>
            </div></article>
            """)
        let found = try blocks(page)
        #expect(texts(found, .body) == [InventedSite.first, InventedSite.second])
        #expect(found.count { $0.reason == "paywall notice" } == 2)
    }

    @Test func thePagesOwnDataStandsInForTextThatIsNotShown() throws {
        let text = [InventedSite.first, InventedSite.second, InventedSite.third]
        let json =
            "{\"@type\": \"NewsArticle\", \"articleBody\": \"\(text.joined(separator: "\\n\\n"))\"}"
        let page = InventedSite.page(
            "<main><div id=app></div></main>",
            head: "<script type='application/ld+json'>\(json)</script>")
        #expect(try texts(blocks(page), .body) == text)
    }

    @Test func aPageOfPicturesIsToldByTheWordsUnderThem() throws {
        let figures = [InventedSite.first, InventedSite.second].map {
            "<figure><img src=x><figcaption>\($0)</figcaption></figure>"
        }
        let page = InventedSite.page(
            "<h1>The flood</h1><div class=gallery>\(figures.joined())</div>")
        #expect(try texts(blocks(page), .caption) == [InventedSite.first, InventedSite.second])
    }

    @Test(arguments: ["live-blog-post", "liveBlog", "liveticker entry"])
    func entriesOfALiveBlogAreNamedSo(_ name: String) throws {
        let entries = [InventedSite.first, InventedSite.second, InventedSite.third].map {
            "<div class='\(name)'><p>\($0)</p></div>"
        }
        let found = try blocks(
            InventedSite.page("<h1>The flood</h1><div>\(entries.joined())</div>"))
        #expect(found.filter { $0.reason == "entry of a live blog" }.count == 3)
    }

    @Test func aPageWithoutProseHasNoText() throws {
        let page = InventedSite.page(
            "<ul><li><a href=1>One</a></li><li><a href=2>Two</a></li></ul>")
        #expect(try blocks(page).allSatisfy { $0.kind == .boilerplate })
    }
}
