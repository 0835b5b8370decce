/// Codes of languages as exporters write them.
enum LanguageCodes {
    /// Three letters (ISO 639-2, as Aleph has them) or an English name, and the two letters for it.
    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for row in rows.split(separator: "\n") {
            let names = row.split(separator: " ").map(String.init)
            for name in names.dropFirst() { table[name] = names[0] }
        }
        return table
    }()

    private static let rows = """
        ar ara arabic
        az aze azerbaijani
        bg bul bulgarian
        bn ben bengali
        ca cat catalan
        cs ces cze czech
        da dan danish
        de deu ger german
        el ell gre greek
        en eng english
        es spa spanish
        et est estonian
        fa fas per persian farsi
        fi fin finnish
        fr fra fre french
        he heb hebrew
        hi hin hindi
        hr hrv croatian
        hu hun hungarian
        hy hye arm armenian
        id ind indonesian
        it ita italian
        ja jpn japanese
        ka kat geo georgian
        kk kaz kazakh
        ko kor korean
        ku kur kurdish
        lt lit lithuanian
        lv lav latvian
        mk mkd mac macedonian
        ms msa may malay
        nl nld dut dutch
        no nor norwegian
        pl pol polish
        ps pus pashto
        pt por portuguese
        ro ron rum romanian
        ru rus russian
        sk slk slo slovak
        sl slv slovenian slovene
        sq sqi alb albanian
        sr srp serbian
        sv swe swedish
        sw swa swahili
        ta tam tamil
        th tha thai
        tr tur turkish
        uk ukr ukrainian
        ur urd urdu
        uz uzb uzbek
        vi vie vietnamese
        zh zho chi chinese
        """

    /// `eng` → `en`, `English` → `en`; any other as it is.
    static func short(_ code: String) -> String { table[code.lowercased()] ?? code }
}
