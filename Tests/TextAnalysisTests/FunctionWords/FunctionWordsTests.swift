import Testing
import TextAnalysis

/// Which words carry no content in a question.
@Suite struct FunctionWordsTests {
    @Test(
        arguments: [
            ("ar", "لماذا بماذا ماهو فی من الی عن التی الذی هذا هذه کان کانت وهو وهی", "مصر سوریا"),
            ("de", "wieviele weshalb womit der eine wurden konnen", "kanzler krieg"),
            ("el", "τι ποιοι ποτε γιατι ποσα στην ειναι", "κυβερνηση πολεμος"),
            ("en", "what which whose how many when where why what's the of does", "war parliament"),
            ("es", "que cuales quien donde cuantas los fue", "guerra gobierno"),
            ("fa", "چه چرا چند کدام کجا ایا است میشود می ها های ترین", "جنگ تهران"),
            ("fr", "quelle combien pourquoi ou qu'est c'est les dans", "guerre gouvernement"),
            ("hi", "क्या कौन कितने कब कहां क्यों का में है", "युद्ध सरकार"),
            ("ro", "cine cand unde cati al este", "razboi guvern"),
            ("ru", "кто какие каком чья сколько почему в и было", "война правительство"),
            ("th", "อะไร ใคร ที่ไหน ทําไม กี่ ของ และ เป็น", "สงคราม"),
            ("tr", "nedir nerede nasil kac hangisi ve icin", "savas hukumet"),
            ("ur", "کیا کون کب کهاں کیوں کتنے کا هے", "جنگ حکومت"),
            ("vi", "gi nao nhieu khi cua trong", "chien tranh"),
            ("zh", "什么 什麼 谁 誰 为什么 為什麼 多少 的 是", "战争 戰爭"),
        ])
    func members(language: String, function: String, content: String) {
        let words = FunctionWords(languages: [language])
        for word in function.split(separator: " ") {
            #expect(words.contains(String(word)), "\(word)")
        }
        for word in content.split(separator: " ") {
            #expect(!words.contains(String(word)), "\(word)")
        }
    }

    @Test func unionOfLanguages() {
        let words = FunctionWords(languages: ["en", "fa", "en"])
        #expect(words.contains("which"))
        #expect(words.contains("کدام"))
        #expect(!words.contains("welche"))
        #expect(!FunctionWords(languages: ["en"]).contains("کدام"))
    }

    @Test(arguments: [("zh-Hant", "誰"), ("zh_Hans_CN", "谁"), ("EN-us", "why"), ("prs", "چرا")])
    func primarySubtag(language: String, word: String) {
        #expect(FunctionWords(languages: [language]).contains(word))
    }

    @Test(arguments: [[], [""], ["-"], ["tlh"], ["und"], ["english"]])
    func withoutTable(languages: [String]) {
        let words = FunctionWords(languages: languages)
        for word in ["the", "what", "که", "的", ""] { #expect(!words.contains(word)) }
    }

    @Test("what another language writes for something of content")
    func sharedSpellings() {
        let words = FunctionWords(languages: ["de", "fr", "es", "en", "ro", "tr", "vi"])
        for word in [
            "war", "die", "hat", "car", "son", "or", "sur", "main", "un", "us", "may", "era", "sea",
            "care", "sale", "kim", "ai", "para",
        ] {
            #expect(!words.contains(word), "\(word)")
        }
    }
}
