import Testing
import TextAnalysis

/// Before → after in the languages of Arabic script.
@Suite struct ArabicScriptStemmingTests {
    @Test(arguments: [
        ("الكتاب والكتاب بالكتاب للكتاب كتابها كتابهم", "کتاب"), ("مدرسة مدرسات مدرستهم", "مدرس"),
        ("مسلمون مسلمين المسلمة", "مسلم"), ("سياسي السياسية السياسيين", "سیاسی"), ("سياسة", "سیاس"),
        ("وزير الوزير والوزير", "وزیر"), ("قال وقال", "قال"), ("والقرارات قراراتهم القرار", "قرار"),
    ])
    func arabic(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("ar"))
    }

    @Test(arguments: [
        "دولي دولة", "كتاب كتب", "شعب شعبان", "طالب طالبان", "الله له", "والد ولد", "قانون قانا",
    ])
    func arabicApart(words: String) throws { try expectApart(words, .language("ar")) }

    @Test(arguments: [
        ("کتابها کتابهای کتابهایشان کتابی کتابش کتاب\u{200C}ها", "کتاب"),
        ("بزرگ بزرگتر بزرگترین بزرگتری", "بزرگ"),
        ("نمایندگان نماینده نماینده\u{200C}ها", "نماینده"),
        ("کردند کرد", "کرد"), ("میسازند نمیسازم سازد می\u{200C}سازیم", "سازد"),
        ("دانشمند", "دانشمند"), ("افغانستان", "افغانستان"), ("میدان", "میدان"),
        ("دوستان دوست دوستانی", "دوست"), ("مشکلات مشکل مشکلاتی", "مشکل"),
        ("ایرانیان ایران ایرانی", "ایران"), ("میگفتند گفتند میگفت گفت", "گفت"),
    ])
    func persian(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("fa"))
    }

    @Test(arguments: [
        "دان دانش", "باز بازی", "شهر شهرت", "سال سالم", "جدی جدید", "مرد مردم", "ایر ایران",
        "فیل فیلتر", "کار کارت", "کشت کشتی", "امار امارات", "تن تنها", "میوه وه",
    ])
    func persianApart(words: String) throws { try expectApart(words, .language("fa")) }

    @Test(arguments: [
        ("کتاب کتابیں کتابوں", "کتاب"), ("لڑکا لڑکے لڑکوں لڑکی لڑکیاں لڑکیوں", "لڑک"),
        ("بچہ بچے بچوں", "بچا"), ("بڑا بڑے بڑی", "بڑا"), ("حکومت حکومتیں حکومتوں", "حکومت"),
        ("اداکارہ اداکارائیں اداکاراؤں", "اداکار"),
        ("انتخاب انتخابات", "انتخاب"),
    ])
    func urdu(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("ur"))
    }

    @Test(arguments: ["نہیں نہ", "میں می", "بات بھات", "ملک ملکہ"])
    func urduApart(words: String) throws { try expectApart(words, .language("ur")) }

    @Test(arguments: [
        ("کتاب کتابونه کتابونو", "کتاب"), ("ښوونکی ښوونکي ښوونکو", "ښوونک"),
        ("هلک هلکان هلکانو", "هلک"),
        ("معلومه معلومې معلومو", "معلوم"), ("افغانستان", "افغانستان"),
    ])
    func pashto(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("ps"))
    }

    @Test(arguments: [
        ("پیاوەکە پیاوێک پیاوەکان پیاوان پیاو", "پیاو"),
        ("کوردستاندا کوردستانی کوردستان", "کوردستان"),
    ])
    func sorani(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("ckb"))
    }

    @Test func kurmanji() throws {
        try expectAlike("welat welatê welatên welatan welatekî", stem: "welat", .language("kmr"))
    }

    @Test func twoScriptsOfOneLanguage() {
        #expect(LightStemmers.stemmers(for: "ku").map(\.script) == [.arabic, .latin])
    }
}
