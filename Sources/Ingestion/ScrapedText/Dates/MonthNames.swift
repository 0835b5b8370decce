/// Names of the Gregorian months in the languages that news is written in.
///
/// Lower case, whole words; forms as they stand in dates (genitives, abbreviations without their
/// dot). A name that two languages give to different months stands in neither.
enum MonthNames {
    /// 1 to 12 for a month's name in lower case.
    static func month(_ word: String) -> Int? { table[word] }

    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for language in names {
            let months = language.split(separator: "|", omittingEmptySubsequences: false)
            for (index, forms) in months.enumerated() {
                for form in forms.split(separator: " ") { table[String(form)] = index + 1 }
            }
        }
        return table
    }()

    private static let names = [
        // English.
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug"
            + "|september sept sep|october oct|november nov|december dec",
        // French.
        "janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout"
            + "|septembre|octobre|novembre|décembre decembre déc",
        // German.
        "januar jänner jän|februar feber|märz maerz mrz|april|mai|juni|juli|august|september"
            + "|oktober okt|november|dezember dez",
        // Spanish.
        "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre"
            + "|octubre|noviembre|diciembre dic",
        // Portuguese.
        "janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro set|outubro out"
            + "|novembro|dezembro",
        // Italian.
        "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre"
            + "|ottobre ott|novembre|dicembre",
        // Dutch.
        "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
        // Turkish.
        "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
        // Polish.
        "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października"
            + "|listopada|grudnia",
        // Czech; its listopad and červen are other months than in its neighbours' languages.
        "ledna|února|března|dubna|května|června|července|srpna|září|října||prosince",
        // Scandinavian.
        "januar|februar|mars|april|maj|juni|juli|august augusti|september|oktober|november"
            + "|desember",
        // Russian.
        "января янв январь|февраля фев февр февраль|марта мар март|апреля апр апрель|мая май"
            + "|июня июн июнь|июля июл июль|августа авг август|сентября сен сент сентябрь"
            + "|октября окт октябрь|ноября ноя нояб ноябрь|декабря дек декабрь",
        // Ukrainian.
        "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
        // Persian, Dari.
        "ژانویه ژانویهٔ|فوریه|مارس مارچ|آوریل آپریل اپریل|مه می|ژوئن جون"
            + "|ژوئیه جولای ژوییه|اوت آگوست اگست|سپتامبر سپتمبر|اکتبر اکتوبر|نوامبر نومبر"
            + "|دسامبر دسمبر",
        // Urdu.
        "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
        // Arabic, after the Latin names; Maghreb forms beside.
        "يناير جانفي|فبراير فيفري|مارس|أبريل ابريل إبريل أفريل|مايو ماي|يونيو يونيه جوان"
            + "|يوليو يوليه جويلية|أغسطس اغسطس أوت غشت|سبتمبر شتنبر|أكتوبر اكتوبر"
            + "|نوفمبر نونبر|ديسمبر دجنبر",
        // Arabic of the Levant and Iraq, as far as one word names the month.
        "|شباط|آذار اذار|نيسان|أيار ايار|حزيران|تموز|آب|أيلول ايلول|||",
        // Hindi.
        "जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर"
            + "|नवंबर नवम्बर|दिसंबर दिसम्बर",
        // Indonesian, Malay.
        "januari|februari|maret mac|april|mei|juni jun|juli julai|agustus ogos|september"
            + "|oktober|november|desember disember",
        // Greek.
        "ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου"
            + "|οκτωβρίου|νοεμβρίου|δεκεμβρίου",
        // Romanian.
        "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie"
            + "|noiembrie|decembrie",
        // Hebrew, also with the preposition.
        "ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי"
            + "|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר",
    ]
}

/// Names of the days of the week, to tell a date line from a sentence.
enum DayNames {
    /// Whether a lower-case word names a day of the week.
    static func contains(_ word: String) -> Bool { table.contains(word) }

    private static let table = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
        sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch
        donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo
        segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato
        domenica pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда
        четверг пятница суббота воскресенье понеділок вівторок середа четвер п’ятниця субота неділя
        شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه الإثنين الاثنين الثلاثاء الأربعاء
        الخميس الجمعة السبت الأحد پیر منگل بدھ جمعرات ہفتہ اتوار सोमवार मंगलवार बुधवार गुरुवार
        शुक्रवार शनिवार रविवार senin selasa rabu kamis jumat sabtu minggu maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag
        """.split { $0.isWhitespace }.map(String.init))
}
