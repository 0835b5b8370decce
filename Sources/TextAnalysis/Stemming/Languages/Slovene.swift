extension LightStemmer {
    /// Slovene: the cases of nouns and adjectives, with the dual.
    ///
    ///     vlada, vlade, vlado, vladah → vlad      predsednik, predsednika, predsednikom → predsednik
    ///     slovenski, slovenskega, slovenskih → slovensk      začetek (zacetek), začetka → zacetk
    ///
    /// Source: Popovič and Willett, "The Effectiveness of Stemming for Natural-Language Access to
    /// Slovene Textual Data" (1992), of its endings those of case and number.
    static let slovene = LightStemmer(
        name: "slovene", languages: ["sl", "slv"], script: .latin,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    """
                    ega emu em ema im ima imi ih om oma am ama ami ah eh ov ev a e i o u
                    """, least: 3)
                    + SuffixStep.rules("ostjo", to: "ost", least: 2)
                    + SuffixStep.rules("ek", to: "k", least: 3)
                    + SuffixStep.rules("ec", to: "c", least: 3))
        ])
}
