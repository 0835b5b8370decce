/// A page with what a careful reader says of it.
struct InventedPage: Sendable, CustomStringConvertible {
    let name: String
    let text: String
    var title: String?
    var outlet: String?
    var published: String?
    var crawled: String?
    var authors: [String] = []
    let language: String
    let body: [String]
    let furniture: [String]

    var description: String { name }
}

/// Pages as scrapers leave them; no such site exists.
enum InventedPages {
    static let all = [
        persian, russian, blog, wire, german, spanish, arabic, chinese, ukrainian, french,
    ]

    static let persian = InventedPage(
        name: "a Persian news site",
        text: """
            صفحه نخست | سیاسی | اقتصادی | ورزشی | فرهنگی | تماس با ما
            سه‌شنبه ۵ مارس ۲۰۲۴
            ورود
            جستجو

            آغاز اعتصاب کارگران بندر در شمال کشور

            تاریخ انتشار: ۷ سپتامبر ۲۰۱۷ - ۱۲:۳۰
            کد خبر: ۶۱۴
            نویسنده: رضا احمدی

            کارگران بندر در شمال کشور روز دوشنبه اعتصاب خود را برای افزایش دستمزد آغاز کردند، اتحادیه آنها در بیانیه‌ای اعلام کرد.

            به گفته این اتحادیه، اعتصاب تا زمانی که صاحبان بندر با گفتگو موافقت کنند ادامه خواهد داشت و هیچ کشتی در بندر تخلیه نخواهد شد.

            شهردار شهر گفت که امیدوار است دو طرف هر چه زودتر به توافق برسند، زیرا زندگی مردم به بندر وابسته است.

            به اشتراک بگذارید
            اخبار مرتبط
            گفتگوی صاحبان بندر با کارگران به نتیجه نرسید
            نظر شما
            * نام:
            * ایمیل:
            کد امنیتی
            کلیه حقوق این سایت محفوظ است
            """,
        title: "آغاز اعتصاب کارگران بندر در شمال کشور", published: "2017-09-07T12:30",
        crawled: "2024-03-05", authors: ["رضا احمدی"], language: "fa",
        body: ["کارگران بندر در شمال کشور روز دوشنبه", "شهردار شهر گفت"],
        furniture: ["به نتیجه نرسید", "کد امنیتی", "کلیه حقوق", "صفحه نخست", "ورود"])

    static let russian = InventedPage(
        name: "a Russian newspaper",
        text: """
            Забастовка портовиков началась на севере страны | Общество | Северная газета
            Главная Новости Политика Экономика Спорт Культура
            Войти
            Поиск

            Забастовка портовиков началась на севере страны
            7 сентября 2017, 12:30
            Автор: Иван Петров
            Фото: Мария Сидорова

            Рабочие северного порта в понедельник начали забастовку с требованием повысить зарплату, сообщил их профсоюз.

            По словам представителя профсоюза, забастовка продлится до тех пор, пока владельцы порта не согласятся на переговоры.

            Мэр города выразил надежду, что стороны вскоре договорятся, поскольку от порта зависит жизнь всего города.

            Поделиться
            Читайте также
            Владельцы порта отказались от переговоров с рабочими
            Комментарии (12)
            Войдите, чтобы оставить комментарий к этой статье на нашем сайте.
            Я работаю в этом порту двадцать лет и скажу вам честно, что зарплату давно пора повысить.
            © 2017 Северная газета. Все права защищены.
            """,
        title: "Забастовка портовиков началась на севере страны", outlet: "Северная газета",
        published: "2017-09-07T12:30", authors: ["Иван Петров"], language: "ru",
        body: ["Рабочие северного порта", "Мэр города выразил"],
        furniture: [
            "Владельцы порта отказались", "двадцать лет", "Все права", "Поделиться", "Фото:",
        ])

