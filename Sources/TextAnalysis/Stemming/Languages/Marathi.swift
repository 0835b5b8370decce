extension LightStemmer {
    /// Marathi: postpositions with the oblique vowel before them, then the vowel of gender.
    ///
    ///     घर, घरात, घराला, घरांना → घर      भाषा, भाषेत, भाषेचा, भाषांच्या → भाष
    ///     पाणी, पाण्याला → पाण
    ///
    /// Source: the postpositions of Dhongde and Wali, "Marathi" (2009), on the design of Ramanathan
    /// and Rao's stemmer for Hindi (2003).
    static let marathi = LightStemmer(
        name: "marathi", languages: ["mr", "mar"], script: .devanagari,
        steps: [
            SuffixStep(
                SuffixStep.words(in: obliques).flatMap { vowel in
                    SuffixStep.words(in: postpositions).map {
                        SuffixRule(vowel + $0, least: 2)
                    }
                }),
            SuffixStep("ा ी े ू", least: 3),
        ])

    private static let obliques = "ा ी े ू ां ीं ्या ्यां"
    private static let postpositions = "ला ना ने नी त चा ची चे च्या वर साठी मध्ये तील"
}
