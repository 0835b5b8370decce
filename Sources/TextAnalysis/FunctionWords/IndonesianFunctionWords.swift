/// The function words of Indonesian and Malay.
///
/// `dan` (a name in English) is left out.
extension FunctionWordTable {
    static let indonesian = Self(
        words: """
            apa apakah siapa siapakah mana manakah dimana di kapan kapankah mengapa kenapa
            bagaimana bagaimanakah berapa berapakah bila
            ini itu tersebut yang
            ke dari pada dalam untuk dengan oleh kepada daripada terhadap tentang antara sejak
            hingga sampai
            atau tetapi tapi namun jika kalau karena kerana bahwa bahawa sehingga ketika agar
            supaya juga
            saya aku anda kamu dia ia kami kita mereka nya
            adalah ialah merupakan ada telah sudah sedang akan dapat bisa boleh harus mesti
            """)
}
