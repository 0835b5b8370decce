/// News agencies whose stories others reprint, with the ways in which datelines name them.
///
/// National and international wires only, no outlets: the same for every site. A row is the name that the fact
/// carries, then how else datelines write it; capitals count.
enum AgencyNames {
    private static let table = """
        Reuters | REUTERS | رويترز | رویترز | Рейтер | ロイター | 路透 | 路透社 | 로이터
        AFP | Agence France-Presse | أ ف ب | أ.ف.ب | ا ف ب | АФП | 法新社 | AFP通信
        AP | Associated Press | The Associated Press | أ ب | أسوشيتد برس | АП | 美联社
        UPI
        PTI | Press Trust of India
        ANI | एएनआई
        IANS
        PA Media | Press Association
        Bloomberg
        Xinhua | XINHUA | 新华社 | 新華社 | Синьхуа | شينخوا
        China News Service | 中新社 | 中新网 | CNS
        Kyodo | 共同 | 共同社
        Jiji | 時事
        Yonhap | 연합뉴스
        CNA Taiwan | 中央社
        Antara | ANTARA
        Bernama | BERNAMA
        dpa | DPA | د ب أ
        APA
        SDA | Keystone-SDA | sda
        ANSA
        EFE | إفي
        Europa Press | EUROPA PRESS
        Lusa | LUSA
        PAP
        Belga | BELGA
        ANP
        TT
        NTB
        Ritzau
        STT
        CTK | ČTK
        MTI
        Agerpres | AGERPRES
        Tanjug | Танјуг
        TASS | ТАСС | ИТАР-ТАСС
        RIA Novosti | РИА Новости
        Interfax | Интерфакс
        Interfax-Ukraine | Интерфакс-Украина | Інтерфакс-Україна
        Ukrinform | Укринформ | Укрінформ
        BelTA | БЕЛТА
        Anadolu | AA | Anadolu Agency | الأناضول
        DHA
        IHA | İHA
        IRNA | ایرنا
        ISNA | ایسنا
        SANA | سانا
        WAM | وام
        SPA | واس
        MENA | أ ش أ
        KUNA | كونا
        Petra | بترا
        NNA
        APP
        UNB
        BSS
        NAN
        AAP
        The Canadian Press | Canadian Press
        La Presse Canadienne | LA PRESSE CANADIENNE
        Télam
        Agência Brasil
        Notimex
        """

    private static let bySpelling: [String: String] = Dictionary(
        table.split(separator: "\n").flatMap { row in
            let names = row.split(separator: "|").map(\.trimmed)
            return names.map { ($0, names[0]) }
        }, uniquingKeysWith: { one, _ in one })

    /// Finds any of the spellings.
    static let scan = AgencyScan(bySpelling.keys)

    /// The agency that a piece of text consists of: `Reuters` → Reuters, `dpa-AFX` → dpa,
    /// `서울=연합뉴스` → Yonhap.
    static func agency(in piece: some StringProtocol) -> String? {
        let text = piece.trimmed
        guard (2...60).contains(text.utf8.count) else { return nil }
        if let name = bySpelling[text] { return name }
        if let sign = text.lastIndex(of: "=") {
            return bySpelling[text[text.index(after: sign)...].trimmed]
                ?? agency(in: text[..<sign])
        }
        // `dpa/lsw`, `AFP, Reuters`; behind another name (`Jane Doe/Reuters`) stands who sold a picture.
        if let sign = text.firstIndex(where: { "/,;|".contains($0) }) {
            return bySpelling[text[..<sign].trimmed]
        }
        guard let dash = text.firstIndex(of: "-") else { return nil }
        return bySpelling[String(text[..<dash])]
    }
}
