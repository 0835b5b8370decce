import Schema
import TestSupport
import Testing
import TextAnalysis
import Xapian

@testable import Querying

/// A small index of one word an article, for looking at what queries become.
struct SmallIndex {
    let folder: TemporaryDirectory

    init(_ articles: [String], language: String = "en") throws {
        try self.init(articles.map { ($0, language) })
    }

    /// Articles with the language of each.
    init(_ articles: [(text: String, language: String)]) throws {
        folder = try TemporaryDirectory()
        let writer = try Writer(path: folder.path + "/db", mode: .create)
        var analyzer = try Analyzer()
        for (text, language) in articles {
            var document = Document()
            for (place, token) in analyzer.tokens(in: text).enumerated() {
                for form in [token.form, token.signedForm].compactMap({ $0 }) {
                    document.addPosting(Term(form), position: UInt32(place + 1))
                }
            }
            document.addBooleanTerm(
                Term(bytes: TermKey.bytes(prefix: Schema.language.prefix, language)))
            _ = try writer.add(document)
        }
        try writer.close()
    }

    func compile(
        _ query: String, match: MatchMode = .all, exact: Bool = false
    ) throws -> CompiledQuery? {
        let database = try Database(path: folder.path + "/db")
        var compiler = try QueryCompiler(database)
        return try compiler.compile(query, match: match, exact: exact, database)
    }

    /// The articles that match, best first.
    func ranked(_ query: String, match: MatchMode = .all) throws -> [DocumentID] {
        guard let compiled = try compile(query, match: match) else { return [] }
        let database = try Database(path: folder.path + "/db")
        return try database.search(SearchRequest(compiled.query)).matches.map(\.documentID)
    }

    func matches(_ query: String, match: MatchMode = .all) throws -> [DocumentID] {
        guard let compiled = try compile(query, match: match) else { return [] }
        let database = try Database(path: folder.path + "/db")
        return try database.search(SearchRequest(compiled.query)).matches.map(\.documentID).sorted()
    }
}

@Suite struct QueryCompilerTests {
    private func forms(_ item: QueryItem?) -> [String] {
        (item?.variants ?? []).map { $0.forms.joined(separator: " ") }
    }

    @Test func aWordStandsForTheFormsThatTheIndexHolds() throws {
        let index = try SmallIndex(["siege", "sieges sieges", "sieged", "besieged", "siegfried"])
        let item = try index.compile("Sieges")?.items.first
        #expect(forms(item) == ["sieges", "siege", "sieged"])
        #expect(item?.variants.map(\.rule) == ["exact", "stem (english)", "stem (english)"])
        #expect(item?.variants.map(\.frequency) == [1, 1, 1])
        #expect(try index.matches("siege") == [1, 2, 3])
    }

    @Test func exactFormsAndQuotesStandForThemselves() throws {
        let index = try SmallIndex(["siege", "sieges"])
        #expect(try index.matches("=siege") == [1])
        #expect(try index.matches("\"sieges\"") == [2])
        #expect(forms(try index.compile("siege", exact: true)?.items.first) == ["siege"])
    }

    @Test func nothingIsWidenedThatIsAskedForExactly() throws {
        let index = try SmallIndex(["کتابها", "کتاب ها", "who then", "then"], language: "fa")
        #expect(try index.matches("=کتابها") == [1])
        #expect(try index.matches("\"کتابها\"") == [1])
        #expect(forms(try index.compile("کتابها", exact: true)?.items.first) == ["کتابها"])
        let english = try SmallIndex(["who then", "then", "deir ezzor", "ez zor"])
        for query in ["=who then", "\"who\" then"] {
            #expect(try english.matches(query) == [1], "\(query)")
        }
        let items = try english.compile("who then", exact: true)?.items
        #expect(items?.map(\.isFunctionWord) == [false, false])
        #expect(try english.matches("=ez-Zor") == [4])
    }

    @Test func languagesOfTheIndexDecideWhichStemmersServe() throws {
        let words = ["книга", "книги", "книгой"]
        #expect(try SmallIndex(words, language: "ru").matches("книга") == [1, 2, 3])
        #expect(try SmallIndex(words, language: "en").matches("книга") == [1])
        #expect(try SmallIndex(["siege", "sieges"], language: "fa").matches("siege") == [1])
    }

