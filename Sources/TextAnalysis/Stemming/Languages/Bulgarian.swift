extension LightStemmer {
    /// Bulgarian: the article, then number and gender.
    ///
    ///     град, градът, градове, градовете → град      комисия, комисията, комисии → комис
    ///     нов, новият, новата, новите → нов      театър, театри → театр      германец, германци → германц
    ///
    /// Source: Savoy's light BulgarianStemmer (2007) as in Lucene, and for what it should leave Nakov,
    /// "BulStem: Design and Evaluation of Inflectional Stemmer for Bulgarian" (2003).
    static let bulgarian = LightStemmer(
        name: "bulgarian", languages: ["bg", "bul"], script: .cyrillic,
        steps: [
            SuffixStep("ът ят та то те", least: 3),
            SuffixStep(
                SuffixStep.rules("ове еве ища а я о е и", least: 3)
                    + SuffixStep.rules("ен", to: "н", least: 3)
                    + SuffixStep.rules("ър", to: "р", least: 3)
                    + SuffixStep.rules("ец", to: "ц", least: 3)),
            SuffixStep("и", least: 3),
        ])
}
