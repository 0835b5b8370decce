import TestSupport
import Testing
import Xapian

@Suite struct FacetTests {
    /// Exact counts over all matches, in one database and in three, against a plain dictionary.
    @Test(arguments: [1, 3])
    func exact(shards: Int) throws {
        let folder = try TemporaryDirectory()
        var random = SeededGenerator()
        let note = Comment(rawValue: "JOSTAR_TEST_SEED=\(random.seed)")
        var expected: [ValueSlot: [String: Int]] = [:]
        var matching = 0
        var paths: [String] = []
        for shard in 0..<shards {
            var documents: [Document] = []
            for _ in 0..<200 {
                let outlet = ["", "Sputnik", "a\0b", "Tasnim"].randomElement(using: &random) ?? ""
                let month = "2017-0\(Int.random(in: 1...9, using: &random))"
                let matches = Bool.random(using: &random)
                documents.append(
                    document(matches ? "yes" : "no", values: [0: outlet, 1: month]))
                guard matches else { continue }
                matching += 1
                expected[0, default: [:]][outlet, default: 0] += 1
                expected[1, default: [:]][month, default: 0] += 1
            }
            paths.append(try makeDatabase(in: folder, name: "\(shard)", documents))
        }
        let database = try Database(paths: paths)
        var request = SearchRequest(.term("yes"))
        request.checkAtLeast = .max
        request.facetSlots = [0, 1, 9]
        let result = try database.search(request)
        #expect(result.exactCount == matching, note)
        #expect(result.facets.map(\.slot) == [0, 1, 9])
        for facet in result.facets {
            var want = expected[facet.slot] ?? ["": matching]
            #expect(facet.checked == matching, note)
            #expect(facet.missing == want.removeValue(forKey: "") ?? 0, note)
            #expect(facet.values.map(\.bytes.text) == want.keys.sorted(), note)
            for value in facet.values {
                #expect(value.count == want[value.bytes.text], note)
            }
        }
        request.limit = 0
        #expect(try database.search(request).facets == result.facets)
    }
}
