import Articles
import Ingestion
import TestSupport
import Testing

/// The name that a newspaper gives itself at the head of a page, and dates that the language settles.
@Suite struct MastheadTests {
    private static func page(_ head: String, _ date: String, _ text: String) -> String {
        """
        \(head)
        Home | Sport | Weather
        \(text.prefix { $0 != "." && $0 != "。" && $0 != "۔" && $0 != "।" })
        \(date)
        \(text)
        \(text)
        """
    }

    private static let english =
        "Ships came into the northern harbour on Tuesday. The mayor of the town "
        + "said that the quays had been built anew in two months, and that the county paid for them."

    @Test(arguments: [
        ("Nordland Anzeiger", "Nordland Anzeiger"), ("The Nordland Herald", "The Nordland Herald"),
        ("Le Courrier de Nordlande", "Le Courrier de Nordlande"),
        ("Вестник Нордланда", "Вестник Нордланда"),
        ("صحيفة نوردلاند", "صحيفة نوردلاند"), ("خبرگزاری نوردلند", "خبرگزاری نوردلند"),
        ("روزنامہ نورڈلینڈ", "روزنامہ نورڈلینڈ"), ("नॉर्डलैंड समाचार", "नॉर्डलैंड समाचार"),
        ("北国日报", "北国日报"), ("北国新聞", "北国新聞"), ("Harian Nordland", "Harian Nordland"),
        ("Nordland Gazetesi", "Nordland Gazetesi"),
        ("Jornal de Nordlândia", "Jornal de Nordlândia"),
        // Kinds and sections are no names.
        ("Zeitung", nil), ("होम / देश / समाचार", nil), ("Daily Herald » World", nil),
        ("Sports News", nil), ("Politics", nil), ("日报", nil),
    ])
    func aFirstLineNamesTheOutletWhereItCallsItselfANewspaper(
        _ line: String, _ outlet: String?
    ) throws {
        let text = Self.page(line, "7 September 2017", Self.english)
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.outlet?.value.name == outlet)
        #expect(article.outlet?.provenance == (outlet == nil ? nil : .masthead))
        let kind = article.blocks.first { $0.text == line }?.kind
        #expect(kind == (outlet == nil ? .boilerplate : .masthead))
    }

    @Test(arguments: [
        ("Harbour opens | Nordland Anzeiger", "Nordland Anzeiger"),
        ("Harbour opens - 北国日报", "北国日报"), ("Harbour opens - Sports", nil),
        ("Harbour opens | NDR - Nachrichten - Info", nil),
    ])
    func theEndOfAPageTitleNamesTheOutletInTheSameWay(_ title: String, _ outlet: String?) throws {
        let page = """
            <html><head><title>\(title)</title></head><body><h1>Harbour opens</h1>
            <p>\(Self.english)</p></body></html>
            """
        let article = try #require(try Reading.text(page, name: "a.html").articles.first)
        #expect(article.outlet?.value.name == outlet)
    }

    @Test(arguments: [
        (
            "Os navios entraram na terça-feira no porto pela primeira vez desde a tempestade. O prefeito da "
                + "cidade disse que a reconstrução dos cais durou dois meses e que o estado pagou.",
            "2017-09-07"
        ), (english, nil),
    ])
    func theLanguageSettlesWhichIsTheDay(_ text: String, _ day: String?) throws {
        let scraped = try Reading.text(Self.page("Nordland", "Published: 07/09/2017", text))
        let web = try Reading.text(
            "<html><head><title>Nordland</title></head><body><h1>Nordland</h1><p>Published: 07/09/2017</p>"
                + "<p>\(text)</p><p>\(text)</p></body></html>", name: "a.html")
        for reading in [scraped, web] {
            #expect(reading.articles.first?.published?.value.description == day)
            #expect(reading.codes == (day == nil ? [.badDate] : []))
        }
    }

    @Test(arguments: [
        ("Published: 5 September 2017 | Updated: 7 September 2017", "2017-09-05", "2017-09-07"),
        (
            "Giriş Tarihi: 7.9.2017 10:57 Son Güncelleme: 8.9.2017 08:12", "2017-09-07T10:57",
            "2017-09-08T08:12"
        ),
        ("Stand: 7. September 2017", nil, "2017-09-07"),
    ])
    func anUpdateIsTheDayOfTheChange(
        _ line: String, _ published: String?, _ modified: String
    ) throws {
        let text = Self.page("Nordland Anzeiger", line, Self.english)
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.published?.value.description == published)
        #expect(article.modified?.value.description == modified)
    }

    @Test func aBylineInSmallLettersIsNoPartOfTheHeadline() throws {
        let text = """
            Il porto del nord riapre dopo la tempesta
            di Giovanna Rossi
            7 settembre 2017
            Le navi sono entrate martedì nel porto per la prima volta dopo la tempesta, ha detto il sindaco.

            I pescatori dicono che la stagione è peggiore di quella dell'anno scorso, e che è dura.
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.title?.value == "Il porto del nord riapre dopo la tempesta")
        #expect(article.authors.map(\.value) == ["Giovanna Rossi"])
    }
}
