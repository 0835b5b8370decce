/// The words by which furniture of a page gives itself away, in many languages.
///
/// A table, not logic: a phrase is added to the group of its kind and place. Phrases are separated
/// by semicolons or line ends; case, punctuation and Arabic or Persian forms of letters don't
/// matter. No phrase may name a site: what holds for one site only is no rule.
enum CuePhrases {
    static let spaced: [CueGroup] =
        PaywallPhrases.spaced + [
            CueGroup(
                kind: .comments, place: .whole, opensFooter: true,
                phrases: """
                    comments; comment; add comment; add a comment; add your comment; post a comment
                    write a comment; your comment; leave a comment; join the discussion; discussion
                    join the conversation; view comments; show comments; read comments; user comments
                    reader comments; comments closed; comments are closed; no comments; no comments yet
                    be the first to comment; community standards discussion; comments off
                    نظرات; نظر شما; ارسال نظر; نظرات کاربران; دیدگاه; دیدگاهها; دیدگاه ها; دیدگاه شما
                    نظرات بینندگان; ثبت نظر; نظر دهید; بدون نظر
                    تعليقات; التعليقات; اترك تعليقا; اترك تعليقاً; أضف تعليق; أضف تعليقا; شارك برأيك; اكتب تعليقك
                    تبصرے; تبصرہ کریں; اپنی رائے دیں
                    комментарии; комментировать; добавить комментарий; оставить комментарий
                    комментариев нет; обсуждение; обсудить; написать комментарий; ваш комментарий
                    коментарі; додати коментар; залишити коментар; обговорення
                    commentaires; commenter; ajouter un commentaire; laisser un commentaire; réagir
                    votre commentaire; vos réactions; aucun commentaire
                    kommentare; kommentar schreiben; kommentar verfassen; kommentieren
                    diskutieren sie mit; keine kommentare; ihr kommentar; leserkommentare
                    comentarios; deja un comentario; dejar un comentario; deja tu comentario
                    añadir comentario; comentar; escribe tu comentario; sin comentarios
                    comentários; deixe um comentário; deixe o seu comentário; deixe seu comentário
                    commenti; lascia un commento; scrivi un commento; nessun commento
                    yorumlar; yorum yap; yorum yaz; yorum bırak; yorum ekle; bir yorum yazın
                    komentar; tulis komentar; tinggalkan komentar; kirim komentar
                    komentarze; dodaj komentarz; reacties; reageer; plaats een reactie; kommentarer
                    टिप्पणियाँ; टिप्पणी करें; अपनी टिप्पणी दें; टिप्पणी; कमेंट्स
                    """),
            CueGroup(
                kind: .comments, place: .start, opensFooter: true,
                phrases: """
                    leave a reply; leave a comment; leave your comment; cancel reply; post your comment
                    log in to comment; login to comment; sign in to comment; you must be logged in to
                    fill in your details below; your email address will not be published
                    comment via; comments for this; comments on this; comments powered by
                    please enable javascript to view the comments; notify me of new
                    write your comment; enter your comment; share your thoughts
                    پاسخ دهید; دیدگاهتان را بنویسید; لغو پاسخ; نشانی ایمیل شما منتشر نخواهد شد
                    نظر خود را; دیدگاه خود را; اترك رد; لن يتم نشر عنوان بريدك; اترك لنا
                    ваш адрес email не будет; отменить ответ; авторизуйтесь чтобы; чтобы оставить комментарий
                    ваша електронна адреса не буде; скасувати відповідь
                    votre adresse e mail ne sera pas; annuler la réponse; laisser une réponse
                    deine e mail adresse wird nicht; antworten abbrechen; schreibe einen kommentar
                    hinterlasse einen kommentar; hinterlassen sie; um zu kommentieren
                    tu dirección de correo; cancelar la respuesta; cancelar respuesta; deja una respuesta
                    o seu endereço de e mail não; o seu endereço de email não; cancelar resposta
                    deixe uma resposta; il tuo indirizzo email non; annulla risposta
                    e posta adresiniz yayınlanmayacak; yanıtı iptal et; bir cevap yazın
                    alamat email anda tidak akan; batalkan balasan; tinggalkan balasan
                    """),
            CueGroup(
                kind: .related, place: .label,
                phrases: """
                    related; related articles; related news; related stories; related posts
                    related topics; related content; related links; you may also like; also read
                    you might also like; you might like; recommended; recommended for you; see also
                    more news; more stories; most read; most popular; most viewed; popular
                    trending; trending now; trending stories; top stories; latest; latest news
                    latest articles; latest stories; latest posts; recent posts; recent news
                    editors picks; editors choice; more from; more on this story; more on this topic
                    more on this; in this section; up next; next article; previous article; next post
                    previous post; from around the web; around the web; sponsored stories; elsewhere
                    dont miss; must read; also in the news; popular posts; hot topics; in other news
                    other news; more in this section; whats hot; more headlines; headlines; what to read next
                    اخبار مرتبط; مطالب مرتبط; خبرهای مرتبط; مرتبط; آخرین اخبار; پربازدیدترین ها; پربازدیدها
                    پربیننده ترین; جدیدترین اخبار; پیشنهاد سردبیر; بیشتر بخوانید; مطالب دیگر; پیشنهاد ما
                    اخبار ذات صلة; أخبار ذات صلة; مواضيع ذات صلة; موضوعات ذات صلة; مقالات ذات صلة; الأكثر قراءة
                    آخر الأخبار; اقرأ أيضا; اقرأ أيضاً; إقرأ أيضا; شاهد أيضا; المزيد; قد يعجبك أيضا; الأكثر مشاهدة
                    متعلقہ خبریں; مزید پڑھیں; تازہ ترین; مقبول خبریں; یہ بھی پڑھیں
                    похожие материалы; похожие новости; читайте также; смотрите также; по теме
                    еще по теме; ещё по теме; новости по теме; материалы по теме; последние новости
                    главные новости; популярное; самое читаемое; главное; новости партнеров; другие новости; читать также; лента новостей; рекомендуем
                    читайте також; схожі новини; останні новини; новини за темою; популярне; дивіться також
                    à lire aussi; lire aussi; à lire également; articles liés; sur le même sujet; sur le même thème; voir aussi
                    les plus lus; dernières nouvelles; à la une; plus d'articles; nos derniers articles
                    mehr zum thema; zum thema; ähnliche artikel; verwandte artikel; weitere artikel; auch interessant
                    das könnte sie auch interessieren; meistgelesen; lesen sie auch; weitere themen; weitere meldungen; mehr aus
                    noticias relacionadas; artículos relacionados; te puede interesar; lo más leído; más noticias
                    también te puede interesar; últimas noticias; lea también; lee también; más leídas; relacionado; relacionadas; más información
                    notícias relacionadas; leia também; leia mais; mais lidas; veja também; últimas notícias; relacionados; saiba mais
                    articoli correlati; leggi anche; potrebbe interessarti; potrebbero interessarti; ultime notizie; i più letti; vedi anche
                    ilgili haberler; benzer haberler; son haberler; son dakika; en çok okunanlar; bunlar da ilginizi çekebilir; ilginizi çekebilir; diğer haberler
                    berita terkait; artikel terkait; baca juga; berita terbaru; terpopuler; berita lainnya; terkini; simak juga; lihat juga
                    zobacz także; czytaj także; lees ook; gerelateerd; läs också; les også; relaterede artikler
                    यह भी पढ़ें; ये भी पढ़ें; संबंधित खबरें; ताज़ा खबरें; और पढ़ें; संबंधित समाचार
                    """),
            CueGroup(
                kind: .readMore, place: .start,
                phrases: """
                    read more; read next; read also; read full story; continue reading; click here; see more
                    learn more; find out more; view more; load more; show more; more details; keep reading
                    get your copy; subscribe to our; also read; related article; related video; watch live
                    read the full; read our; see all; view all; more from; more on; next story; previous story
                    بیشتر بخوانید; ادامه مطلب; بیشتر; اقرأ المزيد; المزيد من; اقرأ أيضا; اقرأ أيضاً
                    читать далее; читать полностью; подробнее; читайте также; смотрите также; читайте також; читати далі; докладніше
                    lire la suite; lire aussi; en savoir plus; voir plus; lire plus
                    weiterlesen; mehr lesen; lesen sie auch; lesen sie mehr; mehr anzeigen
                    leer más; seguir leyendo; lea también; ver más; lee también; lee más
                    leia mais; saiba mais; leia também; continue lendo; veja mais; ver mais
                    leggi anche; leggi tutto; continua a leggere; leggi di più; scopri di più
                    devamını oku; devamı için; baca juga; baca selengkapnya; selengkapnya
                    और पढ़ें; यह भी पढ़ें; ये भी पढ़ें
                    """),
            CueGroup(
                kind: .share, place: .whole,
                phrases: """
                    share; share this; share this article; share this story; share this post; share on
                    share article; share with; share via; share link; copy link; link copied; tweet
                    tweet this; email this; email; e mail; send; send to a friend; email article; save
                    share on facebook; share on twitter; share on whatsapp; share on linkedin; follow
                    share on telegram; share on x; pin it; like this; like; like us; follow us; shares; save article
                    click to share; spread the word; follow us on; social media; bookmark
                    share on social media; opens in new window; share this page; share on pinterest; share on reddit
                    اشتراک گذاری; به اشتراک گذاری; به اشتراک بگذارید; اشتراک; ارسال به دوستان; لینک کوتاه; کپی لینک; انتشار
                    شارك; مشاركة; شارك الخبر; شارك المقال; مشاركة عبر; انشر; نسخ الرابط; تابعنا; شیئر کریں; شیئر
                    поделиться; поделитесь; поделиться новостью; поділитися; поширити; отправить; подписывайтесь; поделиться ссылкой
                    partager; partager cet article; partager sur; partagez; envoyer; suivez nous
                    teilen; artikel teilen; beitrag teilen; jetzt teilen; merken; folgen; folgen sie uns; link kopieren
                    compartir; compartir en; comparte; síguenos; guardar; enviar; compartilhar; compartilhe; partilhar
                    condividi; condividi su; seguici; invia; paylaş; bu haberi paylaş; takip et; gönder
                    bagikan; bagikan artikel; share berita; udostępnij; delen; deel dit artikel; dela; del
                    शेयर करें; साझा करें; शेयर
                    """),
            CueGroup(
                kind: .share, place: .within,
                phrases: """
                    click to share on; share this article on; share on facebook; tweet on twitter; follow us on
                    share this via; like us on facebook; join us on telegram; follow us in; join our telegram
                    join our whatsapp; ما را در تلگرام; به کانال تلگرام; ما را دنبال کنید; تابعونا على; تابعنا على
                    подписывайтесь на наш; подписаться на канал; наш телеграм; читайте нас в; підписуйтесь на наш; мы в социальных сетях
                    suivez nous sur; folgen sie uns auf; síguenos en; siga nos no; siga o; seguici su; bizi takip edin; ikuti kami di
                    """),
            CueGroup(
                kind: .newsletter, place: .within,
                phrases: """
                    sign up for our; sign up to our; subscribe to our; subscribe to the newsletter; subscribe to get; our newsletter
                    newsletter sign up; join our newsletter; get our newsletter; our daily newsletter; sign up for the
                    delivered to your inbox; straight to your inbox; in your inbox; enter your email; get the latest news from
                    sign up to get; sign up here; thank you for subscribing; thanks for signing up; free newsletter
                    you have successfully subscribed; weekly newsletter; newsletters; unsubscribe
                    عضویت در خبرنامه; اشترك في; النشرة البريدية; подпишитесь на; подписаться на рассылку; підпишіться на; підписатися на
                    inscrivez vous à; abonnez vous à; recevez notre; votre adresse e mail; newsletter abonnieren; unseren newsletter
                    jetzt abonnieren; suscríbete a; suscríbete al; nuestro boletín; nuestra newsletter; assine a; assine nossa; receba nossa; inscreva se
                    iscriviti alla; la nostra newsletter; bültenimize; e bülten; berlangganan newsletter; zapisz się do; schrijf je in
                    """),
            CueGroup(
                kind: .newsletter, place: .whole,
                phrases: """
                    newsletter; subscribe; subscribe now; sign up; sign up now; subscribe today; subscriptions; subscriber only
                    خبرنامه; اشتراک; اشترك; اشترك الآن; подписаться; підписатися; s'abonner; je m'abonne; abonnez vous
                    abonnieren; jetzt abonnieren; suscríbete; suscribirse; assine; assinar; iscriviti; abbonati; abone ol; berlangganan; सब्सक्राइब करें
                    """),
            CueGroup(
                kind: .login, place: .whole,
                phrases: """
                    log in; login; sign in; register; log out; logout; my account; create account
                    create an account; forgot password; forgot your password; log in register; username; password; remember me
                    ورود; ثبت نام; خروج; تسجيل الدخول; تسجيل; دخول; войти; вход; регистрация; выйти; увійти; реєстрація
                    connexion; se connecter; s'inscrire; mon compte; anmelden; einloggen; registrieren; abmelden; mein konto
                    iniciar sesión; registrarse; regístrate; entrar; cadastre se; accedi; registrati; giriş yap; üye ol; giriş; masuk; daftar
                    """),
            CueGroup(
                kind: .login, place: .within,
                phrases: """
                    already have an account; already a subscriber; dont have an account; log in or register
                    connecting to s; account log out; please log in; sign in with; log in with; log in to
                    """),
            CueGroup(
                kind: .copyright, place: .within,
                phrases: """
                    all rights reserved; all right reserved; rights reserved; may not be reproduced; may not be published
                    without written permission; without permission; reproduction prohibited; powered by wordpress
                    تمامی حقوق; کلیه حقوق; تمام حقوق; جميع الحقوق محفوظة; الحقوق محفوظة; حقوق النشر محفوظة; جملہ حقوق
                    все права защищены; всі права захищено; всі права захищені; при использовании материалов; использование материалов
                    перепечатка материалов; при полном или частичном; полное или частичное; при цитировании; при копировании; при використанні матеріалів; використання матеріалів; передрук
                    tous droits réservés; toute reproduction; alle rechte vorbehalten; todos los derechos reservados; derechos reservados; prohibida la reproducción
                    todos os direitos reservados; direitos reservados; é proibida a reprodução; tutti i diritti riservati; riproduzione riservata; diritti riservati
                    tüm hakları saklıdır; her hakkı saklıdır; hak cipta dilindungi; all rights reserved; wszelkie prawa zastrzeżone; alle rechten voorbehouden
                    सर्वाधिकार सुरक्षित
                    """),
            CueGroup(
                kind: .copyright, place: .start,
                phrases: """
                    copyright; copyright c; c copyright; کپی رایت; حقوق النشر; حق نشر; droits d'auteur; derechos de autor; hak cipta; telif hakkı
                    """),
            CueGroup(
                kind: .cookies, place: .within,
                phrases: """
                    we use cookies; uses cookies; this website uses cookies; this site uses cookies; use of cookies; accept cookies; accept all cookies
                    cookie policy; cookie settings; cookies policy; manage cookies; cookie preferences; our use of cookies; cookies to improve
                    ملفات تعريف الارتباط; از کوکی; использует файлы cookie; используем файлы cookie; файлы cookie; використовуємо файли; файли cookie
                    utilise des cookies; utilisation de cookies; utilisons des cookies; verwendet cookies; verwenden cookies; verwendung von cookies; cookie einstellungen
                    utiliza cookies; utilizamos cookies; uso de cookies; usa cookies; política de cookies; usamos cookies; utilizza cookie; utilizza i cookie; uso dei cookie
                    çerez politikası; çerezler; kebijakan cookie; menggunakan cookie; gebruikt cookies; plików cookie; pliki cookies
                    """),
            CueGroup(
                kind: .legal, place: .within,
                phrases: """
                    privacy policy; terms of use; terms of service; terms and conditions; terms conditions; privacy notice; do not sell my
                    legal notice; cookie notice; views expressed in this; does not necessarily reflect; do not necessarily reflect; opinions expressed
                    حریم خصوصی; قوانین و مقررات; سياسة الخصوصية; شروط الاستخدام; الشروط والأحكام; политика конфиденциальности; пользовательское соглашение; політика конфіденційності
                    mentions légales; politique de confidentialité; conditions générales; datenschutzerklärung; nutzungsbedingungen; impressum datenschutz
                    política de privacidad; aviso legal; términos y condiciones; condiciones de uso; política de privacidade; termos de uso; termos e condições
                    privacy e cookie; informativa privacy; gizlilik politikası; kullanım koşulları; kebijakan privasi; syarat dan ketentuan; गोपनीयता नीति
                    this site uses akismet; learn how your comment data; protected by recaptcha; редакция не несет; мнение редакции может
                    """),
            CueGroup(
                kind: .tools, place: .whole,
                phrases: """
                    print; print this; print article; print this page; printer friendly; text size; font size; get short url; short url; short link
                    listen; listen live; listen to this article; watch; watch live; live; back to top; top; scroll to top; skip to content; skip to main content
                    go to content; jump to content; menu; search; close; open menu; toggle navigation; main menu; close menu; next; previous; back; download; pdf; advanced search
                    report an error; report a typo; report this; correct; feedback; embed; transcript; subtitles; loading; advertisement removed; view on map; read aloud; a a; aa; aa aa
                    چاپ; نسخه چاپی; جستجو; منو; بازگشت به بالا; پرش به محتوا; اندازه متن; بستن; کد خبر; بعدی; قبلی; صوت; گزارش خطا
                    طباعة; بحث; القائمة; إغلاق; التالي; السابق; استمع; مباشر; البث المباشر; حجم الخط; العودة إلى الأعلى; تلاش; پرنٹ
                    печать; распечатать; версия для печати; поиск; меню; закрыть; наверх; вверх; далее; назад; слушать; друк; друкувати; пошук; закрити; нагору; прямой эфир; сообщить об ошибке
                    imprimer; rechercher; recherche; fermer; écouter; haut de page; retour en haut; suivant; précédent; aller au contenu; lecture zen; en direct
                    drucken; artikel drucken; suche; suchen; schließen; nach oben; weiter; zurück; vorlesen; zum inhalt springen; anhören; menü; seite drucken; zum inhalt
                    imprimir; buscar; cerrar; menú; escuchar; siguiente; anterior; volver arriba; ir al contenido; en vivo; fechar; ouvir; pesquisar; próximo; ao vivo; ir para o conteúdo
                    stampa; cerca; chiudi; ascolta; successivo; precedente; torna su; vai al contenuto; yazdır; ara; kapat; dinle; sonraki; önceki; canlı yayın; yukarı çık; cetak; cari; tutup; dengarkan
                    खोजें; मेनू; प्रिंट; szukaj; drukuj; zoeken; afdrukken; sök; lyssna
                    """),
            CueGroup(
                kind: .navigation, place: .whole,
                phrases: """
                    contact us; about us; our team; advertise; advertise with us; site map; site index; home page; front page; help center; work with us; all news; all sections; more
                    تماس با ما; درباره ما; صفحه اصلی; صفحه نخست; خانه; پیوندها; آرشیو; آب و هوا; اتصل بنا; من نحن; الصفحة الرئيسية; الرئيسية; خريطة الموقع; ہمارے بارے میں; رابطہ کریں; صفحہ اول
                    о нас; контакты; главная; главная страница; о проекте; реклама; карта сайта; все новости; реклама на сайте; про нас; контакти; головна; усі новини; всі новини; редакция; редакція; разделы; рубрики
                    accueil; contactez nous; nous contacter; qui sommes nous; plan du site; mentions légales; startseite; kontakt; über uns; impressum; datenschutz; mediadaten; agb; hilfe
                    inicio; contacto; quiénes somos; publicidad; mapa del sitio; portada; início; contato; contactos; quem somos; expediente; anuncie; home; contatti; chi siamo; pubblicità; redazione
                    ana sayfa; anasayfa; iletişim; hakkımızda; künye; reklam; beranda; tentang kami; hubungi kami; kontak; redaksi; pedoman media siber; होम; संपर्क करें; हमारे बारे में
                    """),
            CueGroup(
                kind: .credit, place: .label,
                phrases: """
                    photo; photos; photo by; photo credit; photo courtesy; image; image credit; images; image source; picture; credit; source photo; ap photo; file photo; getty images; image copyright; media caption; image caption
                    عکس; عکاس; تصویر; منبع عکس; صورة; الصورة; تصوير; фото; фотография; источник фото; фото автора; світлина; фотограф
                    crédit photo; photo d'illustration; crédits; foto; bild; fotos; fotocredit; bildquelle; quelle bild; foto de archivo; crédito; imagen; imagem; reprodução; foto divulgação; immagine; fotoğraf; görsel; foto ilustrasi; dok; sumber foto; फोटो; तस्वीर
                    """),
            CueGroup(
                kind: .caption, place: .within,
                phrases: """
                    file photo; archive photo; stock photo; file picture; ap photo; afp photo; reuters photo; getty images; image courtesy of; photo courtesy of; photo credit; handout photo; image via; photograph by; illustrative photo; representational image; illustrative image; shutterstock; photo illustration
                    عکس آرشیوی; عکس از آرشیو; صورة أرشيفية; أرشيفية; фото архивное; архивное фото; архівне фото; иллюстративное фото; фото из архива; photo d archives; archivfoto; symbolbild; symbolfoto; archivbild; foto de archivo; foto d archivio; imagem de arquivo; foto de arquivo; arşiv fotoğrafı; foto arsip; foto ilustrasi
                    """),
            CueGroup(
                kind: .tags, place: .label,
                phrases: """
                    tags; tag; topics; filed under; keywords; key words; categories; category; tagged; posted in; filed in; labels; in this article; topics mentioned; hashtags
                    برچسب ها; برچسب; برچسبها; کلیدواژه; کلمات کلیدی; کلید واژه ها; برچسب‌ها; الوسوم; وسوم; كلمات مفتاحية; الكلمات المفتاحية; الكلمات الدلالية; العلامات; ٹیگز
                    теги; тэги; метки; ключевые слова; темы; тема; рубрика; категория; категории; теґи; позначки; мітки; тема дня
                    mots clés; mots clefs; étiquettes; thèmes; catégories; tags associés; schlagwörter; schlagworte; themen; stichwörter; kategorie; kategorien
                    etiquetas; temas; temas relacionados; palabras clave; archivado en; categorías; marcadores; assuntos; palavras chave; categorias; tópicos; argomenti; etichette; parole chiave; etiketler; anahtar kelimeler; konular; kata kunci; topik; topik terkait; kategori; टैग्स; टैग; विषय; tagi; trefwoorden; taggar; słowa kluczowe
                    """),
            CueGroup(
                kind: .advertisement, place: .whole,
                phrases: """
                    advertisement; advertisements; ad; ads; sponsored; sponsored content; advertising; promoted; promoted content; paid content; article continues below advertisement; story continues below; story continues below advertisement; continue reading below; scroll to continue; skip ad; report ad; remove ads; partner content
                    تبلیغات; آگهی; إعلان; إعلانات; اشتہار; реклама; на правах рекламы; publicité; annonce; anzeige; werbung; publicidad; anuncio; publicidade; anúncio; continua depois da publicidade; pubblicità; annuncio; reklam; iklan; advertisement scroll to continue with content; scroll to continue with content; विज्ञापन; reklama; advertentie; annons
                    """),
            CueGroup(
                kind: .counts, place: .label,
                phrases: """
                    count views; views; view count; hits; news id; news code; id; reads; reading time; total views; article id
                    کد خبر; شناسه خبر; تعداد بازدید; بازدید; کد مطلب; شماره خبر; زمان مطالعه; عدد المشاهدات; مشاهدات; رقم الخبر; просмотров; просмотры; переглядів; temps de lecture; lesezeit; lecturas; visualizações; okunma; dibaca
                    """),
            CueGroup(
                kind: .counts, place: .within,
                phrases: """
                    min read; minute read; minutes read; min de lecture; minutos de lectura; min lettura; min lesezeit; dakikada okunur; мин чтения; хв читання
                    """),
            CueGroup(
                kind: .support, place: .within,
                phrases: """
                    support our journalism; support independent journalism; make a donation; donate now; donate today; buy us a coffee; become a member; become a patron; support us on; get your copy of; free trial; subscribe now for; start your free; to continue reading; subscribe to continue; already subscribed
                    از ما حمایت; поддержите нас; поддержать редакцию; підтримайте нас; підтримати нас; soutenez nous; faites un don; unterstützen sie uns; jetzt spenden; apoya nuestro; haz una donación; apoie o jornalismo; sostienici; fai una donazione; reading your free articles
                    """),
            CueGroup(
                kind: .media, place: .whole,
                phrases: """
                    video; gallery; photo gallery; photos; slideshow; view gallery; play video; play; pause; mute; unmute; watch video; video player; audio; podcast; image gallery; live stream; livestream; fullscreen
                    ویدیو; فیلم; گالری; گالری تصاویر; گزارش تصویری; فيديو; معرض الصور; صور; видео; галерея; фотогалерея; фото; відео; аудио; vidéo; diaporama; galerie; bildergalerie; fotostrecke; galería; fotogalería; vídeo; galeria; foto galeri; galeri; galeri foto; वीडियो
                    """),
            CueGroup(
                kind: .form, place: .whole,
                phrases: """
                    security code; captcha; enter the code; your name; your email; website; name email website; i am not a robot; email address; choose file; required fields are marked; submit; reset; post comment; subject; attach file
                    کد امنیتی; نام; ایمیل; پست الکترونیک; ارسال; متن نظر; نام شما; رمز الأمان; الاسم; البريد الإلكتروني; إرسال; رمز التحقق; код безопасности; ваше имя; имя; введите код; код с картинки; ваше ім’я; ім’я; код безпеки; надіслати
                    nom; votre nom; adresse e mail; code de sécurité; soumettre; sicherheitscode; ihr name; absenden; e mail adresse; código de seguridad; nombre; correo electrónico; código de segurança; nome; codice di sicurezza; invia commento; güvenlik kodu; isim; adınız; kode keamanan; nama; kirim
                    """),
        ]

