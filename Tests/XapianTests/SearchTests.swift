import TestSupport
import Testing
import Xapian

@Suite struct SearchTests {
    @Test func matchesCarryWhatWasAskedFor() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        var request = SearchRequest(.term("airport"))
        request.includesData = true
        request.valueSlots = [1, 0]
        request.positionTerms = ["airport", "the", "town"]
        request.order = .documentID
        let result = try database.search(request)
        #expect(result.matches.map(\.documentID) == [1, 2, 3])
        #expect(result.matches.map(\.data.text) == ["first", "second", "third"])
        #expect(
            result.matches.map { $0.values.map(\.text) } == [
                ["b", "2017-08"], ["a", "2017-09"], ["", "2017-10"],
            ])
        #expect(
            result.matches.map(\.positions) == [
                [[5], [1, 4], []], [[7], [3, 6], [4]], [[2], [1], []],
            ])
        #expect(result.exactCount == 3)
        let bare = try database.search(SearchRequest(.term("airport")))
        #expect(bare.matches.allSatisfy { $0.data.isEmpty && $0.values.isEmpty })
        #expect(bare.facets.isEmpty)
    }

    @Test func pages() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        var request = SearchRequest(.all)
        request.order = .newestDocumentID
        request.offset = 1
        request.limit = 2
        #expect(try database.search(request).matches.map(\.documentID) == [3, 2])
        request.offset = .max
        #expect(try database.search(request).matches.isEmpty)
        request.offset = 0
        request.limit = 0
        request.checkAtLeast = .max
        let counted = try database.search(request)
        #expect(counted.matches.isEmpty)
        #expect(counted.exactCount == 4)
        request.limit = .max
        #expect(try database.search(request).matches.count == 4)
    }

    @Test func orders() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        func ids(_ order: Order, _ query: Query = .term("airport")) throws -> [DocumentID] {
            var request = SearchRequest(query)
            request.order = order
            return try database.search(request).matches.map(\.documentID)
        }
        // Shorter documents first: five words, five words, seven words.
        #expect(try ids(.relevance) == [1, 3, 2])
        #expect(try ids(.value(0)) == [1, 2, 3])
        #expect(try ids(.value(0, descending: true)) == [3, 2, 1])
        #expect(try ids(.value(1)) == [3, 2, 1])
        #expect(try ids(.valueThenRelevance(1, descending: true)) == [1, 2, 3])
        #expect(try ids(.relevanceThenValue(0, descending: true)) == [3, 1, 2])
        #expect(try ids(.documentID) == [1, 2, 3])
        #expect(try ids(.newestDocumentID) == [3, 2, 1])
        var request = SearchRequest(.all)
        request.newestFirst = true
        #expect(try database.search(request).matches.map(\.documentID) == [4, 3, 2, 1])
    }

    @Test func weightings() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        func weights(_ weighting: Weighting) throws -> [Double] {
            var request = SearchRequest(.or([.term("siege"), .term("of")]))
            request.weighting = weighting
            return try database.search(request).matches.map(\.weight)
        }
        #expect(try weights(.boolean) == [0, 0, 0])
        #expect(try weights(.coordinate) == [2, 1, 1])
        #expect(try weights(.default) == weights(.bm25()))
        #expect(try weights(.bm25(b: 1)) != weights(.bm25(b: 0)))
        #expect(try weights(.bm25(k1: 0.9, b: 0.4)) != weights(.default))
        #expect(try weights(.bm25Plus()) != weights(.bm25()))
        #expect(try weights(.traditional()) != weights(.traditional(k: 5)))
        for weighting in [Weighting.dph, .dlh, .bm25Plus(delta: 0.5), .traditional()] {
            #expect(try weights(weighting).allSatisfy { $0 >= 0 })
        }
    }

    @Test func scaleFilterAndSynonymWeigh() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        func weight(_ query: Query) throws -> Double {
            let result = try database.search(SearchRequest(query))
            return try #require(result.matches.first { $0.documentID == 1 }).weight
        }
        let siege = try weight(.term("siege"))
        #expect(siege > 0)
        #expect(try abs(weight(.scaled(by: 2, .term("siege"))) - 2 * siege) < 1e-9)
        #expect(try weight(.filter(.term("siege"), by: .term("of"))) == siege)
        #expect(try weight(.and([.term("siege"), .term("of")])) > siege)
        #expect(try weight(.max([.term("siege"), .term("siege")])) == siege)
        #expect(try weight(.synonym(["siege", "sieges"])) < siege)
        #expect(try weight(.all) == 0)
    }

    @Test func cutoffs() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        var request = SearchRequest(.or([.term("siege"), .term("of"), .term("town")]))
        let all = try database.search(request)
        #expect(all.matches.count == 3)
        #expect(all.matches.first?.weight == all.attainedWeight)
        #expect(all.attainedWeight <= all.maximumWeight)
        #expect(all.matches.allSatisfy { (0...100).contains($0.percent) })
        request.weightCutoff = all.attainedWeight
        #expect(try database.search(request).matches.count == 1)
        request.weightCutoff = 0
        request.percentCutoff = 100
        #expect(try database.search(request).matches.count < 3)
    }

    @Test func collapsing() throws {
        let folder = try TemporaryDirectory()
        let copies = (1...6).map { document("copy of \($0)", values: [7: $0 < 5 ? "same" : ""]) }
        let database = try Database(path: makeDatabase(in: folder, copies))
        var request = SearchRequest(.term("copy"))
        request.checkAtLeast = .max
        request.collapseSlot = 7
        let result = try database.search(request)
        #expect(result.matches.map(\.documentID) == [1, 5, 6])
        #expect(result.matches.map(\.collapseCount) == [3, 0, 0])
        request.collapseLimit = 2
        #expect(try database.search(request).matches.map(\.documentID) == [1, 2, 5, 6])
    }
}
