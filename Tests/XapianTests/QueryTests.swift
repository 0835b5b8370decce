import TestSupport
import Testing
import Xapian

@Suite struct QueryTests {
    /// Queries, what they find among the four sentences, and how they read.
    static let cases: [(Query, [DocumentID], String)] = [
        (.all, [1, 2, 3, 4], "ALL"),
        (.nothing, [], "NOTHING"),
        (.term("siege"), [1, 3], "siege"),
        (.term("siege", weightedBy: 2), [1, 3], "siege#2"),
        (.and([.term("siege"), .term("of")]), [1], "(siege AND of)"),
        (.and([]), [], "NOTHING"),
        (.or([]), [], "NOTHING"),
        (.and([.term("siege")]), [1, 3], "siege"),
        (.and([.term("siege"), .nothing]), [], "(siege AND NOTHING)"),
        (.or([.term("siege"), .term("town")]), [1, 2, 3], "(siege OR town)"),
        (.xor([.term("siege"), .term("of")]), [2, 3], "(siege XOR of)"),
        (.andNot(.term("siege"), .term("of")), [3], "(siege AND NOT of)"),
        (.andNot(.all, .term("siege")), [2, 4], "(ALL AND NOT siege)"),
        (.filter(.term("the"), by: .term("town")), [2], "(the FILTER town)"),
        (.andMaybe(.term("siege"), .term("town")), [1, 3], "(siege AND MAYBE town)"),
        (.phrase(["the", "siege"]), [1], "(the PHRASE siege)"),
        (.phrase(["siege", "the"]), [], "(siege PHRASE the)"),
        (.phrase(["siege", "airport"], window: 4), [1], "(siege PHRASE 4 airport)"),
        (.phrase(["siege", "airport"], window: 3), [], "(siege PHRASE 3 airport)"),
        (.phrase(["siege"]), [1, 3], "siege"),
        (.near(["airport", "siege"], window: 4), [1, 3], "(airport NEAR 4 siege)"),
        (.near(["airport", "siege"], window: 3), [], "(airport NEAR 3 siege)"),
        (
            .phrase(of: [.or([.term("siege"), .term("sieges")]), .term("of"), .term("the")]),
            [1, 2], "((siege OR sieges) PHRASE of PHRASE the)"
        ),
        (
            .near(of: [.or([.term("siege"), .term("sieges")]), .term("airport")], window: 7),
            [1, 2, 3], "((siege OR sieges) NEAR 7 airport)"
        ),
        (.phrase(of: [.term("siege"), .nothing]), [], "(siege PHRASE NOTHING)"),
        (.synonym(["siege", "sieges"]), [1, 2, 3], "(siege SYNONYM sieges)"),
        (.wildcard(prefix: "sieg"), [1, 2, 3], "sieg*"),
        (.wildcard(prefix: "absent"), [], "absent*"),
        (.wildcard(prefix: "sieg", maximumExpansion: 1, whenTooMany: .first), [1, 3], "sieg*"),
        (
            .wildcard(
                prefix: "t", maximumExpansion: 1, whenTooMany: .mostFrequent, weighted: .maximum),
            [1, 2, 3], "t*"
        ),
        (.wildcard(prefix: "sieg", weighted: .sum), [1, 2, 3], "sieg*"),
        (.max([.term("siege"), .term("town")]), [1, 2, 3], "(siege MAX town)"),
        (.scaled(by: 2, .term("siege")), [1, 3], "2.0 * siege"),
        (.scaled(by: 0, .term("siege")), [1, 3], "0.0 * siege"),
        (.eliteSet([.term("siege"), .term("the")], size: 1), [1, 3], "(siege ELITE SET 1 the)"),
        (
            .valueRange(0, from: Array("2017-08".utf8), through: Array("2017-09".utf8)), [1, 2],
            "VALUE 0 2017-08..2017-09"
        ),
        (.valueRange(0, from: Array("2".utf8), through: Array("1".utf8)), [], "VALUE 0 2..1"),
        (.valueAtLeast(0, Array("2017-09".utf8)), [2, 3], "VALUE 0 >= 2017-09"),
        (.valueAtLeast(0, []), [1, 2, 3, 4], "VALUE 0 >= "),
        (.valueAtMost(0, Array("2017-09".utf8)), [1, 2], "VALUE 0 <= 2017-09"),
        (.valueAtMost(0, Array("9".utf8)), [1, 2, 3], "VALUE 0 <= 9"),
    ]

    @Test func find() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        for (query, ids, text) in Self.cases {
            #expect(try found(query, in: database) == ids, "\(query)")
            #expect(query.description == text)
            #expect(try query.xapianDescription.hasPrefix("Query("))
        }
    }

    /// The same queries over two databases as over one: operators see all of it.
    @Test func findInTwoDatabases() throws {
        let folder = try TemporaryDirectory()
        let one = try makeDatabase(in: folder, name: "1", [siege[0], siege[2]])
        let two = try makeDatabase(in: folder, name: "2", [siege[1], siege[3]])
        let both = try Database(paths: [one, two])
        // Expanding and choosing are done for each database by itself.
        let single = ["sieg*", "t*", "(siege ELITE SET 1 the)"]
        for (query, ids, _) in Self.cases where !single.contains(query.description) {
            #expect(try found(query, in: both) == ids, "\(query)")
        }
    }

    @Test func whatXapianDoesNotTake() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        let refused: [(Query, XapianError.Code)] = [
            (.phrase(of: [.synonym(["a", "b"]), .term("c")]), .unimplemented),
            (.near(of: [.and([.term("a"), .term("b")]), .term("c")], window: 5), .unimplemented),
            (.phrase(of: [.wildcard(prefix: "a"), .term("c")]), .unimplemented),
            (.scaled(by: -1, .term("a")), .invalidArgument),
            (.wildcard(prefix: "sieg", maximumExpansion: 1), .wildcard),
        ]
        for (query, expected) in refused {
            #expect(code { _ = try found(query, in: database) } == expected, "\(query)")
        }
    }

    @Test func depth() throws {
        let folder = try TemporaryDirectory()
        let database = try Database(path: makeDatabase(in: folder, siege))
        var query = Query.term("siege")
        for _ in 0..<999 { query = .and([query, .all]) }
        #expect(try found(query, in: database) == [1, 3])
        query = .and([query, .all])
        #expect(code { _ = try found(query, in: database) } == .invalidArgument)
    }

    @Test func areValues() {
        let query = Query.and([.term("a"), .phrase(["b", "c"], window: 5)])
        #expect(query == .and([.term("a"), .phrase(["b", "c"], window: 5)]))
        #expect(query != .and([.term("a"), .phrase(["b", "c"], window: 6)]))
        #expect(Set([query, query, .all]).count == 2)
    }

    @Test func compiledAsMeant() throws {
        #expect(
            try Query.and([.term("a"), .scaled(by: 0.5, .or([.term("b"), .all]))]).xapianDescription
                == "Query((a AND 0.5 * (b OR <alldocuments>)))")
        #expect(
            try Query.synonym(["a", "b"]).xapianDescription == "Query((a SYNONYM b))")
    }
}
