import Testing

/// Before → after in Latin, Greek, Cyrillic, Hebrew, Armenian and Georgian letters.
@Suite struct EuropeanFoldingTests {
    @Test(arguments: [
        ("Erdoğan", "erdogan"), ("ERDOGAN", "erdogan"), ("Erdog\u{0306}an", "erdogan"),
        ("İstanbul", "istanbul"), ("ISTANBUL", "istanbul"), ("Kırım", "kirim"),
        ("Łódź", "lodz"), ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Đorđe", "dorde"),
        ("Ħamrun", "hamrun"),
        ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Þór", "thor"), ("Guðmundur", "gudmundur"),
        ("café", "cafe"), ("cafe\u{0301}", "cafe"), ("Việt", "viet"),
        ("Vie\u{0323}\u{0302}t", "viet"),
        ("Vie\u{0302}\u{0323}t", "viet"), ("ơ", "o"), ("ş", "s"), ("Ț", "t"), ("ñ", "n"),
        ("ǽ", "ae"),
        ("ǿ", "o"), ("ﬁn", "fin"), ("ĳ", "ij"), ("ŉ", "'n"), ("ſ", "s"), ("\u{212A}", "k"),
        ("ＡＢＣ１２", "abc12"), ("ⓐ", "a"), ("5º", "5o"),
        ("O’Brien", "o'brien"), ("O‘Brien", "o'brien"), ("Oʼzbek", "o'zbek"), ("Baʿth", "ba'th"),
        ("so\u{00AD}ft", "soft"), ("a\u{FEFF}b", "ab"), ("1\u{FE0F}\u{20E3}", "1"),
        ("\u{0254}", "\u{0254}"), ("\u{0259}", "\u{0259}"),
    ])
    func latin(text: String, folded: String) throws {
        try expectFolding(of: text, as: folded)
    }

    @Test(arguments: [
        ("Αθήνα", "αθηνα"), ("ΑΘΗΝΑ", "αθηνα"), ("λόγος", "λογοσ"), ("ϊ", "ι"), ("ΐ", "ι"),
        ("ᾳ", "αι"), ("α\u{0345}", "αι"), ("ᾴ", "αι"), ("α\u{0301}\u{0345}", "αι"),
        ("α\u{0345}\u{0301}", "αι"),
    ])
    func greek(text: String, folded: String) throws {
        try expectFolding(of: text, as: folded)
    }

    @Test(arguments: [
        ("Ёлка", "елка"), ("е\u{0308}лка", "елка"), ("за\u{0301}мок", "замок"), ("ѝ", "и"),
        ("Мой", "мой"), ("мои\u{0306}", "мой"), ("ЇЖАК", "їжак"), ("і\u{0308}жак", "їжак"),
        ("ў", "ў"), ("ѓ", "ѓ"), ("ќ", "ќ"), ("к\u{0301}", "ќ"), ("й\u{0301}", "й"),
        ("и\u{0301}\u{0306}", "и"), ("ӥ", "и"), ("А\u{0483}", "а"), ("м’я", "м'я"), ("мʼя", "м'я"),
    ])
    func cyrillic(text: String, folded: String) throws {
        try expectFolding(of: text, as: folded)
    }

    @Test(arguments: [
        ("שָׁלוֹם", "שלום"), ("\u{FB2A}לום", "שלום"), ("צה״ל", "צה\"ל"), ("ג׳ורג׳", "ג'ורג'"),
        ("Երևան", "երեւան"), ("ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"),
    ])
    func others(text: String, folded: String) throws {
        try expectFolding(of: text, as: folded)
    }
}
