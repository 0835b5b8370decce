import Articles
import Indexing
import Jostar
import TestSupport
import Testing

/// The five seeds, indexed once for all tests of the suite.
struct SeedIndex {
    let folder: TemporaryDirectory
    let session: SearchSession

    static let shared = Result { try SeedIndex() }

    private init() throws {
        folder = try TemporaryDirectory()
        _ = try Indexer(index: folder.path + "/index").index([seeds])
        session = try SearchSession(index: folder.path + "/index")
    }

    /// The first three characters of the files that answer, in order of their names.
    static func files(_ query: String, _ change: (inout SearchRequest) -> Void = { _ in }) throws
        -> [String]
    {
        try search(query, change).results.map(\.article.seed).sorted()
    }

    static func search(
        _ query: String, _ change: (inout SearchRequest) -> Void = { _ in }
    ) throws -> SearchResponse {
        var request = SearchRequest(query)
        change(&request)
        return try shared.get().session.search(request)
    }
}

extension Article {
    var seed: String { String(path.split(separator: "/").last?.prefix(3) ?? "") }
}

@Suite struct SeedSearchTests {
    @Test(arguments: [
        ("\"bunker busting bombs\"", ["000"]),
        ("\"bombs busting\"", []),
        ("Korotchenko Ivashov", ["000"]),
        ("title:bombers", ["001"]),
        ("outlet:sputnik siege", ["000"]),
        ("outlet:\"21st Century Wire\"", ["002"]),
        ("siege -outlet:sputnik -title:airport", ["002", "003", "004"]),
        ("=warships", []),
        ("warships", ["000", "004"]),
        ("bunker*", ["000"]),
        ("\"deir ez-zor\" -\"deir ez-zor\"", []),
        ("(Qamishli OR Palmyra) -convoy", ["001", "002", "004"]),
        ("frigate OR \"bunker busting\"", ["000", "004"]),
        ("\"زبانهای اروپایی\"", []),
    ])
    func finds(_ query: String, _ files: [String]) throws {
        #expect(try SeedIndex.files(query) == files)
    }

    @Test(arguments: [
        "افغانستان آزاد", "افغانستان ازاد", "زبان‌های اروپایی", "زبان های اروپایی",
        "زبانهای اروپایی", "زبانهاي اروپايي", "\"زبان‌های اروپایی\"", "\"زبان های اروپایی\"",
        "\"چو کشور نباشد\" OR \"تن من مباد\"", "\"زنده يك تن مباد\"", "\"که کشور به دشمن دهیم\"",
        "کشتن دهیم",
    ])
    func theMastheadIsFoundInAnySpelling(_ query: String) throws {
        #expect(try SeedIndex.files(query) == ["004"])
    }

