extension LightStemmer {
    /// Persian: plural, possession, indefiniteness, comparison, and the persons of verbs.
    ///
    ///     کتابها, کتابهای, کتابهایشان, کتابی, کتابش → کتاب      بزرگتر, بزرگترین → بزرگ
    ///     نمایندگان → نماینده      کردند → کرد      میسازند, نمیسازم, سازد → سازد
    ///     دانشمند, افغانستان, میدان → stay
    ///
    /// Source: Lucene's PersianStemFilter, Hazm's Stemmer, and Jadidinejad, Mahmoudi and Dehdari,
    /// "Evaluation of PerStem" (2010). Possessives of one letter other than ش are left, since they
    /// end too many words. Words with what only looks like an ending are listed; broken plurals
    /// stay as they are.
    static let persian = LightStemmer(
        name: "persian", languages: ["fa", "fas", "pes", "prs"], script: .arabic,
        prefixes: [
            PrefixRule("می", least: 3, persons: persianPersons),
            PrefixRule("نمی", least: 3, persons: persianPersons),
        ],
        steps: [
            SuffixStep(
                SuffixStep.rules(
                    "ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاش هاشان هایاش",
                    least: 2)
                    + SuffixStep.rules("ترین ترینها ترینهای تری تر", least: 3)
                    + SuffixStep.rules("مان تان", least: 4) + SuffixStep.rules("شان", least: 3)
                    + SuffixStep.rules("هام هاند", to: "ه", least: 3)
                    + SuffixStep.rules("دند دیم", to: "د", least: 1)
                    + SuffixStep.rules("تند تیم", to: "ت", least: 2)
                    + SuffixStep.rules("اند اش", least: 4)
                    + SuffixStep.rules("ش ی", least: 3)
                    + guards),
            SuffixStep(
                SuffixStep.rules("گان گانی", to: "ه", least: 3)
                    + SuffixStep.rules("یان ان ین", least: 4) + SuffixStep.rules("ات", least: 3)
                    + guards),
            SuffixStep("ی", least: 4),
        ],
        kept: """
            ایران تهران ابادان جهان زبان زمان میدان سازمان ساختمان درمان گفتمان مسلمان میلاد
            دانش بینش ورزش خواهش بخشش گویش پرسش پوشش روش کوشش نمایش افزایش ارزش ارامش پذیرش
            فروش گردش بارش ریزش نگارش پایش شمارش شورش افرینش سازش ارایش چرخش تابش نگرش جنبش
            سنجش گرایش گسترش رویش سروش واکنش امیزش اموزش پرورش پژوهش پیدایش ستایش پرستش
            امارات مالیات ادبیات عملیات مجازات دیپلمات حیات قدیم تقدیم تنها
            فیلتر اینتر سانتر ریشتر باختر شوشتر باکتری کلانتری دکترین فلسطین تمرین
            بازی وقتی کشتی ماهی
            """)

    /// What is no plural in the names of places and the like: افغانستان, but دوستان → دوست.
    private static let guards =
        [SuffixRule("وستان", to: "وست", least: 1)]
        + ["ستان", "مند", "وند"].map { SuffixRule($0, to: $0, least: 1) }

    /// The persons after می, which tells the tense: of the present one stands for all, the past goes bare.
    private static let persianPersons =
        SuffixStep.rules("دند دیم دم د", to: "د", least: 1)
        + SuffixStep.rules("تند تیم تم ت", to: "ت", least: 1)
        + SuffixStep.rules("ند یم ید م", to: "د", least: 2) + [SuffixRule("ه", to: "ه", least: 2)]
}
