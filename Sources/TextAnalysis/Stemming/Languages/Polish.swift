extension LightStemmer {
    /// Polish: the cases of nouns and adjectives.
    ///
    ///     prezydent, prezydenta, prezydentem, prezydentów (prezydentow) → prezydent
    ///     polski, polskiego, polskich, polską → polsk      domek, domku → domk
    ///     Niemiec, Niemcy, Niemców → niemc      polityka, polityce → polityk
    ///     Kraków, Krakowa, Krakowie → krakow
    ///
    /// Source: the endings of Weiss, "Stempelator" (2005), and of Savoy's light stemmers. What
    /// changes inside a word stays apart: wybór, wyborze.
    static let polish = LightStemmer(
        name: "polish", languages: ["pl", "pol"], script: .latin,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    """
                    ami iami ach iach owi iowi ow iow om iom em iem ego iego emu iemu
                    ymi imi ych ich ym im ej iej ie ia iu io a e i o u y
                    """, least: 3)
                    + SuffixStep.rules("yce", to: "yk", least: 3)
                    + [
                        SuffixRule("sce", to: "sk", least: 2),
                        SuffixRule("jsce", to: "jsc", least: 2),
                        SuffixRule("ek", to: "k", least: 3),
                        SuffixRule("wiek", to: "wiek", least: 1),
                        SuffixRule("iec", to: "c", least: 3),
                    ])
        ], kept: "krakow lwow kijow charkow rzeszow tarnow gorzow")
}
