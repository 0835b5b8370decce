import Articles
import Testing

@Suite struct ArticleDateTests {
    @Test(arguments: [
        "2017", "2017-08", "2017-08-22", "2017-08-22T17:57", "2019-10-21T18:42+03:00",
        "2020-02-29", "2017-01-01T00:00-11:30",
    ])
    func readsWhatItWrites(_ text: String) {
        #expect(ArticleDate(iso8601: text)?.description == text)
    }

    @Test(arguments: [
        ("20170907", "2017-09-07"),
        ("2017-09-07 10:57:18", "2017-09-07T10:57"),
        ("2017-09-07T10:57:18.123Z", "2017-09-07T10:57+00:00"),
        ("2017-09-07T10:57:18+0330", "2017-09-07T10:57+03:30"),
        ("2017-09-07T10:57 +04", "2017-09-07T10:57+04:00"),
    ])
    func readsCommonShapes(_ text: String, _ iso: String) {
        #expect(ArticleDate(iso8601: text)?.description == iso)
    }

    @Test(arguments: [
        "", "17", "2017-13", "2017-02-29", "1900-02-29", "2017-00-10", "2017-1-1", "201709",
        "2017-09-07T25:00", "2017-09-07T10", "0000", "2017-09-07x", "yesterday",
        "2017-09-07T10:57+99",
    ])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(ArticleDate(iso8601: text) == nil)
    }

    @Test func keysSortAsDays() {
        let keys = ["2016", "2017", "2017-08", "2017-08-22", "2017-09-01"]
            .compactMap { ArticleDate(iso8601: $0)?.dayKey }
        #expect(keys == keys.sorted() && keys.count == 5)
        #expect(ArticleDate(year: 2017)?.monthKey == "2017")
        #expect(ArticleDate(year: 2017, month: 8, day: 3)?.monthKey == "2017-08")
    }

    @Test func everyDayOfFourCenturiesIsReadBack() {
        var count = 0
        for year in 1700..<2100 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = ArticleDate(year: year, month: month, day: day) else {
                        continue
                    }
                    count += 1
                    #expect(ArticleDate(iso8601: date.description) == date)
                }
            }
        }
        #expect(count == 146_097)
    }
}
