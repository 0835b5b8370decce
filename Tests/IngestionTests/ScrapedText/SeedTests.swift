import Articles
import FoundationEssentials
import Ingestion
import TestSupport
import Testing

/// The five articles that come with the project, read as a careful reader would.
@Suite struct SeedTests {
    private static func read() throws -> [Article] {
        var articles: [Article] = []
        let files = try FileWalker.files(under: [seeds]) { Issue.record($0) }
        for file in files {
            try ArticleReader().read(
                file, onArticle: { articles.append($0) }, onProblem: { Issue.record($0) })
        }
        return articles
    }

    @Test func areReadAsRecorded() throws {
        try expectGolden(ArticleReport.json(try Self.read()), "Ingestion/seeds.json")
    }

    @Test func factsAreThoseOfACarefulReader() throws {
        let articles = try Self.read()
        #expect(
            articles.map(\.title?.value) == [
                "Russia's Deir ez-Zor Strike 'Breaks Daesh's Will', Disrupts Terrorists' Defense",
                "Russian Bombers Turn Deir Ezzur into Hell for ISIL as Syrian Army Comes Close to Lift"
                    + " Siege of Airport",
                "DEIR EZZOR: Last ‘International Terrorist Stronghold on Syrian Soil’ Prepares Defences"
                    + " against SAA Offensive",
                "Over 200 ISIS militants killed in airstrike in Deir ez-Zur: Russian DM",
                "US Aircraft Evacuates Over 20 Daesh Commanders From Deir ez-Zor - Source",
            ])
        #expect(
            articles.map(\.outlet?.value.name) == [
                "Sputnik", nil, "21st Century Wire", nil, "afgazad.com",
            ])
        #expect(articles[4].outlet?.value.masthead == "افغانستان آزاد – آزاد افغانستان")
        #expect(
            articles.map(\.published?.value.description) == [
                nil, nil, nil, "2017-08-22T17:57", "2017-09-07",
            ])
        #expect(
            articles.map(\.crawled?.value.description) == [
                "2019-10-21T18:42+03:00", nil, nil, "2024-03-19", nil,
            ])
        #expect(articles[4].contributors.map(\.value) == ["M. Mandl"])
        #expect(articles[4].origin?.value.contains("sputniknews.com/middleeast/2017") == true)
        #expect(
            articles.allSatisfy {
                $0.language?.value == "en" && $0.language?.provenance == .detected
            })
    }

    @Test(arguments: [
        "Get short URL", "Listen Live", "Comment via", "Leave a Reply", "Log Out", "READ MORE",
        "Get Your Copy", "Security code", "Latest Articles", "Count Views", "Logo", "Google+ photo",
        "Got No Humanitarian Aid", "Syrian Combat Engineers", "Syrian Opposition Thanks",
        "Deir ez-Zor Operation", "terrorists, air strike", "Shells Deir ez-Zor Days",
    ])
    func furnitureIsNeverSearched(_ text: String) throws {
        for article in try Self.read() {
            #expect(!article.passages.contains { $0.text.contains(text) })
        }
    }

    @Test(arguments: [
        "افغانستان آزاد", "زبان های اروپایی", "همه سر به سر تن به کشتن دهیم",
    ])
    func mastheadIsSearched(_ text: String) throws {
        let article = try #require(try Self.read().last)
        #expect(article.passages.contains { $0.kind == .masthead && $0.text.contains(text) })
    }

    @Test func nothingIsLost() throws {
        for article in try Self.read() {
            let file = String(
                decoding: try #require(FileManager.default.contents(atPath: article.path)),
                as: UTF8.self)
            let kept = ([article.title?.value ?? ""] + article.blocks.map(\.text)).joined()
            #expect(ArticleReport.letters(of: kept) == ArticleReport.letters(of: file))
        }
    }
}
