extension LightStemmer {
    /// Latvian: the cases of nouns and adjectives.
    ///
    ///     valsts, valstij, valstīs (valstis), valstīm → valst      prezidents, prezidenta, prezidentam → prezident
    ///     valdība (valdiba), valdības, valdībai → valdib
    ///
    /// Source: Kreslins, "A Stemming Algorithm for Latvian" (1996), as in Lucene's LatvianStemmer,
    /// without its softened consonants.
    static let latvian = LightStemmer(
        name: "latvian", languages: ["lv", "lav", "lvs"], script: .latin,
        steps: [
            SuffixStep(
                """
                ajiem ajai ajam ajos ajas ajo aja iem ais ai ei am em im um us as es os ij is ie
                u a i e o s
                """, least: 3)
        ])
}
