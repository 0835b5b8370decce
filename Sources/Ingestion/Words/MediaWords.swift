/// Words that a newspaper, station or agency calls itself by, in many languages.
///
/// `Nordland Anzeiger`, `صحيفة النور`, `北国日报`. Words that menus use as well (`News`, `Noticias`) are none.
enum MediaWords {
    /// Whether a name has such a word: `Daily Star` has, `Sports` hasn't.
    static func name(_ text: String) -> Bool {
        if endings.contains(where: { text.hasSuffix($0) && text.utf8.count > $0.utf8.count }) {
            return true
        }
        let words = CueWords(text).words
        // The word by itself is a word for the kind: "Zeitung".
        guard words.count >= 2 else { return false }
        return words.contains { table.contains(WordHash($0.utf8)) }
    }

    private static let table = WordTable(
        words.split { $0.isWhitespace }.map { CueWords(String($0)).joined })

    private static let words = """
        times herald tribune gazette courier chronicle observer telegraph guardian examiner inquirer
        dispatch sentinel bugle advertiser newspaper daily weekly globe bbc cnn
        zeitung anzeiger tageblatt tagblatt nachrichten rundschau kurier volksblatt wochenblatt morgenpost
        courrier gazette dépêche quotidien républicain dauphiné
        diario periódico prensa correo gaceta heraldo jornal folha diário gazeta correio tribuna
        corriere giornale gazzetta messaggero quotidiano
        gazetesi gazete ajansı postası harian koran surat
        газета вестник ведомости известия правда вісник газета відомості вісті
        вестник весник вјесник dziennik kurier gazeta noviny deník hírlap napilap ziarul
        dagblad krant courant dagbladet tidende avisen tidning tidningen sanomat
        εφημερίδα báo
        صحيفة جريدة وكالة مجلة روزنامه خبرگزاری هفته‌نامه روزنامہ اخبار نیوز
        दैनिक समाचार टाइम्स जागरण पत्रिका
        """

    /// What names end with where words have no spaces.
    private static let endings = [
        "日报", "晚报", "早报", "时报", "周刊", "新闻网", "通讯社", "电视台", "日報", "晚報", "時報", "週刊", "新聞網",
        "通訊社", "電視台", "新聞", "新聞社", "通信社", "放送", "일보", "신문", "뉴스", "방송",
    ]
}