    @Test func hyphenatedWordsArePhrasesAndOneWord() throws {
        let index = try SmallIndex(["deir ez-Zor", "zor ez", "deir ezzor", "ez then zor"])
        #expect(try index.matches("ez-Zor") == [1, 3])
        #expect(try index.compile("ez-Zor")?.items.first?.isPhrase == true)
    }

    @Test func scriptsWithoutSpacesGiveSeveralWords() throws {
        let index = try SmallIndex(["北京大学在北京", "大学", "ภาษาไทย"])
        // What a word finds, it excludes, whichever way the text is cut.
        for word in ["北京", "大学", "京大", "学"] {
            let found = try index.matches(word), left = try index.matches("-" + word)
            #expect(Set(found).isDisjoint(with: left) && found.count + left.count == 3, "\(word)")
        }
        #expect((try index.compile("北京大学")?.items.count ?? 0) >= 1)
        #expect(try index.matches("北京", match: .any).contains(1))
        #expect(try index.matches("ภาษา") == [3])
    }

    @Test(arguments: ["می‌روم", "میروم", "می روم"])
    func theHalfSpaceMayBeJoinedOrApart(_ query: String) throws {
        let index = try SmallIndex(["من می‌روم", "من میروم", "من می روم", "آمد"], language: "fa")
        #expect(try index.matches(query) == [1, 2, 3])
        // In quotes a half-space is a space, as in the index, and a joined word is itself alone.
        let isJoined = query == "میروم"
        #expect(try index.matches("\"\(query)\"") == (isJoined ? [2] : [1, 3]))
        guard !query.contains(" ") else { return }
        #expect(try index.matches("=\(query)") == (isJoined ? [2] : [1, 3]))
    }

    @Test(arguments: [["کتاب‌ها", "کتابها"], ["خانه‌ی", "خانهٔ", "خانه", "خانهی"]])
    func aHalfSpaceFindsWhatTheJoinedWordFinds(_ spellings: [String]) throws {
        let index = try SmallIndex(
            [
                "کتاب‌ها", "کتابها", "کتاب", "کتابهای", "خانه‌ی", "خانهٔ", "خانه", "خانهی", "خانه‌ها",
                "ی", "ها",
            ], language: "fa")
        let found = try index.matches(spellings[0])
        #expect(found.count >= 4 && !found.contains(10) && !found.contains(11))
        for spelling in spellings {
            #expect(try index.matches(spelling) == found, "\(spelling)")
            #expect(try index.matches("=\(spelling)").count <= 4)
        }
        let item = try #require(try index.compile(spellings[0])?.items.first)
        #expect(item.variants.first?.rule == "exact")
        let rule = spellings[0] == "کتاب‌ها" ? "stem (persian)" : "ezafe"
        #expect(item.variants.contains { $0.rule == rule })
        #expect(try index.compile("خانه‌ی", match: .any)?.items.map(\.label) == ["خانه"])
    }

    @Test func negationsExcludeAndAloneMeanAllOthers() throws {
        let index = try SmallIndex(["ant bee", "ant cat", "dog"])
        #expect(try index.matches("ant -bee") == [2])
        #expect(try index.matches("-ant") == [3])
        #expect(try index.matches("ant -\"ant cat\"") == [1])
        #expect(try index.compile("ant -bee")?.items.map(\.label) == ["ant"])
    }

    @Test func anyIsWiderThanAll() throws {
        let index = try SmallIndex(["ant bee", "ant cat", "dog"])
        #expect(try index.matches("ant cat") == [2])
        #expect(try index.matches("ant cat", match: .any) == [1, 2])
        #expect(try index.matches("(ant bee) OR dog") == [1, 3])
        #expect(try index.compile("ant cat")?.canBeWidened == true)
        #expect(try index.compile("ant")?.canBeWidened == false)
        #expect(try index.compile("ant OR cat")?.canBeWidened == false)
        #expect(try index.compile("ez-Zor")?.canBeWidened == false)
    }

    @Test func theFormAsAskedWeighsMoreThanAnother() throws {
        let index = try SmallIndex(["sieges", "siege", "sieges"])
        #expect(try index.ranked("siege").first == 2)
        #expect(try index.matches("siege") == [1, 2, 3])
        #expect(try index.ranked("sieges").first == 1)
    }

