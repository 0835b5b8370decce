import Testing
import TextAnalysis

/// Before → after in Greek, Hebrew and the Slavic languages.
@Suite struct EuropeanStemmingTests {
    @Test(arguments: [
        ("υπουργός υπουργού υπουργοί υπουργούς υπουργό υπουργών", "υπουργ"),
        ("κυβέρνηση κυβέρνησης κυβερνήσεις κυβερνήσεων κυβερνήσεως", "κυβερνησ"),
        ("πρόβλημα προβλήματος προβλήματα προβλημάτων", "προβλημ"),
        ("παιδί παιδιού παιδιά παιδιών", "παιδ"), ("χώρος χώρου χώροι χώρους", "χωρο"),
        ("χώρα χώρες χώρας", "χωρα"), ("Ελλάδα Ελλάδας ΕΛΛΑΔΑ", "ελλαδ"),
    ])
    func greek(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("el"))
    }

    @Test(arguments: ["χώρα χώρος", "υπουργός υπουργείο", "όρος ώρα", "φόρος φορά", "νέα νέο"])
    func greekApart(words: String) throws { try expectApart(words, .language("el")) }

    @Test(arguments: [
        ("ספר הספר והספר ספרים הספרים", "ספר"), ("ממשלה הממשלה ממשלת ממשלות לממשלה", "ממשלה"),
        ("ישראל בישראל לישראל", "ישראל"), ("עיתון עיתונים העיתונים", "עיתון"),
        ("בעיה בעיות הבעיות", "בעי"),
        ("בית הבית", "בית"), ("ירושלים", "ירושלים"), ("אפשרות אפשרויות", "אפשרה"),
        ("זכות זכויות הזכויות", "זכות"), ("ביטחון הביטחון", "ביטחון"),
    ])
    func hebrew(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("he"))
    }

    @Test(arguments: [
        "ספר ספרות", "מדינה דינה", "שנה נה", "ביטחון יטחון", "ירושלים ירושל", "כלכלה לכלה",
    ])
    func hebrewApart(words: String) throws { try expectApart(words, .language("he")) }

    @Test(arguments: [
        ("prezydent prezydenta prezydentem prezydentów prezydentowi", "prezydent"),
        ("polski polskiego polskich polską Polsce", "polsk"), ("domek domku domkiem", "domk"),
        ("Niemiec Niemcy Niemców", "niemc"), ("polityka polityce polityki", "polityk"),
        ("Kraków Krakowa Krakowie", "krakow"), ("miejsce miejsca miejscach", "miejsc"),
        ("człowiek człowieka", "czlowiek"), ("łódź łodzi", "lodz"),
    ])
    func polish(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("pl"))
    }

    @Test(arguments: [
        "miejsce miejski", "rząd rządowy", "kot kotek", "Niemiec niemiecki", "dom dym",
    ])
    func polishApart(words: String) throws { try expectApart(words, .language("pl")) }

    @Test(arguments: [
        ("президент президента президентом президентів", "президент"),
        ("український українського українських Українська", "українськ"),
        ("область областю області областей", "област"),
        ("незалежність незалежності незалежністю", "незалежност"),
        ("українець українці українцем", "українц"), ("будинок будинку будинки", "будинк"),
        ("Київ Києва Києві", "києв"), ("рік року роки років", "рок"),
        ("Україна України Україною", "україн"),
    ])
    func ukrainian(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("uk"))
    }

    @Test(arguments: [
        "Україна український українець", "Київ київський", "суд судно", "право правда",
    ])
    func ukrainianApart(words: String) throws { try expectApart(words, .language("uk")) }
}
