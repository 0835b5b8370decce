import Articles
import Jostar
import TestSupport
import Testing

/// What must hold between answers, whatever the query.
@Suite struct MetamorphicTests {
    private static let words = [
        "siege", "Daesh", "Syria", "convoy", "\"Deir ez-Zor\"", "strategic", "tanks", "frigate",
        "Korotchenko", "bomb*", "title:strike", "افغانستان", "\"Russian Air Force\"", "Putin",
    ]

    private func ids(_ query: String, _ filters: SearchFilters = .init()) throws -> Set<String> {
        let response = try SeedIndex.search(query) {
            $0.filters = filters
            $0.limit = 100
        }
        let ids = Set(response.results.map(\.article.id))
        #expect(ids.count == response.totalArticles)
        return ids
    }

    private static func randomFilters(_ random: inout SeededGenerator) -> SearchFilters {
        var filters = SearchFilters()
        switch Int.random(in: 0..<6, using: &random) {
        case 0: filters.outlets = ["Sputnik"]
        case 1: filters.excludedOutlets = ["Sputnik"]
        case 2: filters.after = ArticleDate(year: 2017, month: 9)
        case 3: filters.before = ArticleDate(year: 2017, month: 8)
        case 4: filters.undated = true
        default: filters.languages = ["en"]
        }
        return filters
    }

    @Test func addingAFilterNeverAddsAnArticle() throws {
        var random = SeededGenerator()
        for _ in 0..<200 {
            let query = (0..<Int.random(in: 0...3, using: &random))
                .map { _ in Self.words.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
            let filters = Self.randomFilters(&random)
            #expect(
                try ids(query, filters).isSubset(of: ids(query)),
                "seed \(random.seed): \(query) \(filters)")
        }
    }

    @Test(arguments: words)
    func aWordAndItsNegationPartTheArticles(_ word: String) throws {
        let with = try ids(word)
        let without = try ids("-" + word)
        #expect(with.isDisjoint(with: without))
        #expect(with.union(without) == (try ids("")))
    }

    @Test(arguments: [
        ("كتاب", "کتاب"), ("آزاد افغانستان", "ازاد افغانستان"), ("اروپايي", "اروپایی"),
        ("2017", "۲۰۱۷"), ("SIEGE", "siege"), ("Sıege", "siege"),
    ])
    func spellingsGiveTheSameAnswer(_ one: String, _ other: String) throws {
        #expect(try ids(one) == ids(other))
    }

    /// Few results are made by one thread, more by two.
    @Test(arguments: words)
    func fewerResultsAreTheFirstOfMany(_ word: String) throws {
        let many = try SeedIndex.search(word) { $0.limit = 20 }.results
        for limit in 1...6 {
            let few = try SeedIndex.search(word) { $0.limit = limit }.results
            #expect(few.map(\.article) == many.prefix(limit).map(\.article))
            #expect(few.map(\.snippet) == many.prefix(limit).map(\.snippet))
            #expect(few.map(\.title) == many.prefix(limit).map(\.title))
            #expect(few.map(\.passage) == many.prefix(limit).map(\.passage))
        }
    }

    @Test func facetsAddUpToTheTotal() throws {
        for word in Self.words {
            let response = try SeedIndex.search(word) { $0.includesFacets = true }
            for (name, counts) in response.facets?.named ?? [] {
                #expect(
                    counts.reduce(0) { $0 + $1.count } == response.totalArticles,
                    "\(word): \(name)")
            }
        }
    }

    @Test func aSmallerLimitGivesTheBeginningOfALarger() throws {
        for word in Self.words {
            let all = try SeedIndex.search(word) { $0.limit = 100 }.results.map(\.article.id)
            for limit in 0...all.count {
                let some = try SeedIndex.search(word) { $0.limit = limit }.results
                #expect(some.map(\.article.id) == Array(all.prefix(limit)))
            }
        }
    }
}
