import Articles
import Testing

@testable import Ingestion

/// Pages made up for one rule each: which of several places wins, and what is left unknown.
@Suite struct PageFactsTests {
    private func facts(
        head: String = "", _ body: String = "", visit: String? = nil, address: String? = nil
    ) throws -> PageFacts {
        let html = "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>"
        let document = try #require(HTMLDocument(html))
        return PageFacts(
            marks: PageMarks(document), address: address,
            visit: visit.flatMap { ArticleDate(iso8601: $0) })
    }

    private static let headline = "<h1>Three boats lost in a storm</h1>"

    // MARK: Titles

    @Test func aTitleWithBlocksInItIsNoCrash() throws {
        _ = try facts("<p>x</p><title>a<div>b<p>c</p></div>d</title><p>y</p>")
    }

    @Test func theSitesNameIsNoPartOfATitle() throws {
        let head = """
            <title>Three boats lost in a storm | World | The Star</title>
            <meta property="og:site_name" content="The Star">
            <meta property="og:title" content="Three boats lost in a storm - The Star">
            """
        let found = try facts(head: head)
        #expect(found.title?.value == "Three boats lost in a storm")
        #expect(found.outlet?.value.name == "The Star")
    }

    @Test(arguments: [("© 2020 Liman Sesi", "Liman Sesi"), ("© 2020 Jane Doe", nil)])
    func aCopyrightNoticeConfirmsTheEndOfATitle(_ notice: String, _ outlet: String?) throws {
        let found = try facts(
            head: "<title>Three boats lost in a storm | Liman Sesi</title>",
            Self.headline + "<p>The boats were new.</p><footer>\(notice)</footer>")
        #expect(found.outlet?.value.name == outlet)
        #expect(found.title?.value == "Three boats lost in a storm")
    }

    @Test func aLineWithTheTitleIsTheHeadlineWhereThereIsNoHeading() throws {
        let found = try facts(
            head: "<title>Three boats lost \u{2013} Nordland</title>",
            "<div>Nordland</div><div>Three boats lost</div><div>07.09.2017, 10:57</div><div>Text.</div>"
        )
        #expect(found.title?.value == "Three boats lost")
        #expect(found.published?.value.description == "2017-09-07T10:57")
    }

    @Test func theVisibleHeadlineBeatsTheOneForSearchEngines() throws {
        let found = try facts(
            head:
                "<title>Storm latest: boats</title><meta property='og:title' content='Storm: boats'>",
            Self.headline)
        #expect(found.title?.value == "Three boats lost in a storm")
        #expect(found.title?.provenance == .heading)
    }

    @Test func aHeadingWithTheSitesNameIsNoHeadline() throws {
        let found = try facts(
            head: """
                <title>Three boats lost in a storm - The Star</title>
                <meta property="og:site_name" content="The Star">
                """, "<header><h1>The Star</h1></header><h2>Three boats lost in a storm</h2>")
        #expect(found.title?.value == "Three boats lost in a storm")
    }

    // MARK: Days

    @Test func markupAgreesOnADay() throws {
        let found = try facts(
            head: """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"H",
                "datePublished":"2020-05-03T10:00:00+02:00","dateModified":"2020-05-04T08:00:00+02:00"}</script>
                <meta property="article:published_time" content="2020-05-03T10:00:00+02:00">
                """, Self.headline)
        #expect(found.published?.value.description == "2020-05-03T10:00+02:00")
        #expect(found.published?.provenance == .jsonLD)
        #expect(found.modified?.value.description == "2020-05-04T08:00+02:00")
    }

    @Test func aMomentWithItsZoneIsTakenWhereSeveralPlacesAgree() throws {
        let found = try facts(
            head: "<meta name='date' content='2020-05-03T10:00:00+02:00'>",
            Self.headline + "<p class='published'>Published: 3 May 2020, 10:00</p>")
        #expect(found.published?.value.description == "2020-05-03T10:00+02:00")
    }

    @Test func aLocalDayBeatsTheSameMomentInUTC() throws {
        let found = try facts(
            head: "<meta property='article:published_time' content='2020-05-02T22:30:00Z'>",
            Self.headline + "<p class=date>3 May 2020</p>")
        #expect(found.published?.value.description == "2020-05-03")
    }

    @Test func theAddressKeepsTheDayOfFirstPublication() throws {
        let found = try facts(
            head: """
                <link rel="canonical" href="https://x.example/2017/07/12/boats">
                <meta property="article:published_time" content="2019-06-17T10:00:00Z">
                """, Self.headline)
        #expect(found.published?.value.description == "2017-07-12")
    }

    @Test func aDateInTheFutureIsDoubted() throws {
        let head = "<meta property='article:published_time' content='2090-05-03'>"
        #expect(try facts(head: head, Self.headline).published == nil)
        let later = "<meta property='article:published_time' content='2020-05-03'>"
        #expect(try facts(head: later, Self.headline, visit: "2019-01-01").published == nil)
    }

