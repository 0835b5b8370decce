/// The words of a notice that the rest of an article is for those who pay.
///
/// A table like `CuePhrases`. Only what a notice says and an article about subscriptions hardly does.
enum PaywallPhrases {
    static let spaced: [CueGroup] = [
        CueGroup(
            kind: .paywall, place: .within,
            phrases: """
                subscribe to read; subscribe to continue; subscribe to unlock; subscribe for full access; unlock this article
                to continue reading this; to read the full article; to read the full story; to read the rest of this
                this article is for subscribers; this content is for subscribers; this article is exclusive to; subscriber only content
                only available to subscribers; reserved for subscribers; last free article; free articles remaining; free articles left
                free articles this month; limit of free articles; your free article limit; start your free trial; become a subscriber
                sign in to read; log in to continue reading; register to continue reading; register for free to continue
                jetzt weiterlesen; weiterlesen mit; mit einem abo weiterlesen; exklusiv für abonnenten; nur für abonnenten
                dieser artikel ist abonnenten; dieser inhalt ist exklusiv; um diesen artikel weiterzulesen; jetzt testen und weiterlesen
                réservé aux abonnés; réservée aux abonnés; de cet article à lire; de cet article à découvrir; abonnez vous pour lire
                pour lire la suite; pour continuer la lecture; contenu réservé; profitez de l'accès illimité
                exclusivo para suscriptores; sólo para suscriptores; solo para suscriptores; suscríbete para seguir; para seguir leyendo
                contenido exclusivo para; contenido para suscriptores; regístrate para seguir leyendo
                exclusivo para assinantes; conteúdo exclusivo para; assine para continuar; para continuar lendo; para continuar a ler
                riservato agli abbonati; riservata agli abbonati; abbonati per continuare; abbonati per leggere; per continuare a leggere
                доступно только подписчикам; только для подписчиков; доступна только подписчикам; чтобы продолжить чтение; оформите подписку чтобы
                чтобы читать дальше оформите; лише для передплатників; тільки для передплатників; доступно передплатникам; оформіть передплату
                щоб продовжити читання; abonelere özel; okumaya devam etmek için; haberin devamını okumak için
                alleen voor abonnees; exclusief voor abonnees; verder lezen met een; om verder te lezen; endast för prenumeranter
                tylko dla prenumeratorów; tylko dla subskrybentów; artykuł dostępny w prenumeracie; aby czytać dalej; pro předplatitele
                هذا المحتوى للمشتركين; للمشتركين فقط; لمتابعة القراءة; مخصوص مشترکان; فقط برای مشترکان; برای ادامه مطالعه
                khusus pelanggan; untuk melanjutkan membaca; सब्सक्राइबर के लिए; 구독자 전용; 구독하고 계속 읽기
                """)
    ]

    /// Of scripts without spaces between words.
    static let unspaced: [CueGroup] = [
        CueGroup(
            kind: .paywall, place: .within,
            phrases:
                "有料会員限定;会員限定記事;続きを読むには;续费后阅读;订阅后继续阅读;订阅以继续阅读;仅限订阅用户;付费阅读全文;登录后阅读全文;訂閱後繼續閱讀;訂戶專享"
        )
    ]
}
