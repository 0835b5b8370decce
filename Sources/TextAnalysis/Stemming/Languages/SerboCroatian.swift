extension LightStemmer {
    /// Croatian, Serbian, Bosnian and Montenegrin in Latin letters: the cases of nouns and adjectives.
    ///
    ///     vlada, vlade, vladom, vladama → vlad      grad, gradovi, gradovima → grad
    ///     hrvatski, hrvatskog, hrvatskih → hrvatsk      početak (pocetak), početka → pocetk
    ///
    /// Source: Ljubešić, Boras and Kubelka, "Retrieving Information in Croatian: Building a Simple and
    /// Efficient Rule-Based Stemmer" (2007), of its endings those of case and number.
    static let serboCroatian = LightStemmer(
        name: "serbo-croatian", languages: southSlavic, script: .latin,
        steps: [SuffixStep(southSlavicRules(endings, "ak", "k", "ac", "c", "oscu", "ost"))])

    /// The same in Cyrillic letters.
    ///
    ///     влада, владе, владом, владама → влад      почетак, почетка → почетк
    static let serbianCyrillic = LightStemmer(
        name: "serbo-croatian (cyrillic)", languages: southSlavic, script: .cyrillic,
        steps: [
            SuffixStep(southSlavicRules(cyrillicEndings, "ак", "к", "ац", "ц", "ошћу", "ост"))
        ])

    private static let southSlavic = ["hr", "sr", "bs", "sh", "hbs", "cnr", "srp", "hrv", "bos"]
    private static let endings = """
        ovima evima ovi ova ove evi eva eve ama ima oga ega omu emu ome og eg om em im ih oj a e i o u
        """
    private static let cyrillicEndings = """
        овима евима ови ова ове еви ева еве ама има ога ега ому ему оме ог ег ом ем им их ој а е и о у
        """

    /// The endings, and pairs of an ending and what takes its place.
    private static func southSlavicRules(
        _ endings: String, _ pairs: String...
    ) -> [SuffixRule] {
        SuffixStep.rules(endings, least: 3)
            + stride(from: 0, to: pairs.count - 1, by: 2).map {
                SuffixRule(pairs[$0], to: pairs[$0 + 1], least: 4)
            }
    }
}
