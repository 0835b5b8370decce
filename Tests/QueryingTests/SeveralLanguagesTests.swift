import Testing
import TextAnalysis
import Xapian

@testable import Querying

@Suite struct SeveralLanguagesTests {
    private static let persian = [
        "نامه در خانه است", "نامه و نام در استان است", "نام است", "استان است",
    ]
    private static let arabic = ["كتاب وقبل", "قبلة الكتاب", "قبل الكتاب"]

    private static func index() throws -> SmallIndex {
        try SmallIndex(persian.map { ($0, "fa") } + arabic.map { ($0, "ar") })
    }

    private static func forms(of word: String) throws -> Set<String> {
        let item = try #require(try index().compile(word)?.items.first)
        return Set(item.variants.flatMap(\.forms))
    }

    @Test func aWordThatALanguagesArticlesLackIsNotStemmedByItsRules() throws {
        // Arabic's rules would take the heh for a feminine ending and "ان" for a dual.
        #expect(try Self.forms(of: "نامه") == ["نامه"])
        #expect(try Self.forms(of: "استان") == ["استان"])
        // What Arabic articles hold has Arabic's forms, and what no article holds may be of any language.
        #expect(try Self.forms(of: "كتاب").contains("الکتاب"))
        #expect(try Self.forms(of: "والكتاب").contains("الکتاب"))
    }

    @Test func aWordOfOneLanguageIsNoFunctionWordOfAnother() throws {
        // "بم" is "with what" in Arabic and a city in Persian.
        let index = try SmallIndex([
            ("شهر بم", "fa"), ("بم شهر", "fa"), ("شهر", "fa"), ("كتاب بم", "ar"),
        ])
        #expect(try index.compile("بم")?.items.map(\.isFunctionWord) == [false])
        let other = try SmallIndex([
            ("شهر", "fa"), ("کتاب", "fa"), ("خانه", "fa"), ("شهر بم", "ar"), ("كتاب بم", "ar"),
        ])
        #expect(try other.compile("بم")?.items.map(\.isFunctionWord) == [true])
    }
}
