extension LightStemmer {
    /// Pashto: the plurals and the oblique case.
    ///
    ///     کتاب, کتابونه, کتابونو → کتاب      ښوونکی, ښوونکي, ښوونکو → ښوونک
    ///     هلک, هلکان, هلکانو → هلک      معلومه, معلومې, معلومو → معلوم
    ///
    /// Source: Aslamzai and Saad, "Pashto Language Stemming Algorithm" (2015), of its endings those
    /// of number and case.
    static let pashto = LightStemmer(
        name: "pashto", languages: ["ps", "pus"], script: .arabic,
        steps: [
            SuffixStep(
                SuffixStep.rules("ونه ونو ګان ګانو ګانې ګانی یان یانو", least: 2)
                    + SuffixStep.rules("ان انو ات", least: 3)
                    + SuffixStep.rules("ې و ه ۍ ی", least: 3))
        ], kept: "افغانستان پاکستان طالبان")
}
