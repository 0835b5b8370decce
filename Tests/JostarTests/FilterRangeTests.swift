import Articles
import TestSupport
import Testing

@testable import Jostar

/// Days, calendars and outlets as filters and facets see them.
@Suite struct FilterRangeTests {
    private static let records = [
        #"{"id":"year","text":"The storm came.","outlet":"The  Star","published":"2017"}"#,
        #"{"id":"month","text":"The storm came.","outlet":"THE STAR","published":"2017-05"}"#,
        #"{"id":"day","text":"The storm came.","outlet":"The Star","published":"2017-09-07"}"#,
        #"{"id":"other","text":"The storm came.","outlet":"Other","published":"2018-01-01"}"#,
    ]

    private func response(after: String?, before: String?) throws -> SearchResponse {
        let folder = try TemporaryDirectory()
        try folder.write(Self.records.joined(separator: "\n"), to: "records.jsonl")
        let index = folder.path + "/index"
        _ = try Indexer(index: index).index([folder.path + "/records.jsonl"])
        var request = SearchRequest("")
        request.includesFacets = true
        request.filters.after = try after.map { try #require(SearchFilters.days(of: $0)).first }
        request.filters.before = try before.map { try #require(SearchFilters.days(of: $0)).last }
        return try SearchSession(index: index).search(request)
    }

    private static let ranges: [(String?, String?, [String])] = [
        ("2017-05-03", "2017-12-31", ["day", "month", "year"]),
        ("2017-06-01", "2017-12-31", ["day", "year"]), ("2018-01-01", nil, ["other"]),
        (nil, "2017-05-03", ["month", "year"]), ("1396-06-16", "1396-06-16", ["day", "year"]),
        ("1396-06", "۱۳۹۶/۰۶/۱۵", ["year"]),
    ]

    @Test(arguments: ranges)
    func aDatePassesWhereItMayLieBetween(
        _ after: String?, _ before: String?, _ ids: [String]
    ) throws {
        let found = try response(after: after, before: before)
        #expect(found.results.map(\.article.id).sorted() == ids)
    }

    @Test func anOutletIsOneHoweverItIsSpelled() throws {
        let facets = try #require(try response(after: nil, before: nil).facets)
        #expect(facets.outlets.map(\.count) == [3, 1])
        #expect(facets.outlets.last?.value == "Other")
    }
}
