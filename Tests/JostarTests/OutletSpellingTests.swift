import TestSupport
import Testing

@testable import Jostar

/// One outlet under many spellings is one, in facets and filters; two stay two.
@Suite struct OutletSpellingTests {
    private func session(_ names: [String]) throws -> (SearchSession, TemporaryDirectory) {
        let folder = try TemporaryDirectory()
        let records = names.enumerated().map { number, name in
            #"{"id":"\#(number)","text":"The storm came.","outlet":"\#(name)"}"#
        }
        try folder.write(records.joined(separator: "\n"), to: "records.jsonl")
        let index = folder.path + "/index"
        _ = try Indexer(index: index).index([folder.path + "/records.jsonl"])
        return (try SearchSession(index: index), folder)
    }

    private func found(_ outlet: String, in session: SearchSession) throws -> Int {
        var request = SearchRequest("storm")
        request.filters.outlets = [outlet]
        let filtered = try session.search(request).totalArticles
        let asked = try session.search(SearchRequest("storm outlet:\"\(outlet)\"")).totalArticles
        #expect(filtered == asked, "\(outlet)")
        return filtered
    }

    private func facet(_ session: SearchSession) throws -> [String] {
        var request = SearchRequest("storm")
        request.includesFacets = true
        let facets = try #require(try session.search(request).facets)
        return facets.outlets.map { "\($0.value ?? "?") \($0.count)" }
    }

    @Test func anArticleInFrontMakesNoOtherOutlet() throws {
        let (session, folder) = try session([
            "The Herald", "Herald", "HERALD", "The  Herald", "the herald.", "The Herald",
            "New Herald",
        ])
        defer { withExtendedLifetime(folder) {} }
        #expect(try facet(session) == ["The Herald 6", "New Herald 1"])
        for name in ["Herald", "the herald", "THE HERALD"] {
            #expect(try found(name, in: session) == 6, "\(name)")
        }
        #expect(try found("El Herald", in: session) == 0)
        #expect(try session.statistics().outlets == 2)
    }

    private static let pairs = [
        ("LA Times", "Times"), ("Il Post", "Post"), ("Die Presse", "Presse"),
        ("L’Équipe", "Équipe"), ("Los Herald", "The Herald"),
    ]

    @Test(arguments: pairs)
    func whatLooksLikeAForeignArticleIsPartOfTheName(_ name: String, _ other: String) throws {
        let (session, folder) = try session([name, other, other])
        defer { withExtendedLifetime(folder) {} }
        #expect(try facet(session) == ["\(other) 2", "\(name) 1"])
        #expect(try found(name, in: session) == 1)
        #expect(try found(other, in: session) == 2)
    }

    @Test func punctuationAndAccentsDontCount() throws {
        let (session, folder) = try session([
            "L’Équipe", "L'Equipe", "L'ÉQUIPE", "U.S. News", "US News",
        ])
        defer { withExtendedLifetime(folder) {} }
        #expect(try facet(session).map { $0.last } == ["3", "2"])
        #expect(try found("l'equipe", in: session) == 3)
        #expect(try found("u.s. news", in: session) == 2)
    }
}