    @Test func aDayOlderThanTheWebNeedsTwoPlaces() throws {
        let one = "<meta name='dc.date.issued' content='1953-06-02'>"
        #expect(try facts(head: one, Self.headline).published == nil)
        let two = one + "<meta property='article:published_time' content='1953-06-02'>"
        #expect(try facts(head: two, Self.headline).published?.value.year == 1_953)
    }

    @Test func anUpdateIsNoPublication() throws {
        let found = try facts(
            Self.headline + "<p>Updated: <time datetime='2020-05-04'>4 May</time></p>")
        #expect(found.published == nil)
    }

    @Test func datesOfOtherArticlesDoNotCount() throws {
        let list = (1...20).map {
            "<p>Line number \(String(repeating: "i", count: $0)) of the text</p>"
        }
        let found = try facts(
            Self.headline + list.joined() + list.joined()
                + "<div class='related'><span class=date>3 May 2020</span></div>"
                + "<div class='comment'><time datetime='2020-05-05'>x</time></div>")
        #expect(found.published == nil)
    }

    @Test func anAddressCitedInThePageIsNotItsOwn() throws {
        let found = try facts(
            Self.headline + "<p>See <a href='https://y.example/2011/02/03/old'>this</a>.</p>")
        #expect(found.published == nil)
        #expect(found.url == nil)
    }

    @Test(arguments: [
        ("<span class='post-date'>۱۶ شهریور ۱۳۹۶</span>", "2017-09-07"),
        ("<div>تاریخ انتشار: 1396/06/16</div>", "2017-09-07"),
        ("<p>(18.01.2018) The first boat went down.</p>", "2018-01-18"),
        ("<p class='meta'>31.10.23 | Von: X</p>", "2023-10-31"),
        ("<time datetime='2020-05-03T10:00:00+02:00'>vor 2 Tagen</time>", "2020-05-03T10:00+02:00"),
    ])
    func visibleDates(_ body: String, _ iso: String) throws {
        #expect(try facts(Self.headline + body).published?.value.description == iso)
    }

    @Test func relativeDatesCountFromTheVisit() throws {
        let body = Self.headline + "<time>2 days ago</time>"
        #expect(try facts(body).published == nil)
        #expect(try facts(body, visit: "2020-05-05").published?.value.description == "2020-05-03")
    }

    @Test func dayAndMonthAreSettledByTheLanguage() throws {
        let body = Self.headline + "<span class=date>03/05/2020</span>"
        #expect(try facts(body).published == nil)
        let french = try #require(
            HTMLDocument("<html lang=fr><body>" + body + "</body></html>"))
        #expect(
            PageFacts(marks: PageMarks(french)).published?.value.description == "2020-05-03")
    }

    // MARK: Names

    @Test func anAuthorThatIsTheOutletIsNone() throws {
        let head = """
            <meta property="og:site_name" content="The Star"><meta name="author" content="The Star">
            """
        let found = try facts(
            head: head, Self.headline + "<p class=byline>By Jane Doe and Li Wei</p>")
        #expect(found.authors.map(\.value) == ["Jane Doe", "Li Wei"])
        #expect(try facts(head: head, Self.headline).authors.isEmpty)
    }

    @Test(arguments: [
        ("By Jane Doe, Li Wei and Ana Ruiz", ["Jane Doe", "Li Wei", "Ana Ruiz"]),
        ("Von Karin Groß und Ulf Bär", ["Karin Groß", "Ulf Bär"]), ("Doe, Jane", ["Doe, Jane"]),
        ("admin", []), ("jane@x.example", []), ("https://x.example/jane", []), ("Staff Writer", []),
        ("Иван Петров и Анна Ли", ["Иван Петров", "Анна Ли"]),
    ])
    func names(_ text: String, _ expected: [String]) {
        let expected = expected == ["Doe, Jane"] ? ["Jane Doe"] : expected
        #expect(PersonName.names(in: text) == expected)
    }

    @Test func otherFacts() throws {
        let head = """
            <link rel="canonical" href="https://www.x.example/boats">
            <meta property="article:section" content="World"><meta name="keywords" content="sea, storm, Sea">
            <meta name="description" content="Three boats sank."><meta name="original-source" \
            content="https://wire.example/boats">
            """
        let found = try facts(head: head, Self.headline)
        #expect(found.url == "https://www.x.example/boats")
        #expect(found.section?.value == "World")
        #expect(found.tags.map(\.value) == ["sea", "storm"])
        #expect(found.description?.value == "Three boats sank.")
        #expect(found.origin?.value == "https://wire.example/boats")
    }

    @Test func aSavedPageSaysWhenAndFromWhere() {
        let note = SavedNote(
            "\n Page saved with SingleFile \n url: https://x.example/boats \n saved date: Mon Jul 22 2024 "
                + "10:00:00 GMT+0200 (Summer Time)\n")
        #expect(note?.address == "https://x.example/boats")
        #expect(note?.date == "Mon Jul 22 2024 10:00:00 GMT+0200")
        #expect(
            SavedNote(" saved from url=(0026)https://x.example/boats ")?.address
                == "https://x.example/boats")
        #expect(SavedNote("a comment") == nil)
    }
}
