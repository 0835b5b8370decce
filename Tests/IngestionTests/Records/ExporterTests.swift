import Articles
import Ingestion
import Testing

/// Records as other programs write them, with invented content.
@Suite struct ExporterTests {
    struct Sample: Sendable {
        let name: String
        let record: String
        var outlet: String? = "The Paper"
        var url: String? = "https://paper.example/1"
        var author: String? = "Jane Doe"
        var published: String? = "2017-09-07"
    }

    private static let samples = [
        Sample(
            name: "BEIR",
            record: """
                {"_id":"d1","title":"Harbour","text":"It opened.",
                "metadata":{"url":"https://paper.example/1"}}
                """, outlet: "paper.example", author: nil, published: nil),
        Sample(
            name: "news-please",
            record: """
                {"authors":["Jane Doe"],"date_publish":"2017-09-07 00:00:00","title":"Harbour",
                "date_download":"2018-01-01 00:00:00","description":"Short","maintext":"It opened.",
                "source_domain":"www.paper.example","url":"https://paper.example/1","language":"en"}
                """, outlet: "paper.example"),
        Sample(
            name: "Media Cloud",
            record: """
                {"stories_id":7,"title":"Harbour","media_name":"The Paper","language":"en",
                "publish_date":"2017-09-07 10:00:00","url":"https://paper.example/1",
                "story_text":"It opened."}
                """, author: nil),
        Sample(
            name: "Aleph",
            record: """
                {"id":"ab","schema":"Article","properties":{"title":["Harbour"],"author":["Jane Doe"],
                "bodyText":["It opened."],"publishedAt":["2017-09-07"],"publisher":["The Paper"],
                "language":["eng"],"sourceUrl":["https://paper.example/1"]}}
                """),
        Sample(
            name: "trafilatura",
            record: """
                {"title":"Harbour","author":"Jane Doe; Bob","hostname":"paper.example",
                "date":"2017-09-07","fingerprint":"ff00","text":"It opened.","language":null,
                "source":"https://paper.example/1","source-hostname":"The Paper","excerpt":"Short"}
                """),
        Sample(
            name: "NewsAPI",
            record: """
                {"source":{"id":null,"name":"The Paper"},"author":"Jane Doe","title":"Harbour",
                "description":"Short","url":"https://paper.example/1",
                "publishedAt":"2017-09-07T10:57:18Z","content":"It opened."}
                """),
        Sample(
            name: "schema.org",
            record: """
                {"headline":"Harbour","articleBody":"It opened.","datePublished":"2017-09-07",
                "publisher":{"name":"The Paper"},"author":[{"name":"Jane Doe"}],
                "inLanguage":"en","url":"https://paper.example/1"}
                """),
        Sample(
            name: "WordPress",
            record: """
                {"id":7,"title":{"rendered":"Harbour"},"link":"https://paper.example/1",
                "content":{"rendered":"<p>It opened.</p>"},"date":"2017-09-07T10:00:00"}
                """, outlet: "paper.example", author: nil),
    ]

    @Test(arguments: samples)
    func readsWhatExportersWrite(_ sample: Sample) throws {
        let reading = try Reading.text(sample.record, name: "x.json")
        let article = try #require(reading.articles.first)
        #expect(article.title?.value == "Harbour")
        #expect(article.blocks.map(\.text) == ["It opened."])
        #expect(article.outlet?.value.name == sample.outlet)
        #expect(article.url == sample.url)
        #expect(article.authors.first?.value == sample.author)
        let day = article.published.map { String($0.value.description.prefix(10)) }
        #expect(day == sample.published)
        if let language = article.language, language.provenance == .record {
            #expect(language.value == "en")
        }
        #expect(reading.problems.isEmpty)
    }

    @Test func readsRecordsInAnEnvelope() throws {
        let reading = try Reading.text(
            #"{"status":"ok","articles":[{"title":"One","content":"A."},{"x":1},{"title":"Two"}]}"#)
        #expect(reading.articles.map { $0.title?.value } == ["One", "Two"])
        #expect(Set(reading.articles.map(\.id)).count == 2)
        #expect(reading.codes == [.badRecord])
    }

    @Test func theLastOfTwoEqualKeysCounts() throws {
        let reading = try Reading.text(
            #"{"title":"One","text":"A.","title":"Two"}"#, name: "a.jsonl")
        #expect(reading.articles.map { $0.title?.value } == ["Two"])
    }
}
