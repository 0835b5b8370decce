import Foundation
import TestSupport
import Testing

/// Queries that nobody in their right mind types: an answer or a clear error, and the status that the
/// documentation promises.
@Suite struct HostileQueryTests {
    private let folder: TemporaryDirectory
    private var index: String { folder.path + "/index" }

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write(
            """
            {"id": "en", "text": "The siege of the city was lifted, and the people were glad."}
            {"id": "fa", "text": "\u{645}\u{62D}\u{627}\u{635}\u{631}\u{647} \u{648} \u{62F}\u{631} siege"}

            """, to: "articles.jsonl")
        _ = try Program.run(["index", "--index", index, folder.path + "/articles.jsonl"])
    }

    private func search(_ query: String, _ options: String...) throws -> ProgramRun {
        try Program.run(
            ["search", "--index", index, "--format", "json"] + options + ["--", query])
    }

    /// Asks the queries of a file, one a line.
    private func batch(_ queries: [String], _ options: String...) throws -> ProgramRun {
        let lines = try queries.enumerated().map { number, text in
            let line = ["id": String(number), "text": text]
            return String(decoding: try JSONEncoder().encode(line), as: UTF8.self)
        }
        let file = try folder.write(lines.joined(separator: "\n"), to: "queries.jsonl")
        return try Program.run(
            ["search", "--index", index, "--format", "jsonl", "--queries", file] + options)
    }

    private func expectError(
        _ run: ProgramRun, saying text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.status == 2, sourceLocation: sourceLocation)
        #expect(run.output.isEmpty, sourceLocation: sourceLocation)
        let lines = run.errors.split(separator: "\n")
        #expect(
            lines.contains { $0.hasPrefix("error: ") && $0.contains(text) },
            "\(run.errors.prefix(200))", sourceLocation: sourceLocation)
        #expect(
            lines.contains { $0.hasPrefix("hint: ") }, "\(run.errors.prefix(200))",
            sourceLocation: sourceLocation)
    }

    private func expectFound(
        _ ids: Set<String>, _ run: ProgramRun, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(run.status == (ids.isEmpty ? 1 : 0), sourceLocation: sourceLocation)
        let found = try run.json()["results"].elements.compactMap { $0["article"]["id"].string }
        #expect(Set(found) == ids, sourceLocation: sourceLocation)
    }

    // MARK: Signs

    private static let nothingButSigns = [
        "!!! ??? ...", "\u{3002}\u{3001}\u{FF01}\u{FF1F}", "\u{60C}\u{61F}", "- - -", "***", "::::",
        "=", "\"...\"", "-...", "\u{2026}\u{2026}", "\u{200C}\u{200C}", "\u{200D}", "\u{FEFF}",
    ]
    private static let loneMarks = [
        "\u{301}", "\u{301} \u{64B} \u{93F}", String(repeating: "\u{301}", count: 10_000),
    ]
    /// U+FDD0, which Swift takes no literal for.
    private static let noncharacter = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)
    private static let unassigned = [
        "\u{378}", "\u{E0080}\u{379}", noncharacter, "\u{E000}",
    ]
    private static let emoji = [
        "\u{1F600}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1EE}\u{1F1F7}",
        "\u{2764}\u{FE0F}", String(repeating: "\u{1F600}", count: 10_000),
    ]

    @Test(arguments: nothingButSigns + loneMarks + unassigned + emoji)
    func aQueryWithoutLetterOrDigitIsRefused(_ query: String) throws {
        expectError(try search(query), saying: "no letter and no digit")
        expectError(try search(query, "--match", "any"), saying: "no letter and no digit")
    }

    @Test(arguments: [
        "\u{301}siege", "siege\u{301}\u{301}\u{301}", "siege\u{378}", "siege \(noncharacter)",
        "siege \u{1F600}", "\u{1F600}siege\u{1F600}", "siege ... !!!",
    ])
    func aWordBesideSignsIsFound(_ query: String) throws {
        try expectFound(["en", "fa"], try search(query))
        try expectFound(["en", "fa"], try search(query, "--match", "any"))
    }

    // MARK: Words

    @Test(arguments: [
        ("the of and", "en"), ("the", "en"), ("\"of the\"", "en"),
        ("\u{648} \u{62F}\u{631}", "fa"), ("-the", "fa"),
    ])
    func aQueryOfStopWordsIsAnswered(_ query: String, _ id: String) throws {
        try expectFound([id], try search(query))
    }

    @Test func stopWordsThatNoArticleHoldsFindNothing() throws {
        try expectFound([], try search("\u{432} \u{43D}\u{430} \u{7684}"))
    }

    @Test(arguments: ["", "\u{202E}", "\u{2067}", "\u{200F}", "\u{202B}\u{202A}"])
    func aQueryOfBothDirectionsIsReadInItsLogicalOrder(_ sign: String) throws {
        let query = "siege \(sign)\u{645}\u{62D}\u{627}\u{635}\u{631}\u{647} 2017 -city"
        let run = try search(query, "--match", "any")
        try expectFound(["fa"], run)
        #expect(try run.json()["query"].string == query)
    }

    // MARK: Size

    @Test(arguments: ["all", "any"])
    func aQueryOfTenThousandWordsIsAnswered(_ match: String) throws {
        let words = (1..<10_000).map { "word\($0)" } + ["siege"]
        let run = try batch([words.joined(separator: " ")], "--match", match)
        #expect(run.status == 0, "\(run.errors.prefix(200))")
        #expect(try run.jsonLines().first?["results"].elements.count == 2)
    }

    @Test func aQueryOfMoreThanTenThousandWordsIsRefused() throws {
        let words = (0...10_000).map { "word\($0)" }
        expectError(try batch([words.joined(separator: " ")]), saying: "more than 10000 words")
    }

    @Test(arguments: ["a ", "word ", "\u{6CC}\u{200C}", "a-"])
    func aPhraseOfMoreThanAThousandWordsIsRefused(_ piece: String) throws {
        let text = String(repeating: piece, count: 1_001)
        for query in ["\"\(text)\"", "=\"\(text)\"", "siege -\"\(text)\""] {
            expectError(try search(query), saying: "a phrase of more than 1000 words")
        }
        expectError(
            try search(text.replacing(" ", with: "-")), saying: "a phrase of more than 1000 words")
        try expectFound([], try search("\"" + String(repeating: piece, count: 1_000) + "\""))
    }

    @Test func wordsThatFallApartCountAsWhatTheyFallApartInto() throws {
        let word = Array(repeating: "a", count: 500).joined(separator: "-")
        let many = Array(repeating: word, count: 21).joined(separator: " ")
        for match in ["all", "any"] {
            expectError(try search(many, "--match", match), saying: "more than 10000 words")
        }
    }

    @Test func aMegabyteInQuotesIsRefused() throws {
        let run = try batch(["\"" + String(repeating: "word ", count: 200_000) + "\"", "siege"])
        #expect(run.status == 2)
        #expect(run.errors.contains("a phrase of more than 1000 words"))
        #expect(try run.jsonLines().map { $0["query_id"].string } == ["1"])
    }

    @Test(arguments: ["a", "\u{645}"])
    func aTermOf100KilobytesFindsNothing(_ piece: String) throws {
        let term = String(repeating: piece, count: 100_000 / piece.utf8.count)
        try expectFound([], try search(term))
        try expectFound([], try search(term + "*"))
        try expectFound([], try search("\"" + term + "\""))
    }

    @Test(arguments: ["a", "\u{645}"])
    func aTermOfAMegabyteFindsNothingAndTheNextQueryIsAnswered(_ piece: String) throws {
        let run = try batch([String(repeating: piece, count: 1_000_000), "siege"])
        #expect(run.status == 0, "\(run.errors.prefix(200))")
        let counts = try run.jsonLines().map { $0["results"].elements.count }
        #expect(counts == [0, 2])
    }

    // MARK: Files and the command line

    @Test func anOddQuoteInAFileOfQueriesCostsItsLineOnly() throws {
        let run = try batch(["\"siege of", "siege", "5\" gun", "(siege", "siege)", "\"siege\""])
        #expect(run.status == 2)
        for line in [1, 3] {
            #expect(run.errors.contains("line \(line): a quote is opened but not closed"))
        }
        #expect(run.errors.contains("line 4: a parenthesis is opened but not closed"))
        #expect(run.errors.contains("line 5: a parenthesis is closed but not opened"))
        #expect(try run.jsonLines().map { $0["query_id"].string } == ["1", "5"])
    }

    @Test(arguments: [
        "\\xff\\xfe", "\\xc0\\x80", "\\xed\\xa0\\x80", "\\xf4\\x90\\x80\\x80", "\\xe2\\x80",
    ])
    func bytesThatAreNoUTF8AreSigns(_ bytes: String) throws {
        let alone = try Program.shell("jostar search --index '\(index)' $'\(bytes)'")
        expectError(alone, saying: "no letter and no digit")
        let beside = try Program.shell(
            "jostar search --index '\(index)' --format json siege $'\(bytes)'")
        try expectFound(["en", "fa"], beside)
    }

    // MARK: Scripts without spaces

    @Test(arguments: ["中", "ก", "北京大学在"])
    func tooMuchOfAScriptWithoutSpacesIsAnError(_ letters: String) throws {
        let text = String(repeating: letters, count: 12_000)
        let run = try batch([text, "siege"])
        #expect(run.status == 2)
        #expect(run.errors.contains("letters of a script without spaces"))
        #expect(run.output.contains("\"query_id\":\"1\""))
        // The query isn't said back at full length.
        #expect(run.errors.utf8.count < 4_000)
    }

    @Test(arguments: ["siege\u{201D}", "\u{AB}siege", "\u{300C}siege", "siege \u{BB}"])
    func aTypographicQuoteWithoutItsPartnerIsASign(_ query: String) throws {
        try expectFound(["en", "fa"], try search(query))
    }
}