    @Test func functionWordsHelpButAreNotRequired() throws {
        let index = try SmallIndex(["siege of aleppo", "siege", "of"])
        #expect(try index.matches("of siege") == [1, 2])
        #expect(try index.compile("of siege")?.items.map(\.isFunctionWord) == [true, false])
        #expect(try index.matches("of siege", match: .any) == [1, 2])
        #expect(try index.compile("of siege", match: .any)?.loosest != nil)
        // Asked for by themselves, quoted or with an equals sign they are words like others.
        #expect(try index.matches("of") == [1, 3])
        #expect(try index.matches("\"of aleppo\"") == [1])
        #expect(try index.matches("=of siege") == [1])
    }

    @Test func wordsThatOnlyTheIndexLacksLeaveTheOthersInAny() throws {
        let index = try SmallIndex(["ant bee", "cat"])
        #expect(try index.matches("zzz cat", match: .any) == [2])
        #expect(try index.matches("zzz", match: .any) == [])
        #expect(try index.matches("zzz cat") == [])
    }

    @Test func partsOfAHyphenatedWordAreWordsInAny() throws {
        let index = try SmallIndex(["deir zor", "zor ez", "other"])
        #expect(try index.matches("ez-Zor", match: .any) == [1, 2])
        #expect(try index.compile("ez-Zor", match: .any)?.items.map(\.label) == ["ez", "Zor"])
    }

    @Test func neighboursMayBeOneWord() throws {
        let index = try SmallIndex(["data base systems", "database systems", "base systems"])
        #expect(try index.matches("data base systems") == [1, 2])
        // Joining the last pair doesn't drop the first word.
        #expect(try index.matches("systems data base") == [1, 2])
    }

    @Test func aWordAskedForTwiceIsOneItem() throws {
        let index = try SmallIndex(["ant bee"])
        for match in [MatchMode.all, .any] {
            #expect(try index.compile("ant ant bee ant", match: match)?.items.count == 2)
        }
    }

    @Test func aWordInAFieldIsAnotherThanInTheText() throws {
        let index = try SmallIndex(["ant bee"])
        for query in ["ant title:ant", "title:ant ant", "ant bee title:ant", "ant author:ant"] {
            #expect(try index.matches(query) == [], "\(query)")
        }
    }