    @Test func outletsNarrow() throws {
        #expect(try SeedIndex.files("siege") { $0.filters.outlets = ["Sputnik"] } == ["000"])
        #expect(try SeedIndex.files("siege") { $0.filters.outlets = ["SPUTNIK"] } == ["000"])
        #expect(try SeedIndex.files("") { $0.filters.outlets = ["afgazad.com"] } == ["004"])
        #expect(try SeedIndex.files("") { $0.filters.outlets = ["آزاد افغانستان"] } == ["004"])
        #expect(try SeedIndex.files("") { $0.filters.withoutOutlet = true } == ["001", "003"])
        #expect(
            try SeedIndex.files("") { $0.filters.excludedOutlets = ["Sputnik", "afgazad.com"] }
                == ["001", "002", "003"])
    }

    @Test func datesNarrowWithBothEndsIncluded() throws {
        func between(_ after: String?, _ before: String?) throws -> [String] {
            try SeedIndex.files("") {
                $0.filters.after = after.flatMap { ArticleDate(iso8601: $0) }
                $0.filters.before = before.flatMap { ArticleDate(iso8601: $0) }
            }
        }
        #expect(try between("2017-08", "2017-09-30") == ["003", "004"])
        #expect(try between("2017-08-22", "2017-08-22") == ["003"])
        #expect(try between("2017-08-23", nil) == ["004"])
        #expect(try between(nil, "2017-09-06") == ["003"])
        #expect(try between("2017", "2017") == ["003", "004"])
        #expect(try between("2019", nil) == [])
        #expect(try SeedIndex.files("") { $0.filters.undated = true } == ["000", "001", "002"])
    }

    @Test func withoutAQueryTheNewestComeFirst() throws {
        let order = try SeedIndex.search("").results.map(\.article.seed)
        #expect(order.prefix(2) == ["004", "003"])
        #expect(order.count == 5)
    }

    @Test func facetsAreExactAndUnknownCounts() throws {
        let facets = try #require(
            try SeedIndex.search("") {
                $0.includesFacets = true
                $0.limit = 0
            }.facets)
        #expect(facets.outlets.map(\.count) == [1, 1, 1, 2])
        #expect(facets.outlets.last?.value == nil)
        #expect(
            Set(facets.outlets.compactMap(\.value))
                == ["Sputnik", "21st Century Wire", "afgazad.com"])
        #expect(facets.months.map(\.value) == ["2017-08", "2017-09", nil])
        #expect(facets.months.map(\.count) == [1, 1, 3])
        #expect(facets.languages.reduce(0) { $0 + $1.count } == 5)
    }

    @Test(arguments: [
        "Facebook", "\"security code\"", "\"leave a reply\"", "\"log out\"", "captcha", "RSS",
        "\"latest articles\"", "\"get short url\"", "\"new dawn magazine\"",
        "\"community standards\"",
        "\"contact us\"", "Twitter", "SoundCloud", "\"no humanitarian aid\"",
    ])
    func boilerplateIsNeverAResult(_ query: String) throws {
        #expect(try SeedIndex.files(query) == [])
    }

    @Test func theWordCommentFindsNoCommentForm() throws {
        let results = try SeedIndex.search("comment", { $0.passagesPerArticle = 5 }).results
        #expect(!results.isEmpty)
        #expect(results.allSatisfy { $0.passage.contains("ommenting on") })
    }

    @Test func wordFormsAreFoundAndQuotesAreExact() throws {
        #expect(try SeedIndex.files("helicopter").contains("000"))
        #expect(try !SeedIndex.files("\"helicopter\"").contains("000"))
        #expect(try !SeedIndex.files("helicopter") { $0.isExact = true }.contains("000"))
    }

    @Test func tooFewFullMatchesWidenTheAnswerAndItIsSaid() throws {
        let response = try SeedIndex.search("frigate Korotchenko warplanes")
        #expect(response.isWidened && response.fullMatches == 0)
        #expect(response.totalArticles >= 2)
        let narrow = try SeedIndex.search("siege airport")
        #expect(narrow.totalArticles >= 1)
        #expect(try SeedIndex.search("siege Syria").isWidened == false)
    }

    @Test func whatNarrowsAQueryNeverWidensIt() throws {
        #expect(try SeedIndex.search("siege strategic").isWidened == false)
        #expect(try SeedIndex.files("siege strategic outlet:afgazad.com") == [])
        #expect(try SeedIndex.files("siege strategic -Korotchenko") == ["001", "003"])
    }

    @Test func anArticleThatHoldsMoreOfAWidenedQueryComesFirst() throws {
        let response = try SeedIndex.search("Korotchenko Ivashov frigate")
        #expect(response.isWidened)
        #expect(response.results.first?.article.seed == "000")
    }

    @Test func moreThanOnePassageOfAnArticleOnlyWhereAsked() throws {
        let one = try SeedIndex.search("Daesh") { $0.limit = 50 }
        #expect(Set(one.results.map(\.article.id)).count == one.results.count)
        let three = try SeedIndex.search("Daesh") {
            $0.limit = 50
            $0.passagesPerArticle = 3
        }
        let counts = Dictionary(grouping: three.results, by: \.article.id).mapValues(\.count)
        #expect(counts.values.max() == 3)
        #expect(zip(three.results, three.results.dropFirst()).allSatisfy { $0.score >= $1.score })
    }

    @Test func articlesAreFoundByTheirIds() throws {
        let session = try SeedIndex.shared.get().session
        for result in try SeedIndex.search("").results {
            #expect(try session.article(id: result.article.id)?.article == result.article)
        }
        #expect(try session.article(id: "none") == nil)
    }
}
