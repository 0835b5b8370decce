import Schema
import TestSupport
import Testing
import Xapian

@testable import Querying

/// What finds a word that is written otherwise: in other characters, with other signs, cut elsewhere.
@Suite struct OtherSpellingsTests {
    @Test(arguments: ["台湾", "臺灣", "台灣"])
    func everyWayToWriteAChineseWordFindsTheOthers(_ query: String) throws {
        let index = try SmallIndex(["台湾", "臺灣", "台灣", "上海"], language: "zh")
        #expect(try index.matches(query) == [1, 2, 3])
        #expect(try index.matches("=" + query).count == 1)
    }

    @Test func andAndToMayBeAttachedInPersian() throws {
        let words = [
            "کتاب", "کتاب", "وکتاب", "بکتاب", "استان", "باستان", "باستان", "باستان", "وزیر", "زیر",
        ]
        let index = try SmallIndex(words, language: "fa")
        for query in ["کتاب", "وکتاب", "بکتاب"] {
            #expect(try index.matches(query) == [1, 2, 3, 4], "\(query)")
            #expect(try index.matches("=" + query).count <= 2)
        }
        // What begins with such a letter by itself, and is no rarer than the rest of it.
        #expect(try index.matches("استان") == [5])
        #expect(try index.matches("باستان") == [6, 7, 8])
        #expect(try index.matches("زیر") == [10])
        let item = try #require(try index.compile("کتاب")?.items.first)
        #expect(item.variants.first { $0.forms == ["وکتاب"] }?.rule == "attached و")
        #expect(item.variants.first { $0.forms == ["بکتاب"] }?.isOtherForm == true)
        #expect(AttachedWord.and.joins(9, 3) && !AttachedWord.and.joins(8, 3))
        #expect(AttachedWord.to.joins(60, 3) && !AttachedWord.to.joins(59, 3))
    }

    @Test func aWordThatTheDictionaryCutsOtherwiseIsFound() throws {
        let index = try SmallIndex([])
        let folder = index.folder
        let writer = try Writer(path: folder.path + "/db", mode: .createOrOpen)
        for forms in [["ประเทศไทย"], ["ประเทศ", "ไทย"], ["ไทยแลนด์"], ["မြန်မာနိုင်ငံ"]] {
            var document = Document()
            for (place, form) in forms.enumerated() {
                document.addPosting(Term(form), position: UInt32(place + 1))
            }
            _ = try writer.add(document)
        }
        try writer.close()
        #expect(try index.matches("ไทย") == [1, 2, 3])
        #expect(try index.matches("=ไทย") == [2])
        #expect(try index.matches("မြန်မာ") == [4])
        let item = try #require(try index.compile("ไทย")?.items.first)
        #expect(
            item.variants.dropFirst().allSatisfy {
                $0.rule == "part of a longer word" && $0.isOtherForm
            })
    }

    @Test(arguments: ["état", "l’État", "d'états", "Etat"])
    func anElidedWordIsFoundWithTheWordBehindIt(_ query: String) throws {
        let index = try SmallIndex(
            ["l'État", "état", "les états", "d’État", "letat"], language: "fr")
        #expect(try index.matches(query) == [1, 2, 3, 4])
        #expect(
            try index.matches("=" + query).count
                == (query == "d'états" ? 0 : query == "l’État" ? 1 : 1))
        // Where nobody elides, an apostrophe is part of the word.
        let english = try SmallIndex(["l'etat", "etat"])
        #expect(try english.matches("etat") == [2])
    }

    @Test(arguments: [
        (["O'Brien", "OBrien", "O Brien"], ["O'Brien", "OBrien"]),
        (["COVID-19", "COVID19", "Covid 19"], ["COVID-19", "COVID19"]),
        (["ez-Zor", "ezzor", "ez Zor"], ["ez-Zor", "ezzor"]),
        (["U.S.", "US"], ["U.S.", "US"]),
    ])
    func signsInsideAWordDontHideIt(_ texts: [String], _ queries: [String]) throws {
        let index = try SmallIndex(
            texts.map { "said " + $0 } + ["brien o", "zor ez", "19 covid", "s u"])
        for query in queries {
            #expect(
                try index.matches(query + " said") == Array(1...DocumentID(texts.count)), "\(query)"
            )
            #expect(try index.matches("=\(query)").count < texts.count)
        }
    }

    @Test(arguments: ["1234567", "1,234,567", "1.234.567", "1'234'567", "۱٬۲۳۴٬۵۶۷", "۱۲۳۴۵۶۷"])
    func aNumberIsFoundHoweverItsDigitsAreParted(_ query: String) throws {
        let numbers = ["1234567", "1,234,567", "1.234.567", "1’234’567", "1 234 567", "۱٬۲۳۴٬۵۶۷"]
        let index = try SmallIndex(numbers + ["234", "7 1 234"])
        #expect(try index.matches(query) == [1, 2, 3, 4, 5, 6])
        #expect(try index.matches("=" + query).count < 6)
    }

    @Test func groupsOfDigitsTypedApartAreOneNumber() throws {
        let index = try SmallIndex([
            "1234567 rials", "1,234,567 rials", "567 234 1 rials", "12 000", "000 12",
        ])
        for query in ["1 234 567", "rials 1 234 567", "۱ ۲۳۴ ۵۶۷ rials"] {
            #expect(try index.matches(query) == [1, 2], "\(query)")
        }
        #expect(try index.compile("1 234 567", exact: true)?.items.count == 3)
        // Two groups may be two numbers.
        #expect(try index.matches("12 000") == [4, 5])
        #expect(try index.compile("2017 234 567")?.items.count == 3)
    }

    @Test(arguments: [
        "12/3/2017", "12.03.2017", "12.3.2017", "2017-03-12", "2017/3/12", "12-03-2017",
    ])
    func aDayIsFoundHoweverItIsWrittenInDigits(_ query: String) throws {
        let days = [
            "12/3/2017", "12.03.2017", "12.3.2017", "2017-03-12", "2017/3/12", "12-03-2017",
        ]
        let index = try SmallIndex(days + ["13.3.2017", "3 2017 12"])
        for match in [MatchMode.all, .any] {
            #expect(try index.matches(query, match: match) == [1, 2, 3, 4, 5, 6])
        }
        #expect(try index.matches("=" + query).count < 6)
    }

    @Test func stemmersThatAgreeAreAllNamed() throws {
        let folder = try SmallIndex(["walk", "walks"], language: "en").folder
        let writer = try Writer(path: folder.path + "/db", mode: .createOrOpen)
        var document = Document()
        document.addBooleanTerm(Term(bytes: TermKey.bytes(prefix: Schema.language.prefix, "nl")))
        _ = try writer.add(document)
        try writer.close()
        let database = try Database(path: folder.path + "/db")
        var compiler = try QueryCompiler(database)
        let item = try compiler.compile("walk", match: .all, database)?.items.first
        #expect(item?.variants.last?.rule == "stem (english, dutch)")
    }
}
