extension LightStemmer {
    /// Slovak: the cases of nouns and adjectives.
    ///
    ///     vláda (vlada), vlády, vládou, vládach → vlad      prezident, prezidentovi, prezidentov → prezident
    ///     slovenský (slovensky), slovenského, slovenských → slovensk      začiatok, začiatku → zaciatk
    ///
    /// Source: the endings of Dolamic and Savoy's light stemmer for Czech (2009), with those of Slovak
    /// from its school grammar.
    static let slovak = LightStemmer(
        name: "slovak", languages: ["sk", "slk"], script: .latin,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    """
                    och ach iach iam am om ov ovi ovia ami iami mi eho ieho emu iemu
                    ych ich ym im ymi imi ou ej em ia iu ie a e i o u y
                    """, least: 3)
                    + SuffixStep.rules("ostou", to: "ost", least: 2)
                    + SuffixStep.rules("ok ek", to: "k", least: 3)
                    + SuffixStep.rules("ec", to: "c", least: 3))
        ])
}
