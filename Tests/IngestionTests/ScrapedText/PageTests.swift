import Articles
import Ingestion
import TestSupport
import Testing

/// Invented pages of sites in several languages, with what a careful reader says of each.
@Suite struct PageTests {
    @Test(arguments: InventedPages.all)
    func factsAreRead(_ page: InventedPage) throws {
        let article = try #require(try Reading.text(page.text).articles.first)
        #expect(article.title?.value == page.title)
        #expect(article.outlet?.value.name == page.outlet)
        #expect(article.published?.value.description == page.published)
        #expect(article.crawled?.value.description == page.crawled)
        #expect(article.authors.map(\.value) == page.authors)
        #expect(article.language?.value == page.language)
    }

    @Test(arguments: InventedPages.all)
    func bodyIsKeptAndFurnitureIsNot(_ page: InventedPage) throws {
        let article = try #require(try Reading.text(page.text).articles.first)
        let searched = article.passages.map(\.text).joined(separator: "\n")
        for text in page.body { #expect(searched.contains(text)) }
        for text in page.furniture {
            #expect(!searched.contains(text))
            #expect(article.boilerplate.contains { $0.text.contains(text) && $0.reason != nil })
        }
    }

    private static let slogans = [
        ("We know all of the sea", "Harbour opens again after storm", "7 September 2017"),
        ("Nordland Post: the voice of the coast", "Harbour opens after the storm", "By Jane Doe"),
    ]

    @Test(arguments: slogans)
    func aSloganAboveTheHeadlineIsNone(
        _ slogan: String, _ headline: String, _ mark: String
    ) throws {
        let text = """
            \(slogan)

            \(headline)

            \(mark)

            Ships came into the harbour on Tuesday for the first time since the storm of last month.

            The mayor said that the harbour opens to all ships, and that loading would begin next week.
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.title?.value == headline)
        #expect(!article.blocks.contains { $0.kind == .body && $0.text == slogan })
    }

    @Test func aSubheadingUnderTheHeadlineIsNone() throws {
        let text = """
            Harbour opens again after storm

            Ships return to the town after a month

            7 September 2017

            Ships came into the harbour on Tuesday for the first time since the storm of last month.

            The mayor said that the harbour opens to all ships, and that loading would begin next week.
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.title?.value == "Harbour opens again after storm")
    }

    @Test func aHeadlineAloneIsText() throws {
        let article = try #require(try Reading.text("Strike in the harbour\n").articles.first)
        #expect(article.passages.map(\.text) == ["Strike in the harbour"])
        #expect(article.title == nil)
    }

    @Test func aPoemIsText() throws {
        let poem =
            "The sea is calm tonight\nThe tide is full\nthe moon lies fair\n\nUpon the straits"
        let article = try #require(try Reading.text(poem).articles.first)
        #expect(article.boilerplate.isEmpty)
        #expect(article.passages.count >= 2)
    }

    @Test(arguments: [
        "Four short lines\nThat hold no full stop\nStand at the end\nAnd belong to the text",
        "• bread\n• fish\n• nets for the boats", "Why did it start?\n\nNobody knows",
        "Talks Between The Owners And The Union Went On Through The Night",
    ])
    func nothingIsTakenFromTextWithoutFurniture(_ lines: String) throws {
        let text = """
            Harbour strike

            The workers of the harbour went on strike on Monday, and the whole town stood still.

            \(lines)

            The strike will last until the owners of the harbour agree to talks, the union said.

            \(lines)
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.title?.value == "Harbour strike")
        #expect(article.boilerplate.isEmpty)
    }

    @Test func aDateInRunningTextIsNoDayOfPublication() throws {
        let text = """
            Harbour workers remember the great strike of the north

            On 3 February 1953 the workers of the harbour went on strike, and the town stood still.

            The strike lasted until March 12, 1953, when the owners of the harbour agreed to talks.
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.title?.value == "Harbour workers remember the great strike of the north")
        #expect(article.published == nil)
        #expect(article.crawled == nil)
    }

    @Test(
        arguments: [
            ("3/4/2017", nil), ("13/4/2017", "2017-04-13"), ("4/13/2017", "2017-04-13"),
            ("Updated: 3 April 2017", nil),
            ("Published: 3 April 2017 Updated: 5 April 2017", "2017-04-03"),
            ("Updated: 5 April 2017 | Published: 3 April 2017", "2017-04-03"),
            ("3 April 2199", nil), ("Monday, April 3, 2017 | By Jane Doe", "2017-04-03"),
            ("3/4/2017 (Updated 13/4/2017)", "2017-04-03"), ("Date of birth: 3 April 2017", nil),
            ("Founded: 3 April 2017", nil),
            ("The harbour of the town on the morning of 3 April 2017", nil),
        ] as [(String, String?)])
    func aDateLineBelowTheHeadline(_ line: String, _ published: String?) throws {
        let text = """
            Harbour workers in the north go on strike for pay

            \(line)

            The workers of the harbour went on strike on Monday, and the whole town stood still.

            The strike will last until the owners of the harbour agree to talks, the union said.
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.published?.value.description == published)
        if published != nil {
            #expect(article.passages.allSatisfy { !$0.text.contains("2017") })
        }
    }

    @Test(arguments: ["Monday 3 April 2017", "3 April 2017", "April 3, 2017 10:15"])
    func aDateAtTheVeryHeadSaysNothing(_ line: String) throws {
        let text = """
            \(line)
            Harbour workers in the north go on strike for pay

            The workers of the harbour went on strike on Monday, and the whole town stood still.

            The strike will last until the owners of the harbour agree to talks, the union said.
            """
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.title?.value == "Harbour workers in the north go on strike for pay")
        #expect(article.published == nil)
        #expect(article.crawled == nil)
    }

    @Test func whoIsQuotedIsNotTheOutlet() throws {
        let text = """
            Harbour workers in the north go on strike for pay

            The strike began on Monday, Reuters reported, and the whole town stood still at noon.

            "It will be long," a worker told The Daily Star. The BBC said that talks had begun.

            © Reuters / Jane Doe
            Copyright 2017 Reuters. All rights reserved. This material may not be published.
            """
        #expect(try Reading.text(text).articles.first?.outlet == nil)
    }

    @Test func anyTextIsReadWithoutLoss() throws {
        var generator = SeededGenerator()
        let lines = [
            "A sentence of some words stands here for the body of the text.", "Share", "", "", "©",
            "22 August 2017", "www.paper.example", "By Jane Doe", "| | |", "نظر شما", "分享",
            "* Name:",
            "Headline Of Another Article That Is Long Enough", "\u{200F}", "17:57 GMT +3", "- 1 -",
        ]
        for _ in 0..<300 {
            let count = Int.random(in: 1...25, using: &generator)
            let text = (0..<count).map { _ in lines.randomElement(using: &generator) ?? "" }
                .joined(separator: "\n")
            let reading = try Reading.text(text)
            guard let article = reading.articles.first else {
                #expect(reading.codes == [.empty], "seed \(generator.seed)")
                continue
            }
            let kept = ([article.title?.value ?? ""] + article.blocks.map(\.text)).joined()
            #expect(
                ArticleReport.letters(of: kept) == ArticleReport.letters(of: text),
                "seed \(generator.seed): \(text)")
        }
    }
}
