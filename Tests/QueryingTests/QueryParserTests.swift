import Testing

@testable import Querying

@Suite struct QueryParserTests {
    @Test(arguments: [
        ("siege", "siege"),
        ("deir ez-Zor", "(deir AND ez-Zor)"),
        ("\"bunker busting bombs\"", "\"bunker busting bombs\""),
        ("siege -airport", "(siege AND -airport)"),
        ("siege -\"suicide attackers\"", "(siege AND -\"suicide attackers\")"),
        ("siege NOT airport", "(siege AND -airport)"),
        ("a b OR c d", "((a AND b) OR (c AND d))"),
        ("a AND (b OR c)", "(a AND (b OR c))"),
        (
            "title:bombers outlet:\"21st Century Wire\"",
            "(title:bombers AND outlet:\"21st Century Wire\")"
        ),
        ("outlet:Sputnik", "outlet:\"Sputnik\""),
        ("TITLE:x", "title:x"),
        ("bomb*", "bomb*"),
        ("=sieges", "=sieges"),
        ("title:=sieges", "=title:sieges"),
        ("-(a OR b)", "-(a OR b)"),
        ("10:30 https://rt.com Update: more", "(10:30 AND https://rt.com AND Update: AND more)"),
        ("“leading cause”", "\"leading cause\""),
        ("«آزاد افغانستان» خبر", "(\"آزاد افغانستان\" AND خبر)"),
        ("can't stop-gap a-b", "(can't AND stop-gap AND a-b)"),
        ("a | b", "(a OR b)"),
        ("- a", "(- AND a)"),
        ("or and not", "(or AND and AND not)"),
    ])
    func reads(_ query: String, _ tree: String) throws {
        #expect(try QueryParser.parse(query)?.description == tree)
    }

    @Test(arguments: [
        ("VIETNAM OR WAR", "(VIETNAM AND OR AND WAR)"), ("Vietnam OR WAR", "(Vietnam OR WAR)"),
        ("李强 OR 武汉", "(李强 OR 武汉)"), ("وزير OR العالم", "(وزير OR العالم)"),
    ])
    func capitalsAreNoOperatorsWhereAllIsInCapitals(_ query: String, _ tree: String) throws {
        #expect(try QueryParser.parse(query, isLenient: true)?.description == tree)
    }

    @Test(arguments: ["", "   ", "\t\n"])
    func aQueryWithoutWordsIsNone(_ query: String) throws {
        #expect(try QueryParser.parse(query) == nil)
    }

    @Test(arguments: [
        ("siege \"of the", QuerySyntaxError.Code.unbalancedQuote, 6..<7),
        ("(siege", .unbalancedParenthesis, 0..<1),
        ("siege (", .unbalancedParenthesis, 6..<7),
        ("siege)", .unbalancedParenthesis, 5..<6),
        ("()", .missingOperand, 0..<1),
        ("a OR", .missingOperand, 2..<4),
        ("OR a", .missingOperand, 0..<2),
        ("a AND", .missingOperand, 2..<5),
        ("تیتر author:ali autor:ali", .unknownField, 20..<26),
        ("id:5", .unknownField, 0..<3),
    ])
    func refuses(_ query: String, _ code: QuerySyntaxError.Code, _ range: Range<Int>) {
        let error = #expect(throws: QuerySyntaxError.self) { try QueryParser.parse(query) }
        #expect(error?.code == code)
        #expect(error?.range == range)
        #expect(error?.hint?.isEmpty == false)
    }

    @Test func deepNestingIsAnErrorNotACrash() {
        let query = String(repeating: "(", count: 100_000) + "a"
        let error = #expect(throws: QuerySyntaxError.self) { try QueryParser.parse(query) }
        #expect(error?.code == .tooComplex)
    }

    @Test func leavesKnowTheirPlace() throws {
        guard case .all(let nodes) = try QueryParser.parse("a title:\"b c\" ب") else {
            Issue.record("three items expected")
            return
        }
        let ranges = nodes.map { node in
            switch node {
            case .word(let leaf), .phrase(let leaf): leaf.range
            default: 0..<0
            }
        }
        #expect(ranges == [0..<1, 8..<13, 14..<16])
    }
}
