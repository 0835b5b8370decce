extension LightStemmer {
    /// Ukrainian: the cases of nouns and adjectives.
    ///
    ///     президент, президента, президентом, президентів → президент
    ///     український, українського, українських → українськ      область, областю, області → област
    ///     незалежність, незалежності → незалежност      українець, українці → українц
    ///     будинок, будинку → будинк      Київ, Києва, Києві → києв
    ///
    /// Source: the endings of Savoy's light stemmers for Slavic languages, and of the Ukrainian
    /// orthography of 2019. Other changes inside a word stay apart: ніч, ночі.
    static let ukrainian = LightStemmer(
        name: "ukrainian", languages: ["uk", "ukr"], script: .cyrillic,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    """
                    ами ями ах ях ам ям ові еві єві ом ем єм ою ею єю ів їв ей
                    ого ому ього ьому ими іми их іх им ім ий ій ої ьої
                    а я у ю о е є і ї и ь й
                    """, least: 3)
                    + SuffixStep.rules("ість істю остей", to: "ост", least: 2)
                    + [
                        SuffixRule("ець", to: "ц", least: 3),
                        SuffixRule("ок", to: "к", least: 4),
                        SuffixRule("київ", to: "києв", least: 0),
                        SuffixRule("харків", to: "харков", least: 0),
                        SuffixRule("львів", to: "львов", least: 0),
                        SuffixRule("миколаїв", to: "миколаєв", least: 0),
                        SuffixRule("рік", to: "рок", least: 0),
                    ])
        ])
}
