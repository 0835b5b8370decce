extension LightStemmer {
    /// Urdu: the plurals and oblique cases of nouns, and the vowel that agrees in adjectives and verbs.
    ///
    ///     کتابیں, کتابوں → کتاب      لڑکا, لڑکے, لڑکوں, لڑکی, لڑکیاں → لڑک
    ///     بچہ (بچه), بچے, بچوں → بچا      بڑا, بڑے, بڑی → بڑا      حکومت, حکومتیں, حکومتوں → حکومت
    ///
    /// Source: Akram, Naseer and Hussain, "Assas-Band, an Affix-Exception-List Based Urdu Stemmer"
    /// (2009), and Gupta, Joshi and Mathur, "Design and Development of a Rule Based Urdu Lemmatizer"
    /// (2016). The Arabic plural ات goes; broken plurals stay.
    static let urdu = LightStemmer(
        name: "urdu", languages: ["ur", "urd"], script: .arabic,
        steps: [
            SuffixStep(
                SuffixStep.rules("یاں یوں ییں", to: "ی", least: 2)
                    + SuffixStep.rules("اووں اییں اوں", to: "ا", least: 2)
                    + SuffixStep.rules("وں یں", least: 2) + SuffixStep.rules("ات", least: 4)
                    + SuffixStep.rules("ووں", to: "و", least: 2)
                    + [SuffixRule("بچوں", to: "بچه", least: 0)]
            ),
            SuffixStep(
                SuffixStep.rules("ا ے ی ه", least: 3) + SuffixStep.rules("ے ه", to: "ا", least: 2)
                    + [SuffixRule("ڑی", to: "ڑا", least: 1)]),
        ], kept: "نهیں میں ملکه")
}