    static let blog = InventedPage(
        name: "an English blog",
        text: """
            Skip to content
            Home
            About
            Contact
            Search

            Why the harbour workers are right to go on strike

            Posted on May 3, 2020 by Jane Doe

            I have lived beside the harbour for most of my life, and I have never seen it as quiet as it was this week.

            The workers who load the ships have asked for the same thing for ten years: a wage that pays the rent in this town.

            What the owners say

            The owners say that there is no money. Their own reports, which anyone can read, tell quite another story.

            Share this:
            Click to share on Twitter (Opens in new window)
            Like this:
            Loading...
            Related
            Notes from the night shift in the harbour
            3 Comments
            Bob says:
            I could not agree more with what you write here, and I worked in that harbour for thirty years.
            Leave a Reply
            Your email address will not be published. Required fields are marked *
            Notify me of new comments via email.
            """,
        title: "Why the harbour workers are right to go on strike", published: "2020-05-03",
        authors: ["Jane Doe"], language: "en",
        body: ["I have lived beside", "What the owners say", "there is no money"],
        furniture: [
            "Skip to content", "night shift", "I could not agree", "Notify me", "Posted on",
        ])

    static let wire = InventedPage(
        name: "a wire story, wrapped",
        text: """
            Harbour strike enters second week as talks fail

            NORTHPORT, 3 May 2020 (XNA) - Dock workers in the harbour of Northport
            went into the second week of their strike on Sunday after talks with
            the owners failed, their union said in a statement.

            The strike will last until the owners of the harbour agree to pay the
            workers more for the night shift, the union's leader told a crowd of
            about two thousand people at the gates.

            Nobody from the harbour's owners could be reached for comment on the
            statement on Sunday evening.
            """,
        title: "Harbour strike enters second week as talks fail", published: "2020-05-03",
        language: "en",
        body: ["Northport went into the second week", "night shift, the union's leader told"],
        furniture: [])

    static let german = InventedPage(
        name: "a German newspaper",
        text: """
            Startseite
            Politik
            Wirtschaft
            Sport
            Abo
            Anmelden

            Streik im Norden
            Hafenarbeiter im Norden treten in den Streik
            Die Gewerkschaft fordert mehr Geld für die Nachtschicht im Hafen.
            Von Anna Müller
            3. März 2020, 14:05 Uhr

            Die Arbeiter des nördlichen Hafens sind am Montag in den Streik getreten, um höhere Löhne durchzusetzen, teilte ihre Gewerkschaft mit.

            Der Streik soll dauern, bis die Eigentümer des Hafens Gesprächen zustimmen, sagte ein Sprecher der Gewerkschaft vor dem Tor.

            Lesen Sie auch: Eigentümer des Hafens lehnen Gespräche ab

            Der Bürgermeister hofft auf eine schnelle Einigung, denn vom Hafen lebt die ganze Stadt.

            Teilen
            Kommentare
            Impressum
            Datenschutz
            © 2020 Nordkurier. Alle Rechte vorbehalten.
            """,
        title: "Hafenarbeiter im Norden treten in den Streik", published: "2020-03-03T14:05",
        authors: ["Anna Müller"], language: "de",
        body: [
            "Die Arbeiter des nördlichen Hafens", "Der Bürgermeister hofft",
            "Die Gewerkschaft fordert mehr Geld",
        ],
        furniture: ["Lesen Sie auch", "Impressum", "Anmelden", "Alle Rechte"])

    static let spanish = InventedPage(
        name: "a Spanish newspaper",
        text: """
            Inicio
            Política
            Economía
            Deportes
            Suscríbete

            Los trabajadores del puerto del norte empiezan una huelga

            Publicado el 5 de septiembre de 2017 a las 10:15
            Por María del Río

            Los trabajadores del puerto del norte empezaron el lunes una huelga para pedir mejores salarios, informó su sindicato.

            La huelga durará hasta que los dueños del puerto acepten negociar, dijo un portavoz del sindicato a la prensa.

            El alcalde espera que las dos partes lleguen pronto a un acuerdo, porque toda la ciudad vive del puerto.

            Compartir
            Noticias relacionadas
            Los dueños del puerto rechazan negociar con los trabajadores
            Deja un comentario
            Nombre *
            Todos los derechos reservados
            """,
        title: "Los trabajadores del puerto del norte empiezan una huelga",
        published: "2017-09-05T10:15", authors: ["María del Río"], language: "es",
        body: ["empezaron el lunes una huelga", "El alcalde espera"],
        furniture: ["rechazan negociar", "Nombre", "Todos los derechos", "Suscríbete"])

