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
            ("am", "ምን ማን የት መቼ ለምን ስንት ነው", "ጦርነት"),
            ("az", "nədir kimdir harada necə hansi", "muharibə"),
            ("bg", "какво кой къде кога защо колко", "война"),
            ("bn", "কি কে কোথায় কেন কত এবং", "যুদ্ধ"),
            ("bs", "sta gdje zasto", "rat"),
            ("ckb", "کێ کوێ بۆچی چۆن چهند له", "شهڕ"),
            ("cs", "co kdo kde kdy proc kolik", "valka"),
            ("da", "hvad hvem hvilken hvornar hvorfor", "krig"),
            ("fi", "mika kuka missa milloin miksi", "sota"),
            ("he", "מה מי איפה מתי מדוע כמה של", "מלחמה"),
            ("hr", "sto tko gdje zasto како", "rat рат"),
            ("hu", "melyik hol mikor miert hany", "haboru"),
            ("hy", "ինչ որտեղ երբ ինչու քանի", "պատերազմ"),
            ("id", "apa siapa dimana kapan mengapa berapa", "perang"),
            ("it", "che quale quando perche quanti della", "guerra stato"),
            ("ja", "何 誰 どこ いつ なぜ は の です", "戦争"),
            ("ka", "რა ვინ სად როდის რატომ რამდენი", "ომი"),
            ("km", "អ្វី ណា ប៉ុន្មាន របស់", "សង្គ្រាម"),
            ("ko", "무엇 누구 언제 어디 왜 어떻게 몇", "전쟁"),
            ("ku", "kengi kudere cima کێ", "ser شهڕ"),
            ("ms", "apakah siapakah kepada", "perang"),
            ("my", "ဘာ ဘယ် ဘယ်လောက် သည်", "စစ်"),
            ("nb", "hva hvem hvor nar hvorfor", "krig"),
            ("ne", "के को कहिले किन कति", "युद्ध"),
            ("nl", "wat wie welke wanneer waarom hoeveel het", "oorlog"),
            ("pl", "co ktory gdzie kiedy dlaczego ile", "wojna"),
            ("ps", "څه څوک کله ولې څومره د", "جګړه"),
            ("pt", "qual quem onde quantos porque pelo", "guerra sao"),
            ("sk", "co kto kde kedy preco kolko", "vojna"),
            ("sl", "kaj kdo kje kdaj zakaj", "vojna"),
            ("sr", "ко шта где када зашто sta gde", "рат rat"),
            ("sv", "vad vem vilken nar varfor hur", "krig"),
            ("sw", "nini nani lini wapi kwa", "vita"),
            ("ta", "என்ன யார் எங்கே எப்போது ஏன்", "போர்"),
            ("uk", "що хто де коли чому скільки", "війна"),
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

    @Test("languages that are written alike share a table")
    func sharedTables() {
        for language in ["nb", "nn", "no"] {
            #expect(FunctionWords(languages: [language]).contains("hvorfor"), "\(language)")
        }
        for language in ["bs", "hr", "sr"] {
            #expect(FunctionWords(languages: [language]).contains("zasto"), "\(language)")
            #expect(FunctionWords(languages: [language]).contains("зашто"), "\(language)")
        }
    }

    @Test(arguments: [[], [""], ["-"], ["tlh"], ["und"], ["english"]])
    func withoutTable(languages: [String]) {
        let words = FunctionWords(languages: languages)
        for word in ["the", "what", "که", "的", ""] { #expect(!words.contains(word)) }
    }

    @Test("what another language writes for something of content")
    func sharedSpellings() {
        let words = FunctionWords(languages: [
            "de", "en", "es", "fr", "hr", "it", "nl", "pl", "pt", "ro", "sv", "sw", "tr", "vi",
        ])
        for word in [
            "war", "die", "hat", "car", "son", "or", "sur", "main", "un", "us", "may", "era", "sea",
            "care", "sale", "kim", "ai", "para", "men", "door", "lake", "ten", "bra", "rat", "ali",
        ] {
            #expect(!words.contains(word), "\(word)")
        }
    }
}
