import Articles
import TestSupport
import Testing

@testable import Ingestion

@Suite struct DateScannerTests {
    @Test(arguments: [
        ("22 August 2017 - 17:57", "2017-08-22T17:57"), ("August 22nd, 2017", "2017-08-22"),
        ("Tuesday 19 March 2024", "2024-03-19"), ("Aug. 22, 2017 5:57 p.m.", "2017-08-22T17:57"),
        ("22-Aug-2017", "2017-08-22"), ("2017-08-22T17:57:09Z", "2017-08-22T17:57+00:00"),
        ("2017/08/22", "2017-08-22"), ("22.08.2017, 17:57 Uhr", "2017-08-22T17:57"),
        ("12:05 AM, 1 Jan 2018", "2018-01-01T00:05"), ("2 p.m. on 3 May 2019", "2019-05-03"),
        ("18:42 GMT +321 October 2019", "2019-10-21T18:42+03:00"),
        ("10:01 GMT +1221 October 2019", "2019-10-21T10:01+12:00"),
        ("3 May 2019 10:00 EDT", "2019-05-03T10:00-04:00"),
        ("3 May 2019, 19:20 (GMT+7)", "2019-05-03T19:20+07:00"),
        ("Published on 19. Juni 201619. Juni 2016", "2016-06-19"),
        ("28 luglio 202010:43", "2020-07-28T10:43"),
        // French, German, Spanish, Portuguese, Italian, Turkish, Indonesian, Polish, Dutch.
        ("Publié le 1er août 2017 à 14:05", "2017-08-01T14:05"), ("3. März 2020", "2020-03-03"),
        ("5 de septiembre de 2017", "2017-09-05"), ("7 de setembro de 2017", "2017-09-07"),
        ("9 dicembre 2018", "2018-12-09"), ("30 Ekim 2020 Cuma 18:28", "2020-10-30T18:28"),
        ("Senin, 6 Mei 2019", "2019-05-06"), ("11 listopada 2018", "2018-11-11"),
        ("4 mei 2020", "2020-05-04"),
        // Russian, Ukrainian.
        ("7 сентября 2017, 12:30 мск", "2017-09-07T12:30+03:00"), ("7 вересня 2017", "2017-09-07"),
        // Persian, Arabic, Urdu, Hebrew, Hindi, with their own digits.
        ("۷ سپتامبر ۲۰۱۷ - ۱۲:۳۰", "2017-09-07T12:30"), ("٢٢ أغسطس ٢٠١٧", "2017-08-22"),
        ("الثلاثاء 22 آب 2017", "2017-08-22"), ("7 ستمبر 2017", "2017-09-07"),
        ("7 בספטמבר 2017", "2017-09-07"), ("७ सितंबर २०१७", "2017-09-07"),
        // Chinese, Japanese, Korean.
        ("2017年8月22日 17:57", "2017-08-22T17:57"), ("2017년 8월 22일", "2017-08-22"),
        ("Friday, 7/7/2017", "2017-07-07"), ("13/9/2017", "2017-09-13"),
        ("9/13/2017", "2017-09-13"),
    ])
    func reads(_ line: String, _ iso: String) {
        #expect(DateScanner(line).dates.first?.settled(by: .unknown)?.description == iso)
    }

    @Test(arguments: [
        "", "On February 3", "2017", "August 2017", "31 April 2017", "22.08.17", "1396/07/31",
        "192.168.2017.1", "call 22-08-2017555", "version 3.8.2017.4x", "10:30", "May 2017 was warm",
        "12 2017", "2017-08", "99/99/2017", "31 مهر 1396", "24 شهریور 2017",
    ])
    func findsNone(_ line: String) {
        #expect(DateScanner(line).dates.compactMap { $0.settled(by: .unknown) } == [])
    }

    @Test func anAmbiguousOrderIsSettledByAnAddress() throws {
        let found = try #require(DateScanner("9/7/2017").dates.first)
        #expect(found.settled(by: .unknown) == nil)
        let address = try #require(AddressDate("https://x.example/201709071057182244-story/"))
        let order = DayOrder(days: [address], isDayFirst: nil)
        #expect(found.settled(by: order)?.description == "2017-09-07")
        let other = try #require(AddressDate("https://x.example/2016/01/02/story"))
        #expect(found.settled(by: DayOrder(days: [other], isDayFirst: nil)) == nil)
        #expect(
            found.settled(by: DayOrder(days: [], isDayFirst: true))?.description == "2017-07-09")
    }

    @Test(
        arguments: [
            ("https://x.example/2017/09/07/story", "2017-9-7 true"),
            ("https://x.example/news/2017-09-07-story", "2017-9-7 true"),
            ("https://x.example/20170907/story", "2017-9-7 true"),
            ("https://x.example/201709071057182244-story", "2017-9-7 false"),
            ("https://x.example/2017/09/story", nil), ("https://x.example/12345678", nil),
            ("https://x.example/2017/13/07/", nil), ("https://x.example/1234567890", nil),
            ("https://x.example/2017/09/07/2016/01/01", nil),
        ] as [(String, String?)])
    func readsAddresses(_ address: String, _ day: String?) {
        let found = AddressDate(address).map { "\($0.year)-\($0.month)-\($0.day) \($0.isSeparate)" }
        #expect(found == day)
    }

    @Test func evidenceIsTheVeryCharacters() {
        let line = "ID: 614 Publish Date: 22 August 2017 - 17:57 Count Views: 3626"
        #expect(DateScanner(line).dates.map(\.evidence) == ["22 August 2017 - 17:57"])
    }

    @Test(arguments: [
        ("ID: 614 Publish Date: ", DateLabel.published), ("Published: Tuesday, ", .published),
        ("Posted by Jane Doe on ", .published), ("Last updated ", .updated),
        ("تاریخ انتشار : ", .published), ("Опубликовано ", .published),
        ("Mis à jour le ", .updated),
        ("Veröffentlicht am ", .published), ("Printed on ", .fetched), ("امروز ", .fetched),
        ("تاريخ النشر: ", .published), ("Aktualisiert: ", .updated), ("Diperbarui ", .updated),
    ])
    func readsLabels(_ text: String, _ label: DateLabel) {
        #expect(DateLabel.label(before: text) == label)
    }

    @Test(arguments: ["", "The strike began on ", "He was born in Moscow on ", "Volume 3, "])
    func findsNoLabel(_ text: String) {
        #expect(DateLabel.label(before: text) == nil)
    }

    @Test func anyLineIsRead() {
        var generator = SeededGenerator()
        let pieces = [
            "22", "2017", "August", "/", "-", ".", ":", "GMT", "+", "321", "年", "月", "日", " ", ",",
            "۲۰۱۷", "سپتامبر", "pm", "T", "Z", "\u{200F}", "99999999999999999999",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...14, using: &generator)
            let line = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
            let scanner = DateScanner(line)
            for date in scanner.dates {
                #expect(line.contains(date.evidence), "seed \(generator.seed): \(line)")
                #expect(!date.evidence.isEmpty, "seed \(generator.seed): \(line)")
            }
        }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00+00:00"), (951_782_399, "2000-02-28T23:59+00:00"),
        (951_782_400, "2000-02-29T00:00+00:00"), (-1, "1969-12-31T23:59+00:00"),
        (4_102_444_800, "2100-01-01T00:00+00:00"),
    ])
    func countsSeconds(_ seconds: Int, _ iso: String) {
        #expect(EpochTime.date(seconds: Int64(seconds))?.description == iso)
    }
}
