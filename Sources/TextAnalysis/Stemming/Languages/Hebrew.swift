extension LightStemmer {
    /// Hebrew: what is written onto the front of a noun, then number and the construct state.
    ///
    ///     ספר, הספר, והספר, ספרים, הספרים → ספר      ממשלה, הממשלה, ממשלת, ממשלות, לממשלה → ממשלה
    ///     ישראל, בישראל, לישראל → ישראל      עיתון, עיתונים → עיתון      בעיה, בעיות → בעי
    ///     בית, הבית → בית      ירושלים → stays
    ///
    /// ה, ו and their like go from three letters on; ב, ל, כ from four. מ and ש stay, since most words
    /// that begin with them have them of their own. The prefixes and endings are those of any
    /// grammar; where a prefix would mislead was counted in a list of frequent words (wordfreq 3.1).
    static let hebrew = LightStemmer(
        name: "hebrew", languages: ["he", "heb", "iw"], script: .hebrew,
        prefixes: [
            PrefixRule("ה", least: 3), PrefixRule("ו", least: 3), PrefixRule("וה", least: 3),
            PrefixRule("שה", least: 3), PrefixRule("ב", least: 4), PrefixRule("ל", least: 4),
            PrefixRule("כ", least: 4),
        ] + SuffixStep.words(in: hebrewBeginnings).map(PrefixRule.init(guarding:)),
        steps: [
            SuffixStep(
                SuffixStep.rules("נים", to: "ן", least: 2)
                    + SuffixStep.rules("מים", to: "ם", least: 2)
                    + SuffixStep.rules("כים", to: "ך", least: 2)
                    + SuffixStep.rules("פים", to: "ף", least: 2)
                    + SuffixStep.rules("צים", to: "ץ", least: 2)
                    + SuffixStep.rules("יים", to: "י", least: 2) + SuffixStep.rules("ים", least: 3)
                    + SuffixStep.rules("ויות", to: "ה", least: 3)
                    + SuffixStep.rules("ויות", to: "ות", least: 1)
                    + SuffixStep.rules("יות יה", to: "י", least: 2)
                    + SuffixStep.rules("ית", to: "י", least: 3)
                    + SuffixStep.rules("ות", to: "ה", least: 3)
                    + SuffixStep.rules("ת", to: "ה", least: 4))
        ], kept: "ירושלים מצרים אפרים אלוהים שמיים צהריים")

    /// How words begin in which the first letter is their own: by how often they take the article
    /// themselves in a list of frequent words.
    private static let hebrewBeginnings = """
        היי הול הור הוד השת הופ הוצ
        ולכ ווע וצא ודי ופע ורא ודע וצי ופי ופכ וכח ורד ורג וידא
        ביט ברי בחי ביק בטח בול בעל בנק בור בגד בדל בוח בונ ברז בעיו בניי בקש בדיק ברור בריא בריט
        לאומ לאו לימ לוח ליב ליג ליק לוג לקוח לשונ להק לחמ לילה
        כלכ כלל כנס כני כוח כות כספ כיב כתו כיפ כוכ כרט כתב כבי כיש כנר כפר כשר כלב כיס כחו כבד כהנ
        כבל כרז כיר כאב כדור
        """
}