    static let unspaced: [CueGroup] =
        PaywallPhrases.unspaced + [
            CueGroup(
                kind: .comments, place: .start, opensFooter: true,
                phrases: "评论;發表評論;发表评论;网友评论;留言;我要评论;全部评论;コメント;コメントを;コメントする;ความคิดเห็น;แสดงความคิดเห็น"),
            CueGroup(
                kind: .related, place: .start,
                phrases: """
                    相关新闻;相關新聞;相关阅读;相關閱讀;延伸阅读;延伸閱讀;推荐阅读;推薦閱讀;热门新闻;熱門新聞;最新新闻;最新文章;更多新闻;相关报道;相关推荐;热点推荐;上一篇;下一篇;猜你喜欢;関連記事;関連ニュース;おすすめ;人気記事;アクセスランキング;最新記事;あわせて読みたい;ランキング;こちらもおすすめ;ข่าวที่เกี่ยวข้อง;อ่านเพิ่มเติม
                    """),
            CueGroup(
                kind: .share, place: .start,
                phrases: "分享;分享到;分享至;扫一扫;微信;微博;关注我们;シェア;シェアする;ツイート;フォロー;この記事をシェア;แชร์"),
            CueGroup(
                kind: .copyright, place: .within,
                phrases: "版权所有;版權所有;未经授权;未經授權;不得转载;轉載請;转载请注明;無断転載;無断複製;著作権;สงวนลิขสิทธิ์"),
            CueGroup(
                kind: .legal, place: .within,
                phrases: "隐私政策;隱私政策;使用条款;使用條款;免责声明;免責聲明;プライバシーポリシー;利用規約;個人情報保護;นโยบายความเป็นส่วนตัว"),
            CueGroup(
                kind: .navigation, place: .start,
                phrases:
                    "首页;首頁;关于我们;關於我們;联系我们;聯絡我們;网站地图;当前位置;您的位置;返回首页;ホーム;会社概要;お問い合わせ;サイトマップ;トップページ;หน้าแรก;ติดต่อเรา;เกี่ยวกับเรา"
            ),
            CueGroup(
                kind: .tags, place: .start,
                phrases: "标签;標籤;关键词;關鍵詞;キーワード;タグ;แท็ก"),
            CueGroup(
                kind: .advertisement, place: .start, phrases: "广告;廣告;スポンサーリンク;โฆษณา"),
            CueGroup(
                kind: .login, place: .start, phrases: "登录;登錄;注册;註冊;登入;ログイン;会員登録;新規登録;เข้าสู่ระบบ"),
            CueGroup(
                kind: .readMore, place: .start,
                phrases: "阅读更多;閱讀更多;阅读全文;查看更多;点击查看;続きを読む;もっと見る;続きは;อ่านต่อ"),
            CueGroup(
                kind: .newsletter, place: .start, phrases: "订阅;訂閱;メルマガ;ニュースレター"),
            CueGroup(
                kind: .tools, place: .start,
                phrases: "打印;字号;字號;列印;纠错;責任編輯;责任编辑;收藏;印刷;文字サイズ;メニュー;検索;搜索;搜尋"),
        ]

