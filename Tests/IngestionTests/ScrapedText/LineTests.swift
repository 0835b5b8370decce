import Articles
import Testing

@testable import Ingestion

@Suite struct LineTests {
    @Test(arguments: [
        "The ministry said on Monday that the talks would go on in the capital.",
        "وزیر امور خارجه روز دوشنبه گفت که مذاکرات در پایتخت ادامه پیدا می‌کند.",
        "外交部长星期一对记者表示，谈判将在首都继续进行。", "विदेश मंत्री ने सोमवार को कहा कि वार्ता राजधानी में जारी रहेगी।",
        "Министр сказал: переговоры продолжатся в столице, и стороны готовы к обмену.",
        "“I believe that we can win,” he said.", "کیا یہ مذاکرات جاری رہیں گے، وزیر نے پیر کو کہا۔",
    ])
    func proseIsToldByItsShape(_ line: String) {
        #expect(LineShape(line).isProse)
        #expect(PageLine(text: line, gap: 0).cue == nil)
    }

    @Test(arguments: [
        "Russian Bombers Turn Deir Ezzur into Hell for ISIL as Syrian Army Comes Close to Lift Siege",
        "Middle East", "Home | World | Sports | Culture | Weather | Contact", "22 August 2017",
        "为什么谈判将在首都继续进行", "مذاکرات در پایتخت ادامه پیدا می‌کند", "Is this the end of the line?",
    ])
    func headlinesAndMenusAreNoProse(_ line: String) {
        #expect(!LineShape(line).isProse)
    }

    @Test(arguments: [
        ("Share", Cue.Kind.share), ("به اشتراک‌گذاری", .share), ("شارك", .share),
        ("Поделиться", .share),
        ("Partager", .share), ("Teilen", .share), ("Compartir", .share), ("Paylaş", .share),
        ("分享到微信", .share), ("Bagikan", .share), ("Leave a Reply", .comments),
        ("12 Comments", .comments),
        ("نظر شما", .comments), ("Комментарии (3)", .comments), ("Deja un comentario", .comments),
        ("Kommentare", .comments), ("コメント", .comments), ("टिप्पणी करें", .comments),
        ("Related: Talks go on", .related), ("Читайте также", .related), ("اقرأ أيضا", .related),
        ("اخبار مرتبط", .related), ("Das könnte Sie auch interessieren", .related),
        ("相关新闻", .related),
        ("Baca juga: Harga naik", .readMore), ("READ MORE SYRIA NEWS AT: A Paper", .readMore),
        ("Lire la suite", .readMore), ("* Name:", .form), ("Security code", .form),
        ("© The Paper / Jane Doe", .credit), ("Photo: Jane Doe/AFP", .credit),
        ("عکس: خبرگزاری", .credit),
        ("A street in Raqqa in May. Photo: Jane Doe/AFP", .caption),
        ("A street. File photo", .caption),
        ("A resident stands in front of a damaged building. NEWSCO/Jane Doe", .caption),
        ("© 2019 The Paper. All rights reserved.", .copyright), ("Все права защищены", .copyright),
        ("کلیه حقوق محفوظ است", .copyright), ("جميع الحقوق محفوظة", .copyright),
        ("Index | Contact us | Archive | Search | RSS", .navigation),
        ("Facebook Twitter YouTube RSS", .navigation),
        ("We use cookies to improve your visit.", .cookies),
        ("Nous utilisons des cookies pour vous.", .cookies), ("Privacy Policy", .legal),
        ("Sign up for our newsletter and get the news every day.", .newsletter), ("Log in", .login),
        ("Anmelden", .login), ("Tags: war, peace", .tags), ("برچسب ها: جنگ", .tags),
        ("Listen Live", .tools), ("S’abonner", .newsletter), ("S'inscrire", .login),
        ("Subscribe to read on", .paywall), ("Il vous reste 80 % de cet article à lire.", .paywall),
        ("You have read your last free article this month.", .paywall),
        ("Dieser Artikel ist Abonnenten vorbehalten.", .paywall), ("Nur für Abonnenten", .paywall),
        ("Статья доступна только подписчикам", .paywall), ("この記事は有料会員限定です", .paywall),
        ("Print", .tools), ("چاپ", .tools), ("Advertisement", .advertisement),
        ("Реклама", .advertisement),
    ])
    func furnitureSaysSo(_ line: String, _ kind: Cue.Kind) {
        #expect(PageLine(text: line, gap: 0).cue?.kind == kind)
    }

    @Test(arguments: [
        "Share prices fell in London on Monday after the bank's report.", "Home Office loses case",
        "Search for survivors goes on in Aleppo",
        "Contact with the ship was lost at dawn, officials said.",
        "Comments by the minister angered his party, two officials said on Sunday.",
        "News of the strike reached the capital", "The print workers went home.",
        "Related families were housed in the school, a teacher said.",
        "Login data of a million users was stolen from the bank.",
    ])
    func wordsOfFurnitureWithinTextAreText(_ line: String) {
        #expect(PageLine(text: line, gap: 0).cue == nil)
    }

