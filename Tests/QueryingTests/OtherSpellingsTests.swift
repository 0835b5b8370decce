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
}