    static let creditWords = """
        photo photos photograph photographer picture pictures image images credit foto fotos fotograf bild bildrechte
        bildquelle bilder quelle crédit crédits imagen imagem fotografía fotografia immagine fotoğraf görsel фото фотограф
        світлина عکس عکاس تصویر تصوير صورة الصورة फोटो 写真 写真提供 图片来源 摄影 사진 제공 zdjęcie zdj kuva kilde
        """

    static let fieldNames = """
        name;email;e-mail;email address;website;comment;your name;your email;message;security code;نام;ایمیل;الاسم;البريد الإلكتروني;имя;ім'я;nom;nome;nombre;correo;ad;e-posta;nama;kommentar;comentario;commentaire
        """

    static let menuWords = """
        home about contact archive archives index search links link rss feed feeds mobile sitemap map faq help news
        sport sports business politics world opinion culture technology tech science health travel entertainment lifestyle
        video videos photos gallery podcasts newsletters subscribe login register sign log in out up menu sections more
        terms privacy policy careers jobs advertise press us apps weather english deutsch français español русский
        українська العربية فارسی urdu اردو türkçe italiano português 中文 日本語 हिन्दी pashto dari
        facebook twitter youtube soundcloud instagram telegram whatsapp linkedin pinterest reddit tumblr flipboard vk viber
        messenger email print share google plus vimeo flickr snapchat tiktok skype line weibo wechat disqus odnoklassniki
        mastodon bluesky threads xing pocket vkontakte print copy link tweet pin mail
        خانه صفحه‌اصلی سیاسی اقتصادی فرهنگی اجتماعی ورزشی بین‌الملل جهان ایران عکس فیلم آرشیو جستجو پیوندها تماس درباره
        الرئيسية أخبار رياضة اقتصاد ثقافة منوعات سياسة عربي دولي
        главная новости политика экономика общество спорт культура мир видео фото авто наука технологии здоровье
        головна новини політика економіка суспільство культура світ відео
        accueil actualité actualités politique économie sport culture monde société vidéos
        startseite politik wirtschaft sport kultur panorama wissen reise digital gesundheit meinung
        inicio política economía deportes cultura mundo sociedad tecnología opinión internacional
        esportes economia mundo cultura brasil tecnologia início
        cronaca politica economia cultura esteri spettacoli
        gündem ekonomi spor dünya siyaset teknoloji sağlık magazin
        nasional ekonomi olahraga internasional teknologi hiburan beranda
        """
}