    static let arabic = InventedPage(
        name: "an Arabic news site",
        text: """
            الرئيسية
            سياسة
            اقتصاد
            رياضة
            البحث

            عمال الميناء في الشمال يبدأون إضرابا عن العمل

            تاريخ النشر: 22 أغسطس 2017
            عدد المشاهدات: 3626

            بدأ عمال الميناء في شمال البلاد يوم الاثنين إضرابا عن العمل للمطالبة برفع الأجور، حسبما أعلنت نقابتهم في بيان.

            وقالت النقابة إن الإضراب سيستمر حتى يوافق أصحاب الميناء على إجراء محادثات مع العمال حول ساعات العمل.

            وأعرب رئيس البلدية عن أمله في أن يتوصل الطرفان إلى اتفاق قريبا لأن حياة المدينة كلها مرتبطة بالميناء.

            شارك
            اقرأ أيضا
            أصحاب الميناء يرفضون إجراء محادثات مع العمال
            التعليقات
            جميع الحقوق محفوظة
            """,
        title: "عمال الميناء في الشمال يبدأون إضرابا عن العمل", published: "2017-08-22",
        language: "ar", body: ["بدأ عمال الميناء", "وأعرب رئيس البلدية"],
        furniture: ["يرفضون", "جميع الحقوق", "الرئيسية", "عدد المشاهدات"])

    static let chinese = InventedPage(
        name: "a Chinese news site",
        text: """
            首页
            国内
            国际
            体育
            登录

            北方港口工人开始罢工

            发布时间：2017年8月22日 17:57
            作者：王小明

            北方港口的工人星期一开始罢工，要求提高工资，工会在一份声明中表示。罢工将持续到港口所有者同意谈判为止。

            工会负责人说，港口工人的工资已经十年没有提高，而港口的利润每年都在增加，工人们对此非常不满。

            市长表示，希望双方尽快达成协议，因为整个城市的生活都依赖港口。

            分享到微信
            相关新闻
            港口所有者拒绝与工人谈判
            版权所有 未经授权不得转载
            """,
        title: "北方港口工人开始罢工", published: "2017-08-22T17:57", authors: ["王小明"], language: "zh",
        body: ["北方港口的工人星期一", "市长表示"],
        furniture: ["拒绝与工人谈判", "版权所有", "登录", "分享"])

    static let ukrainian = InventedPage(
        name: "a Ukrainian news site",
        text: """
            Головна
            Новини
            Політика
            Увійти

            На півночі країни почався страйк портовиків

            Опубліковано: 7 вересня 2017, 12:30

            Робітники північного порту в понеділок розпочали страйк, вимагаючи підвищення зарплати, повідомила їхня профспілка.

            За словами представника профспілки, страйк триватиме, доки власники порту не погодяться на переговори.

            Мер міста висловив сподівання, що сторони невдовзі домовляться, адже від порту залежить життя всього міста.

            Поширити
            Читайте також:
            Власники порту відмовилися від переговорів
            Коментарі
            Всі права захищені
            """,
        title: "На півночі країни почався страйк портовиків", published: "2017-09-07T12:30",
        language: "uk", body: ["Робітники північного порту", "Мер міста"],
        furniture: ["відмовилися", "Всі права", "Увійти", "Поширити"])

    static let french = InventedPage(
        name: "a French newspaper behind its cookie notice",
        text: """
            Nous utilisons des cookies pour améliorer votre visite, mesurer l'audience et vous proposer des annonces choisies.
            Tout accepter
            Paramétrer
            Accueil
            Politique
            Économie
            Se connecter

            Les dockers du port du nord entrent en grève

            Par Jean-Luc Petit
            Publié le 1er août 2017 à 14:05, mis à jour le 2 août 2017 à 09:00

            Les dockers du port du nord ont entamé lundi une grève pour obtenir de meilleurs salaires, a annoncé leur syndicat.

            La grève durera jusqu'à ce que les propriétaires du port acceptent de négocier, a déclaré un porte-parole devant les grilles.

            Le maire espère que les deux parties trouveront vite un accord, car toute la ville vit du port.

            Partager
            À lire aussi
            Les propriétaires du port refusent de négocier
            Commenter
            Mentions légales
            """,
        title: "Les dockers du port du nord entrent en grève", published: "2017-08-01T14:05",
        authors: ["Jean-Luc Petit"], language: "fr",
        body: ["Les dockers du port du nord ont entamé", "Le maire espère"],
        furniture: ["cookies", "refusent de négocier", "Mentions légales", "Tout accepter"])
}
