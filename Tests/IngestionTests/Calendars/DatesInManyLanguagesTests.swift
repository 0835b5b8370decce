import Articles
import TestSupport
import Testing

@testable import Ingestion

/// Before → after: a date as pages of a language write it, and the day it names.
@Suite struct DatesInManyLanguagesTests {
    @Test(arguments: [
        // Persian, Dari, Pashto: Jalali.
        ("تاریخ انتشار: ۱۶ شهریور ۱۳۹۶", "2017-09-07"), ("1396/06/16", "2017-09-07"),
        ("پنجشنبه ۱۶ شهریور ماه ۱۳۹۶ - ۱۲:۳۰", "2017-09-07T12:30"), ("۱۶ سنبله ۱۳۹۶", "2017-09-07"),
        ("16-06-1396", "2017-09-07"), ("۱ فروردین ۱۴۰۴", "2025-03-21"),
        // Arabic: Levant, Maghreb, Islamic.
        ("٧ أيلول/سبتمبر ٢٠١٧", "2017-09-07"), ("20 كانون الثاني 2024", "2024-01-20"),
        ("5 تشرين الأول، 2023", "2023-10-05"), ("20 جويلية 2024", "2024-07-20"),
        ("14 غشت 2021", "2021-08-14"), ("١٤ محرم ١٤٤٦", "2024-07-20"),
        ("14 محرم 1446 هـ - 21 يوليو 2024 م", "2024-07-21"), ("1446/01/14", "2024-07-20"),
        ("3 ذو القعدة 1444", "2023-05-23"), ("۱۴ ربیع الاول ۱۴۴۶", "2024-09-17"),
        // Urdu, Hindi, Bengali, Tamil.
        ("07 ستمبر، 2017", "2017-09-07"), ("07 सितम्बर 2017", "2017-09-07"),
        ("৭ সেপ্টেম্বর ২০১৭", "2017-09-07"), ("7 செப்டம்பர் 2017", "2017-09-07"),
        // Ukrainian, Russian, Bulgarian, Serbian, short.
        ("7 вер. 2017", "2017-09-07"), ("7 сент. 2017 г.", "2017-09-07"),
        ("7 септември 2017 г.", "2017-09-07"), ("7. септембар 2017.", "2017-09-07"),
        // Turkish in capitals, Azerbaijani, Indonesian.
        ("7 HAZİRAN 2017", "2017-06-07"), ("30 KASIM 2020", "2020-11-30"),
        ("7 Ağu 2017", "2017-08-07"), ("7 sentyabr 2017", "2017-09-07"),
        ("Kamis, 7 Agt 2017 12:30 WIB", "2017-08-07T12:30+07:00"),
        // Vietnamese, Thai, Hungarian, Finnish, Lithuanian, Swahili, Catalan.
        ("Thứ năm, ngày 7 tháng 9 năm 2017", "2017-09-07"), ("7 กันยายน 2560", "2017-09-07"),
        ("2017. szeptember 7.", "2017-09-07"), ("7. syyskuuta 2017", "2017-09-07"),
        ("2017 m. rugsėjo 7 d.", "2017-09-07"), ("7 Septemba 2017", "2017-09-07"),
        ("7 de setembre de 2017", "2017-09-07"),
        // Clock times without a colon, and halves of the day.
        ("jeudi 7 septembre 2017 à 10h57", "2017-09-07T10:57"),
        ("2017年9月7日 10時57分", "2017-09-07T10:57"),
        ("2017年9月7日(木) 午後3時20分配信", "2017-09-07T15:20"), ("2017年9月7日 下午3:20", "2017-09-07T15:20"),
        ("2017년 9월 7일 오후 3:20", "2017-09-07T15:20"), ("7 سبتمبر 2017 3:20 م", "2017-09-07T15:20"),
        ("7 سبتمبر 2017 3:20 صباحا", "2017-09-07T03:20"),
    ])
    func reads(_ line: String, _ iso: String) {
        #expect(DateScanner(line).dates.first?.settled(by: .unknown)?.description == iso)
    }

    @Test(arguments: [
        ("3 hours ago", "2024-07-20T22:30+00:00"), ("vor 2 Tagen", "2024-07-19"),
        ("il y a 40 minutes", "2024-07-21T00:50+00:00"), ("Вчера, 12:30", nil),
        ("вчера", "2024-07-20"),
        ("دیروز", "2024-07-20"), ("۳ ساعت پیش", "2024-07-20T22:30+00:00"), ("أمس", "2024-07-20"),
        ("5分钟前", "2024-07-21T01:25+00:00"), ("2日前", "2024-07-19"), ("3 gün önce", "2024-07-18"),
        ("1 hari yang lalu", "2024-07-20"), ("3 days of hope", nil), ("ago", nil), ("", nil),
    ])
    func readsRelativeDates(_ text: String, _ iso: String?) throws {
        let visit = try #require(ArticleDate(iso8601: "2024-07-21T01:30Z"))
        #expect(RelativeDate.read(text, from: visit)?.description == iso)
    }

    @Test func hoursNeedAClock() throws {
        let visit = try #require(ArticleDate(iso8601: "2024-07-21"))
        #expect(RelativeDate.read("3 hours ago", from: visit) == nil)
        #expect(RelativeDate.read("3 days ago", from: visit)?.description == "2024-07-18")
    }
}
