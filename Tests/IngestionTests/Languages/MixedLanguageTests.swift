import Articles
import Ingestion
import Testing

/// Mixed pages stay mixed.
@Suite struct MixedLanguageTests {
    private static let english =
        "Ships came into the harbour on Tuesday for the first time since the storms, and the "
        + "mayor said that the quays had been built anew in two months."
    private static let german =
        "Die Fischer sagen, der Fang sei geringer als im letzten Jahr, und viele hätten ihre "
        + "Boote verkaufen müssen. Das Parlament soll über eine Hilfe entscheiden."
    private static let russian =
        "Во вторник суда впервые после шторма вошли в порт. Мэр города сообщил, что "
        + "восстановление причалов заняло два месяца, а расходы оплачены из бюджета."

    private func article(_ paragraphs: String...) throws -> Article {
        let text = paragraphs.joined(separator: "\\n\\n")
        let reading = try Reading.text("{\"text\":\"\(text)\"}", name: "a.jsonl")
        return try #require(reading.articles.first)
    }

    @Test func passagesOfSeveralLanguagesKeepTheirs() throws {
        let mixed = try article(Self.english, Self.german, Self.russian)
        #expect(mixed.language?.value == "mul")
        #expect(mixed.languages == ["en", "de", "ru"])
        #expect(mixed.passages.map(\.language) == ["en", "de", "ru"])
    }

    @Test func aPassageOfAnotherLanguageIsMarkedBesideTheArticles() throws {
        let mixed = try article(Self.english, Self.english, Self.english, Self.russian)
        #expect(mixed.languages == ["en", "ru"])
        #expect(mixed.passages.compactMap(\.language).last == "ru")
    }

    @Test func anArticleOfOneLanguageIsLeftAlone() throws {
        let plain = try article(Self.english, Self.english)
        #expect(plain.language?.value == "en")
        #expect(plain.passages.allSatisfy { $0.language == nil })
    }
}
