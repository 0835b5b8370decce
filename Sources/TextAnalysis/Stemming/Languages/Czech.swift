extension LightStemmer {
    /// Czech: the cases of nouns and adjectives.
    ///
    ///     vláda (vlada), vlády, vládou, vládách → vlad      prezident, prezidenta, prezidentovi → prezident
    ///     český (cesky), českého, českých → cesk      svátek, svátku → svatk      Němec, Němci → nemc
    ///
    /// Source: Dolamic and Savoy, "Indexing and Stemming Approaches for the Czech Language" (2009),
    /// the light stemmer as in Lucene's CzechStemmer, without possessives and without what changes
    /// inside a word: Praha, Praze.
    static let czech = LightStemmer(
        name: "czech", languages: ["cs", "ces", "cze"], script: .latin,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    """
                    atech atum ech ich ach ych iho eho emu imu ami emi imi ymi
                    ovi ove em im um am ym om ou ej a e i o u y
                    """, least: 3)
                    + SuffixStep.rules("ostmi", to: "ost", least: 2)
                    + SuffixStep.rules("ek", to: "k", least: 3)
                    + SuffixStep.rules("ec", to: "c", least: 3))
        ])
}
