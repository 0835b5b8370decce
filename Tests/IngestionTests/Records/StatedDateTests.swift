import Articles
import Ingestion
import Testing

/// Dates that records, feeds and messages state of themselves, and that can't be.
@Suite struct StatedDateTests {
    private func record(_ published: String, crawled: String? = nil) throws -> Reading {
        let crawl = crawled.map { ",\"crawled\":\"\($0)\"" } ?? ""
        return try Reading.text(
            "{\"text\":\"x\",\"published\":\"\(published)\"\(crawl)}", name: "a.jsonl")
    }

    @Test(arguments: ["2999-01-01", "0012-05-03", "1000-01-01", "0001-01-01T00:00:00Z"])
    func aDateThatCannotBeIsNotTaken(_ text: String) throws {
        let reading = try record(text)
        #expect(reading.articles.count == 1 && reading.articles.first?.published == nil)
        #expect(reading.codes == [.badDate])
        #expect(reading.problems.first?.message.contains(text) == true)
        #expect(reading.problems.first?.reason?.contains("not taken") == true)
    }

    @Test(arguments: ["1600-01-01", "1900-05-03", "1989-11-10", "2017-09-07"])
    func oldNewspapersKeepTheirDays(_ text: String) throws {
        let reading = try record(text)
        #expect(reading.articles.first?.published?.value.description == text)
        #expect(reading.problems.isEmpty)
    }

    @Test func nothingIsPublishedAfterItsCrawl() throws {
        let late = try record("2018-01-01", crawled: "2017-09-07T10:00:00Z")
        #expect(late.articles.first?.published == nil && late.codes == [.badDate])
        // A day more is another zone.
        let next = try record("2017-09-08", crawled: "2017-09-07T10:00:00Z")
        #expect(next.articles.first?.published?.value.description == "2017-09-08")
        // A crawl before the web is none, and says nothing of the day of publication.
        let never = try record("2018-01-01", crawled: "1970-01-01T00:00:00Z")
        #expect(never.articles.first?.published?.value.description == "2018-01-01")
        #expect(never.articles.first?.crawled == nil && never.codes == [.badDate])
    }

    @Test func anotherFieldMayHaveTheDay() throws {
        let reading = try Reading.text(
            #"{"text":"x","published":"0001-01-01","date":"2017-09-07"}"#, name: "a.jsonl")
        #expect(reading.articles.first?.published?.value.description == "2017-09-07")
        #expect(reading.problems.isEmpty)
    }

    @Test func feedsAndMailAreDoubtedToo() throws {
        let feed = try Reading.text(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><item>
            <title>Harbour</title><pubDate>Thu, 07 Sep 2999 10:57:18 +0300</pubDate></item>
            </channel></rss>
            """, name: "x")
        #expect(feed.articles.count == 1 && feed.articles.first?.published == nil)
        #expect(feed.codes == [.badDate])
        let mail = try Reading.text(
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: Harbour\r\n"
                + "Message-ID: <1@b.example>\r\nDate: Thu, 07 Sep 2999 10:57:18 +0300\r\n\r\nText.\r\n",
            name: "x.eml")
        #expect(mail.articles.count == 1 && mail.articles.first?.published == nil)
        #expect(mail.codes == [.badDate])
    }
}
