extension LightStemmer {
    /// Korean: the particles after a noun, its plural, and the verb 하다 that makes a verb of it.
    ///
    ///     대통령은, 대통령이, 대통령의, 대통령에게, 대통령들은 → 대통령
    ///     정부는, 정부가, 정부를, 정부와 → 정부      발표했다, 발표하는 → 발표
    ///     차이, 마을, 국가, 회의 → stay
    ///
    /// A particle that has two shapes goes only where its shape fits the syllable before: 이 after
    /// a consonant, 가 after a vowel, so 차이 and 국가 stay.
    ///
    /// The particles are those of the standard grammar; the least lengths were chosen by hand.
    static let korean = LightStemmer(
        name: "korean", languages: ["ko", "kor"], script: .hangul,
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    """
                    에서 에서는 에서도 에서의 에게 에게는 에게도 에게서 에는 에도 에만 까지 까지의 까지는
                    부터 부터는 부터의 처럼 보다 보다는 께서 께서는 한테 한테서 입니다 마다 조차 마저
                    """, least: 1)
                    + SuffixStep.rules("에", least: 1)
                    + SuffixStep.rules(
                        "으로 으로는 으로도 으로의 으로서 으로써 이라고 이라는 이며 이나", least: 1, after: .closedSyllable)
                    + SuffixStep.rules("로서 로써 라고 라는 로는 로도 로의", least: 2, after: .openSyllable)
                    + SuffixStep.rules("을", least: 1, after: .closedSyllable)
                    + SuffixStep.rules("를", least: 1, after: .openSyllable)
                    + SuffixStep.rules("은 이 과 이다", least: 2, after: .closedSyllable)
                    + SuffixStep.rules("는 가 와", least: 2, after: .openSyllable)
                    + SuffixStep.rules("의 도 만 로", least: 2)
                    + SuffixStep.rules(
                        """
                        했다 했던 했고 했으며 했습니다 한다 합니다 하는 하고 하며 하기 하여 하면 하지
                        됐다 됐고 된다 됩니다 되는 되고 되며 되어 되지
                        """, least: 2)
                    + ["회의", "주의", "린이", "경기도", "정치가"].map { SuffixRule($0, to: $0, least: 0) }),
            SuffixStep("들", least: 2),
        ])
}