    @Test(arguments: [
        ("The ministry\nsaid on Sunday\n, in a statement to the press, that all was well.", 1),
        ("First headline of the day\nSecond headline of the day", 2),
        ("Daesh Shells City Days After Siege Lifted\nterrorists, strike, Syria", 2),
        ("A whole sentence stands here for itself.\nand a tag", 2), ("Home\nnews\nsport", 3),
    ])
    func mendsWhatLinksBroke(_ text: String, _ count: Int) {
        #expect(LineMender.mend(PageLines.raw(text)).count == count)
    }

    @Test func mendsWrappedText() {
        let text = """
            The dock workers in the harbour went on strike on Monday, their union
            said in a statement that was sent to all of the newspapers in town on
            the same evening.

            The strike will last until the owners of the harbour agree to talk to
            the union about the working hours and the pay of the night shift, and
            nobody knows when.
            """
        let lines = LineMender.mend(PageLines.raw(text))
        #expect(lines.map { $0.text.hasPrefix("The ") && $0.text.hasSuffix(".") } == [true, true])
        #expect(lines[0].text.contains("union said in"))
    }

    @Test func countsBlankLines() {
        #expect(PageLines.raw("\n a \n\n\u{A0}\nb\u{2028}c").map(\.gap) == [0, 2, 0])
        #expect(PageLines.raw("\n a \n\n\u{A0}\nb\u{2028}c").map(\.text) == ["a", "b", "c"])
    }

    @Test(arguments: [
        ("By Jane Doe", ["Jane Doe"]),
        ("By Jane Doe and Li Wei, Staff Writers | May 3, 2020", ["Jane Doe", "Li Wei"]),
        ("by Ali al-Hasan", ["Ali al-Hasan"]), ("Von Anna Müller", ["Anna Müller"]),
        ("Par Jean-Luc Petit", ["Jean-Luc Petit"]), ("Автор: Иван Петров", ["Иван Петров"]),
        ("نویسنده: رضا احمدی", ["رضا احمدی"]), ("作者：王小明", ["王小明"]),
        ("记者 王小明", ["王小明"]), ("记者 从市政府获悉", []),
        ("Por María del Río", ["María del Río"]),
        ("September 7, 2017 By Jane Doe", ["Jane Doe"]),
        ("7 сентября 2017 | Автор: Иван Петров", ["Иван Петров"]),
        ("Donnerstag, 7. September 2017, Von Anna Müller", ["Anna Müller"]),
        ("2017年9月7日 作者：王小明", ["王小明"]),
        ("On 7 September 2017 by the river", []), ("7 September 2017", []),
        ("On Tuesday the council of 7 September 2017 by Jane Doe", []),
        ("By the way, he left", []), ("By subscribing you agree", []), ("Bystander Killed", []),
        ("By 2020, All Will Change", []), ("Di", []), ("Author", []), ("By clicking Here", []),
    ])
    func readsBylines(_ line: String, _ names: [String]) {
        let authors = Byline.authors(in: line).filter { !$0.contains("Staff") }
        #expect(authors == names)
    }

    @Test(arguments: [
        ("M. Mandl", true), ("Dr. Li Wei", true), ("Middle East", false), ("AA-AA", false),
        ("U.S. News", false),
    ])
    func readsLoneNames(_ line: String, _ isName: Bool) {
        #expect((Byline.loneName(line) != nil) == isName)
    }

    @Test(
        arguments: [
            ("© 2019 The Daily Star. All rights reserved.", "The Daily Star"),
            ("Copyright © 2001-2019 by The Paper, Inc. All Rights Reserved", "The Paper"),
            ("2019 © Il Giornale", "Il Giornale"), ("© Jane Doe", nil), ("Copyright notice", nil),
            ("Copyright 2017 Agency. This material may not be published.", nil),
            ("Sports data © X 2018", nil),
        ] as [(String, String?)])
    func readsNotices(_ line: String, _ name: String?) {
        #expect(SiteName.inCopyright(line)?.name == name)
    }

    @Test(
        arguments: [
            ("www.paper.example", "paper.example"),
            ("https://www.Paper.example/a?b", "paper.example"),
            ("<http://paper.example:80/>", "paper.example"),
            ("news.paper.example", "news.paper.example"),
            ("paper", nil), ("no host here.", nil), ("a..b", nil), ("1.5", nil), ("www.x", nil),
        ] as [(String, String?)])
    func readsHosts(_ text: String, _ host: String?) {
        #expect(WebAddress.host(of: text) == host)
    }
}
