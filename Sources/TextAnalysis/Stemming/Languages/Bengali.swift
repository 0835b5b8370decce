extension LightStemmer {
    /// Bengali: the signs of number and definiteness, then the cases.
    ///
    ///     বই, বইগুলো, বইটি → বই      সরকার, সরকারের, সরকারকে → সরকার
    ///     ছাত্ররা, ছাত্রদের → ছাত্র      ঢাকা, ঢাকায় → ঢাকা
    ///
    /// Source: Islam, Uddin and Khan, "A Light Weight Stemmer for Bengali and Its Use in Spelling
    /// Checker" (2007), and Lucene's BengaliStemmer. A bare র stays, since it ends too many words.
    static let bengali = LightStemmer(
        name: "bengali", languages: ["bn", "ben"], script: .bengali,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    "গুলোর গুলোকে গুলোতে গুলো গুলির গুলিকে গুলিতে গুলি টির টিকে টিতে টি টার টাকে টা", least: 2)
                    + SuffixStep.rules("দেরকে দের রা েরা ের কে তে", least: 3)
                    + [SuffixRule("া" + softYa, to: "া", least: 2), SuffixRule("ে", least: 3)])
        ], kept: "মাটি সিটি মিটার লিটার পিটার কাটা মোটা")

    /// য with nukta, which Unicode's composed forms keep in two letters.
    private static let softYa = "\u{09AF}\u{09BC}"
}
