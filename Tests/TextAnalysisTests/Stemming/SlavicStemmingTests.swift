import Testing
import TextAnalysis

/// Before → after in Slavic languages and Latvian, beyond Polish and Ukrainian.
@Suite struct SlavicStemmingTests {
    @Test(arguments: [
        ("cs", "vláda vlády vládou vládách", "vlad"),
        ("cs", "prezident prezidenta prezidentovi", "prezident"),
        ("cs", "český českého českých", "cesk"), ("cs", "svátek svátku", "svatk"),
        ("cs", "Němec Němci", "nemc"), ("cs", "společnost společnosti společnostmi", "spolecnost"),
        ("sk", "vláda vlády vládou vládach", "vlad"),
        ("sk", "prezident prezidentovi prezidentov", "prezident"),
        ("sk", "slovenský slovenského slovenských", "slovensk"),
        ("sk", "začiatok začiatku", "zaciatk"),
        ("sl", "vlada vlade vlado vladah", "vlad"),
        ("sl", "predsednik predsednika predsednikom", "predsednik"),
        ("sl", "slovenski slovenskega slovenskih", "slovensk"), ("sl", "začetek začetka", "zacetk"),
        ("hr", "vlada vlade vladom vladama", "vlad"), ("hr", "grad gradovi gradovima", "grad"),
        ("hr", "hrvatski hrvatskog hrvatskih", "hrvatsk"), ("hr", "početak početka", "pocetk"),
        ("lv", "valsts valstij valstīs valstīm", "valst"),
        ("lv", "prezidents prezidenta prezidentam", "prezident"),
        ("lv", "valdība valdības valdībai", "valdib"),
        ("bg", "град градът градове градовете", "град"),
        ("bg", "комисия комисията комисии", "комис"),
        ("bg", "нов новият новата новите", "нов"), ("bg", "театър театри", "театр"),
        ("bg", "германец германци", "германц"),
    ])
    func stem(language: String, words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language(language))
    }

    @Test(arguments: [
        ("влада владе владом владама", "влад"), ("почетак почетка", "почетк"),
        ("могућност могућношћу", "могућност"),
    ])
    func serbianCyrillic(words: String, stem: String) throws {
        let stemmers = LightStemmers.stemmers(for: "sr").filter { $0.script == .cyrillic }
        try expectAlike(words, stem: stem, #require(stemmers.first))
    }

    @Test(arguments: [
        ("cs", "německo němec"), ("cs", "vláda vlak"), ("sk", "mesto mestský"), ("sl", "dan dno"),
        ("hr", "vlada vlak"), ("lv", "valsts valdība"), ("bg", "право правило"),
        ("bg", "град гръд"),
    ])
    func apart(language: String, words: String) throws {
        try expectApart(words, .language(language))
    }
}
