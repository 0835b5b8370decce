extension LightStemmer {
    /// Arabic: the article with what leans on it, then pronouns, number and gender.
    ///
    ///     الكتاب (الکتاب), والكتاب, بالكتاب, للكتاب, كتابها, كتابهم → کتاب
    ///     مدرسة (مدرسه), مدرسات, مدرستهم → مدرس      مسلمون, مسلمين, المسلمة → مسلم
    ///     سياسي (سیاسی), السياسية, السياسيين → سیاسی      سياسة (سیاسه) → سیاس
    ///     وزير (وزیر), الوزير, والوزير → وزیر      وقال → قال
    ///
    /// Source: light10 of Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
    /// Retrieval" (2007), with two changes: the adjective keeps its ی, so that دولي, international,
    /// isn't دولة, state; and words that begin with waw keep it. Pronouns are after Chen and
    /// Gey (2002). Broken plurals stay as they are: كتب isn't كتاب.
    static let arabic = LightStemmer(
        name: "arabic (light)", languages: ["ar", "arb", "arz"], script: .arabic,
        prefixes: [
            PrefixRule("ال", least: 2), PrefixRule("وال", least: 2), PrefixRule("بال", least: 3),
            PrefixRule("فال", least: 3), PrefixRule("کال", least: 3), PrefixRule("لل", least: 2),
            PrefixRule("ولل", least: 2), PrefixRule("وبال", least: 2), PrefixRule("و", least: 3),
        ] + SuffixStep.words(in: arabicWaw).map(PrefixRule.init(guarding:)),
        steps: [
            SuffixStep(
                SuffixStep.rules("اتهما اتهم اتهن اتها اتنا اتکم اته", to: "ات", least: 3)
                    + SuffixStep.rules("تهما تهم تهن تها تنا تکم ته", to: "ه", least: 3)
                    + SuffixStep.rules("هما کما هم هن ها نا کم", least: 3)),
            SuffixStep(
                SuffixStep.rules("یه یات یون یین", to: "ی", least: 3)
                    + SuffixStep.rules("ات ان ون ین ه", least: 3)),
        ],
        kept: """
            الله والله بالله لله والد والده والدین والدی ایران لبنان شعبان طالبان رمضان سلمان سلیمان عثمان سلطان
            انسان میدان امین حسین یاسین فلسطین کانون قانون
            """)

    /// How words begin in which waw is no "and".
    private static let arabicWaw = """
        وطن ولای ولاده وزر وزار وزیر واقع وقوع وصول واحد وحید وحد وقود وظای وظیف وقوف وسایل وسیله
        وسایط وساط وسیط وسطی وکال وکیل وکلاء وکلای ودیع واجب وقایه واضح وضوح وضع وارد وفاء وفاه وثیق
        وثایق واسع وجود وجبه وجبات ولید وادی وافد وفود ورقه ورشه وباء وراء وراثه واشنطن
        """
}