    @Test func aLongQueryIsWidenedForItsFirstWordsOnly() throws {
        let index = try SmallIndex(["siege", "sieges"])
        let many = (0..<ItemBuilder.mostWidened).map { "word\($0 % 10)x\($0)" }
        let items = try #require(
            try index.compile((many + ["siege"]).joined(separator: " "), match: .any)?.items)
        #expect(items.last?.variants.count == 1)
        #expect(items.last?.isCut == true)
        #expect(items.first?.isCut == false)
    }

    @Test func aQuoteWithoutAPartnerIsASignInAny() throws {
        let index = try SmallIndex(["siege"])
        #expect(try index.matches("siege\"", match: .any) == [1])
        #expect(throws: QueryError.self) { try index.matches("siege\"") }
        for query in ["siege”", "«siege", "“siege", "„siege", "「siege", "siege »", "» siege"] {
            #expect(try index.matches(query) == [1], "\(query)")
        }
    }

    @Test func capitalsAreNoOperatorsWhereEverythingIsInCapitals() throws {
        let index = try SmallIndex(["siege", "airport"])
        #expect(try index.matches("SIEGE NOT AIRPORT", match: .any) == [1, 2])
        #expect(try index.matches("SIEGE NOT AIRPORT") == [1])
        #expect(try index.matches("siege NOT airport", match: .any) == [1])
    }

    @Test func urduLettersFindWhatOthersWriteForThem() throws {
        let index = try SmallIndex(["گھر", "گهر", "کہا", "کھا"], language: "ur")
        #expect(try index.matches("گھر") == [1, 2])
        #expect(try index.matches("=گھر") == [1])
        #expect(try index.matches("کہا", match: .all).contains(3))
        #expect(try index.matches("=کہا") == [3])
    }

    @Test func lettersTellOfWhichLanguageAWordCantBe() {
        #expect(!LetterEvidence.allows("پرورش", "ar"))
        #expect(LetterEvidence.allows("پرورش", "fa"))
        #expect(!LetterEvidence.allows("لڑکی", "fa"))
        #expect(LetterEvidence.allows("لڑکی", "ur"))
        #expect(!LetterEvidence.allows("ښار", "ur"))
        #expect(LetterEvidence.allows("ښار", "ps"))
        #expect(LetterEvidence.allows("کتاب", "ar"))
    }

    @Test func aMinoritysFunctionWordMustBeFrequentToHideAnothersWord() {
        // بم is "with what" in Arabic and a city in Persian.
        let mixed = FunctionWordChoice(languages: [("fa", 1_000), ("ar", 200)])
        #expect(!mixed.contains("بم", frequency: 2))
        #expect(mixed.contains("بم", frequency: 20))
        #expect(mixed.contains("کجا", frequency: 1))
        #expect(FunctionWordChoice(languages: [("ar", 200)]).contains("بم", frequency: 2))
        #expect(!FunctionWordChoice(languages: []).contains("the", frequency: 2))
    }

    @Test func keywordsNarrowHoweverWideTheAnswer() throws {
        let index = try SmallIndex(["ant", "bee"], language: "fa")
        #expect(try index.matches("language:fa ant bee", match: .any) == [1, 2])
        #expect(try index.matches("language:en ant bee", match: .any) == [])
        #expect(try index.matches("language:fa") == [1, 2])
        #expect(try index.matches("ant OR language:en") == [1])
    }

    @Test func prefixesStandForWhatBeginsSo() throws {
        let index = try SmallIndex(["bomb", "bombers", "bombing", "bo"])
        #expect(try index.matches("bomb*") == [1, 2, 3])
        #expect(try index.matches("xyz*") == [])
        #expect(try index.compile("bomb*")?.items.first?.variants.count == 3)
    }

    @Test func aWordHasOnlySoManyForms() throws {
        let many = (0..<200).map { "walk" + String(repeating: "x", count: $0 % 7) + "\($0)" }
        let index = try SmallIndex(many)
        let item = try #require(try index.compile("walk*")?.items.first)
        #expect(item.variants.count + item.omittedVariants == 200)
    }

    @Test(arguments: ["...", "-", "?!", "\"\"", "(.)"])
    func signsAloneAreAnError(_ query: String) throws {
        let index = try SmallIndex(["a"])
        let error = #expect(throws: QueryError.self) { try index.compile(query) }
        #expect(error?.syntax?.code == .missingOperand)
    }

    @Test func randomQueriesNeverCrash() throws {
        let index = try SmallIndex(["a b c", "میروم کتاب ها", "北京 大学"])
        var random = SeededGenerator()
        let parts = [
            "a", "b", "\"", "(", ")", "-", "OR", "AND", "NOT", "title:", "x:", "*", "=", "می",
            "روم",
            "\u{200C}", "北京大学", " ", " ", "“", "”", "«", "»", "\u{301}", "🙂", "\u{10FFFF}", "a*",
        ]
        for _ in 0..<400 {
            let query = (0..<Int.random(in: 0..<12, using: &random))
                .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            do {
                _ = try index.matches(query)
            } catch let error as QueryError {
                #expect(error.syntax != nil, "seed \(random.seed): \(query): \(error)")
                if let range = error.syntax?.range {
                    #expect(range.upperBound <= query.utf8.count, "seed \(random.seed): \(query)")
                }
            }
        }
    }
}

@Suite struct FiltersTests {
    @Test func nothingIsNarrowedByNoFilter() {
        #expect(Filters().isEmpty)
        #expect(Filters().narrowing(.term("a")) == .term("a"))
    }

    @Test func everyFilterNarrows() {
        var filters = Filters()
        filters.outlets = ["rt", "sana"]
        filters.excludedOutlets = ["tass"]
        filters.languages = ["FA"]
        filters.firstDay = "20170800"
        filters.lastDay = "20170930"
        let text = filters.narrowing(.term("a")).description
        for part in ["XOrt", "XOsana", "XOtass", "Lfa", "20170800", "20170930"] {
            #expect(text.contains(part), "\(text)")
        }
    }
}
