extension LightStemmer {
    /// Greek: the cases of nouns and adjectives, and the present tense.
    ///
    ///     υπουργός (υπουργοσ), υπουργού, υπουργοί, υπουργούς → υπουργ
    ///     κυβέρνηση, κυβέρνησης, κυβερνήσεις, κυβερνήσεων → κυβερνησ
    ///     πρόβλημα, προβλήματος, προβλήματα → προβλημ      παιδί, παιδιού, παιδιά → παιδ
    ///     χώρος, χώρου, χώροι → χωρο      χώρα, χώρες → χωρα
    ///
    /// Source: Ntais, "Development of a Stemmer for the Greek Language" (2006), and Saroukos,
    /// "Enhancing a Greek Language Stemmer" (2008), without what they take of derivation. A stem of
    /// three letters keeps the vowel of its gender, which alone parts so many short words.
    static let greek = LightStemmer(
        name: "greek", languages: ["el", "ell"], script: .greek,
        steps: [
            SuffixStep(SuffixStep.rules("ματοσ ματα ματων", to: "μα", least: 2)),
            SuffixStep(
                SuffixStep.rules(
                    "οσ ου ο οι ων ουσ α ασ εσ η ησ εισ εων εωσ ω ει ουμε ετε ουν", least: 4)
                    + SuffixStep.rules("οσ ου ο οι ουσ", to: "ο", least: 2)
                    + SuffixStep.rules("α ασ εσ", to: "α", least: 2)
                    + SuffixStep.rules("η ησ εισ εων εωσ", to: "η", least: 2)),
            SuffixStep("ι", least: 4),
        ])
}
