import Articles
import TestSupport
import Testing

@testable import Ingestion

@Suite struct CalendarTests {
    /// Nowruz as the Calendar Centre of the University of Tehran published it.
    @Test(arguments: [
        (1300, "1921-03-21"), (1354, "1975-03-21"), (1357, "1978-03-21"), (1358, "1979-03-21"),
        (1370, "1991-03-21"), (1375, "1996-03-20"), (1376, "1997-03-21"), (1387, "2008-03-20"),
        (1391, "2012-03-20"), (1395, "2016-03-20"), (1396, "2017-03-21"), (1399, "2020-03-20"),
        (1400, "2021-03-21"), (1403, "2024-03-20"), (1404, "2025-03-21"), (1405, "2026-03-21"),
    ])
    func nowruz(_ year: Int, _ iso: String) {
        let day = CalendarName.solarHijri.gregorian(year: year, month: 1, day: 1)
        #expect(day?.description == iso)
    }

    /// 1 Muharram by the calendar of Umm al-Qura.
    @Test(arguments: [
        (1420, "1999-04-17"), (1425, "2004-02-21"), (1430, "2008-12-29"), (1435, "2013-11-04"),
        (1440, "2018-09-11"), (1444, "2022-07-30"), (1445, "2023-07-19"), (1446, "2024-07-07"),
        (1447, "2025-06-26"),
    ])
    func muharram(_ year: Int, _ iso: String) {
        let day = CalendarName.lunarHijri.gregorian(year: year, month: 1, day: 1)
        #expect(day?.description == iso)
    }

    @Test func daysGoThereAndBack() throws {
        var generator = SeededGenerator()
        for _ in 0..<2_000 {
            let month = Int.random(in: 1...12, using: &generator)
            let solar = Int.random(in: 1_300...1_420, using: &generator)
            let lunar = Int.random(in: 1_340...1_480, using: &generator)
            for (calendar, year) in [(CalendarName.solarHijri, solar), (.lunarHijri, lunar)] {
                let length = calendar.days(inMonth: month, of: year)
                #expect((29...31).contains(length))
                let day = Int.random(in: 1...max(1, length), using: &generator)
                let date = try #require(calendar.gregorian(year: year, month: month, day: day))
                let back = try #require(calendar.day(of: date))
                #expect(back == (year, month, day))
                #expect(calendar.gregorian(year: year, month: month, day: length + 1) == nil)
            }
        }
    }

    @Test(arguments: [
        ("2017", "2017", "2017"), ("2017-09", "2017-09", "2017-09"),
        ("2017/9/7", "2017-09-07", "2017-09-07"), ("2017.09.07", "2017-09-07", "2017-09-07"),
        ("1396", "2017-03-21", "2018-03-20"), ("1396-06", "2017-08-23", "2017-09-22"),
        ("۱۳۹۶/۰۶/۱۶", "2017-09-07", "2017-09-07"), ("1395-12", "2017-02-19", "2017-03-20"),
        ("١٤٤٦/٠١/١٤", "2024-07-20", "2024-07-20"), ("1446", "2024-07-07", "2025-06-25"),
    ])
    func rangesOfDays(_ text: String, _ first: String, _ last: String) {
        let range = DayRange(text)
        #expect(range?.first.description == first)
        #expect(range?.last.description == last)
    }

    @Test(arguments: [
        "", "17", "201", "20170", "2017-", "2017-13", "2017-02-30", "1396-07-31", "1396-13",
        "2017-09/07", "2017-09-07-1", "yesterday", "20170907", "-2017",
    ])
    func noDates(_ text: String) {
        #expect(DayRange(text) == nil)
    }

    @Test(arguments: [
        ("1397/13/01", "there is no month 13"), ("2017-00", "there is no month 0"),
        ("2017-02-30", "month 2 of 2017 has 28 days"),
        ("2016-02-30", "month 2 of 2016 has 29 days"),
        ("1396-07-31", "month 7 of 1396 has 30 days"),
    ])
    func theWrongPartOfADateIsNamed(_ text: String, _ fault: String) {
        #expect(DayRange.fault(in: text) == fault)
    }

    @Test(arguments: ["yesterday", "20170907", "17", "", "2017", "1396-06-31", "2017-09-07"])
    func datesAndOtherTextHaveNone(_ text: String) {
        #expect(DayRange.fault(in: text) == nil)
    }
}
