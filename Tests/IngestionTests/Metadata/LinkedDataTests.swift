import Testing

@testable import Ingestion

/// JSON-LD as pages hold it: before → after.
@Suite struct LinkedDataTests {
    private func data(_ blocks: String..., own: String = "") -> LinkedData {
        LinkedData(blocks: blocks) { $0 == own }
    }

    @Test(arguments: [
        #"{"@type":"NewsArticle","headline":"Storm sinks two boats"}"#,
        #"[{"@type":"WebSite","name":"X"},{"@type":["Thing","NewsArticle"],"headline":"Storm sinks two boats"}]"#,
        #"{"@graph":[{"@type":"http://schema.org/BlogPosting","headline":"Storm sinks two boats"}]}"#,
        // Broken: comments, missing and trailing commas, single quotes, a bare key, no end.
        "<!-- //<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Storm sinks two boats\",}\n//]]> -->",
        "{\"@type\":\"NewsArticle\"\n\"headline\":\"Storm sinks two boats\"}",
        "{'@type':'NewsArticle',headline:'Storm sinks two boats'}",
        #"{"@type":"NewsArticle","headline":"Storm sinks two boats","articleBody":"It was ni"#,
        #"{"@type":"NewsArticle","headline":"Storm &amp;sinks  two\nboats"#
            .replacing("&amp;", with: ""),
        #"{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Storm sinks two boats"}}"#,
    ])
    func findsTheArticle(_ block: String) {
        let found = data(block)
        #expect(found.headline == "Storm sinks two boats")
        #expect(found.isArticle)
    }

    @Test func readsQuotesInsideOfStrings() {
        let found = data(#"{"@type":"Article","headline":"The "quiet" storm","section":"x"}"#)
        #expect(found.headline == #"The "quiet" storm"#)
    }

    @Test func decodesEntitiesAndEscapes() {
        let found = data(
            #"{"@type":"Article","headline":"K&uuml;hlt&amp;uuml;rme \u0026 \"T\u00fcrme\" &#8211; jetzt"}"#
        )
        #expect(found.headline == "Kühltürme & \"Türme\" – jetzt")
    }

    @Test func resolvesAuthorsAndPublisher() {
        let found = data(
            """
            {"@graph":[{"@type":"NewsArticle","headline":"H","author":[{"@id":"#a"},{"@type":"Person",\
            "name":"Li Wei"},"Ana Ruiz"],"publisher":{"@type":"Organization","name":"The Star"}},
            {"@type":"Person","@id":"#a","name":"Jane Doe"}]}
            """)
        #expect(found.authors.map(\.name) == ["Jane Doe", "Li Wei", "Ana Ruiz"])
        #expect(found.publisher == "The Star")
    }

    @Test func teasersInListsDoNotCount() {
        let found = data(
            """
            {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another",\
            "datePublished":"2020-01-01"}]}
            """)
        #expect(found.headline == nil)
        #expect(found.published == nil)
    }

    @Test func ofSeveralArticlesTheOneAboutThePageCounts() {
        let found = data(
            #"{"@type":"Article","headline":"Teaser","datePublished":"2020-01-01"}"#,
            #"{"@type":"Article","headline":"Own","url":"https://x.example/own","datePublished":"2021-02-02"}"#,
            own: "https://x.example/own")
        #expect(found.headline == "Own")
        #expect(found.published == "2021-02-02")
    }

    @Test func nestingAndRubbishEnd() {
        let deep = String(repeating: "[{\"a\":", count: 5_000)
        #expect(data(deep).headline == nil)
        #expect(data("{{{{\"\"\"\"::::]]]]}}}}", "not json", "").headline == nil)
    }
}
