extension LightStemmer {
    /// Sorani Kurdish: definite and indefinite, plural, ezafe, and what leans on a noun.
    ///
    ///     پیاوەکە (پیاوهکه), پیاوێک, پیاوەکان, پیاوان → پیاو      کوردستاندا, کوردستانی → کوردستان
    ///
    /// Source: Lucene's SoraniStemmer, on letters as we fold them: ە is ه.
    static let sorani = LightStemmer(
        name: "kurdish (arabic)", languages: ["ckb", "ku", "kur"], script: .arabic,
        steps: [
            SuffixStep("دا هوه", least: 4),
            SuffixStep(
                SuffixStep.rules("مان تان یان", least: 4)
                    + [SuffixRule("ستان", to: "ستان", least: 1)]),
            SuffixStep(
                SuffixStep.rules(
                    "هکه هکهی هکان هکانی هکانه یهک یهکی ێک ێکی یهکه یهکان", least: 2)
                    + SuffixStep.rules("ستان ستانی", to: "ستان", least: 1)
                    + SuffixStep.rules("ان انی انه ی ه", least: 3)),
        ])

    /// Kurmanji Kurdish: plural, ezafe, the oblique and the indefinite.
    ///
    ///     welat, welatê (welate), welatên, welatan, welatekî → welat
    ///
    /// Source: the endings of Thackston, "Kurmanji Kurdish: A Reference Grammar" (2006).
    static let kurmanji = LightStemmer(
        name: "kurdish", languages: ["ku", "kur", "kmr"], script: .latin,
        steps: [SuffixStep("eke eki ek an en a e i yan yen ya ye yi yek yeke", least: 3)])
}
