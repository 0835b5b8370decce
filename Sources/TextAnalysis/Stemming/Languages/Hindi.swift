extension LightStemmer {
    /// Hindi: plurals and oblique cases, then the vowel that agrees in adjectives and verbs.
    ///
    ///     किताबें, किताबों → किताब      लड़का, लड़के, लड़कों, लड़की, लड़कियाँ → लड़क
    ///     भाषा, भाषाओं, भाषाएँ → भाष      करेगा, करेंगे → कर      बनाया, बनाई, बनाए → बनाय
    ///     राज, राजा → stay      हाथ, हाथी → stay
    ///
    /// Source: Ramanathan and Rao, "A Lightweight Stemmer for Hindi" (2003), as in Lucene's
    /// HindiStemmer, without its endings of participles: करना, करने → करन, but करता, करते → करत.
    static let hindi = LightStemmer(
        name: "hindi", languages: ["hi", "hin"], script: .devanagari,
        steps: [
            SuffixStep(
                SuffixStep.rules("ाओं ाएं ाएँ ाओ", to: "ा", least: 2)
                    + SuffixStep.rules("ियों ियाँ ियां", to: "ी", least: 2)
                    + SuffixStep.rules("ुओं ुएं ुएँ", to: "ु", least: 2)
                    + SuffixStep.rules("ाए ाई ाईं", to: "ाय", least: 2)
                    + SuffixStep.rules("ेगा ेगी ेंगे ेंगी ूंगा ूंगी ोगे ोगी", least: 2)
                    + SuffixStep.rules("ों ें ीं", least: 2)
            ),
            SuffixStep("ा ी े ो ि ु ू", least: 3),
        ], kept: "नहीं वहीं यहीं कहीं क्यों हाथी वर्षा राजा")
}
