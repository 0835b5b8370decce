import Schema
import Testing
import TextAnalysis

@Suite struct SchemaTests {
    @Test func namesPrefixesAndSlotsAreUnique() {
        let fields = Schema.fields
        #expect(Set(fields.map(\.name)).count == fields.count)
        #expect(Set(fields.map(\.prefix)).count == fields.count)
        let slots = fields.compactMap(\.slot)
        #expect(Set(slots).count == slots.count)
    }

    /// Folded words start with no ASCII capital, so a prefix of capitals can't be part of a word,
    /// and no prefix may be the beginning of another that is followed by a capital.
    @Test func prefixesCannotBeTakenForEachOther() {
        for field in Schema.fields where !field.prefix.isEmpty {
            #expect(field.prefix.utf8.allSatisfy { (65...90).contains($0) })
            #expect(field.prefix.utf8.count == 1 || field.prefix.hasPrefix("X"))
            for other in Schema.fields where other != field && !other.prefix.isEmpty {
                #expect(!field.prefix.hasPrefix(other.prefix))
            }
        }
    }

    @Test func everyQueryableFieldHasHelpAndAnExample() {
        for field in Schema.fields where field.isQueryable {
            #expect(!field.help.isEmpty)
            #expect(field.example.hasPrefix(field.name + ":"))
            #expect(Schema.queryField(named: field.name.uppercased()) == field)
        }
        #expect(Schema.queryField(named: "id") == nil)
    }
}

@Suite struct TermKeyTests {
    @Test func shortValuesStayAsTheyAre() {
        #expect(TermKey.bytes(prefix: "XO", "sputnik") == Array("XOsputnik".utf8))
    }

    @Test(arguments: [229, 230, 231, 400, 100_000])
    func longValuesFitAndStayApart(_ count: Int) {
        let word = String(repeating: "ب", count: count)
        let one = TermKey.bytes(prefix: "S", word + "الف")
        let other = TermKey.bytes(prefix: "S", word + "ب")
        #expect(one.count <= TermKey.limit && other.count <= TermKey.limit)
        #expect(one != other)
        #expect(one == TermKey.bytes(prefix: "S", word + "الف"))
        #expect(String(validating: one, as: UTF8.self) != nil)
    }
}

@Suite struct OutletKeyTests {
    private static let keys = [
        ("21st  Century WIRE!", "21st century wire"), ("U.S. News", "us news"),
        ("US News", "us news"), ("People’s Daily", "peoples daily"), ("L’Équipe", "l equipe"),
        ("L'Equipe", "l equipe"), ("Al-Jazeera", "al jazeera"), ("Canal+", "canal+"),
        ("www.p.example", "p.example"), ("p.example.", "p.example"), ("+ + +", "+ + +"),
        ("***", "***"), ("Cité d'or", "cite dor"), ("همشهری\u{200C}آنلاین", "همشهری انلاین"),
    ]

    @Test(arguments: keys)
    func punctuationCaseAndAccentsDontCount(_ name: String, _ key: String) throws {
        var analyzer = try Analyzer()
        #expect(OutletKey.key(of: name, analyzer: &analyzer) == key)
        #expect(OutletKey.key(of: key, analyzer: &analyzer) == key)
    }

    private static let withoutArticle = [
        ("the herald", "herald"), ("the 9", "the 9"), ("the", "the"),
        ("theatre news", "theatre news"),
        ("la times", "la times"), ("il post", "il post"), ("die presse", "die presse"),
        ("l equipe", "l equipe"), ("a bola", "a bola"),
    ]

    @Test(arguments: withoutArticle)
    func onlyTheEnglishArticleIsLeftOut(_ key: String, _ bare: String) {
        #expect(OutletKey.withoutArticle(key) == bare)
    }
}
