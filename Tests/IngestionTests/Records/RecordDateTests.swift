import Articles
import Testing

@testable import Ingestion

@Suite struct RecordDateTests {
    @Test(arguments: [
        ("2017-09-06", "2017-09-06"), ("1396-06-15", "2017-09-06"),
        ("1396/06/15", "2017-09-06"), ("1396-06-15T08:30:00", "2017-09-06"),
    ])
    func aDayOfAnotherCalendarIsConverted(_ text: String, _ day: String) {
        #expect(RecordDate.read(text)?.description == day)
    }

    @Test(arguments: ["1396-06", "1396"])
    func aMonthOfAnotherCalendarStaysUnknown(_ text: String) {
        #expect(RecordDate.read(text) == nil)
    }
}
