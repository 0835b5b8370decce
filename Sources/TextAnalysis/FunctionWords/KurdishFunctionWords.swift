/// The function words of Kurdish.
///
/// Left out for names: `li`, `hûn`, `wan`.
extension FunctionWordTable {
    /// Sorani, in Arabic script.
    static let sorani = Self(
        words: """
            چی چییه کێ کێیه کهی کوێ لهکوێ کوێیه بۆچی چۆن چهند چهنده کام کامه کامانه یایا
            له به بۆ لهگهڵ سهر ژێر نێوان دوای پێش تا ههتا دهربارهی لهسهر لهنێوان
            و یان بهڵام یهگهر چونکه که ههروهها
            من تۆ یهو یێمه یێوه یهوان یهم یهمه یهوه خۆی خۆم ههموو
            بوو بوون دهبێت ههیه دهکات کرد کردن کراوه کرا دهکرێت بووه
            """)

    /// Kurmanji, in Latin script.
    static let kurmanji = Self(
        words: """
            ci ciye ki ke kijan kengi kenge ku kudere cima cawa cend ciqas gelo
            ji bi di de bo u yan an le eger heke
            ez tu ew em wi we min te me ev vi ve van xwe
            ye bu bun ne dibe heye hene kir kirin dike dikin hatiye
            """)
}
