/// The names of months as data: a language a row, months apart by bars, forms of one by spaces.
///
/// Lower case; forms as they stand in dates (genitives, abbreviations without their dot). A name of two
/// words has a low line between them. A name that two languages give to different months stands in
/// neither.
enum MonthTables {
    static let gregorian = [
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
        // Short forms: Turkish, Ukrainian, Indonesian, Polish, Danish, Spanish.
        "oca|şub|mar|nis||haz|tem|ağu|eyl|eki|kas|ara",
        "січ|лют|бер берез|квіт|трав|черв|лип|серп|вер верес|жовт||груд",
        "||||||||||nop|des",
        "sty|lut||kwi|maj|cze||sie|wrz|paź||gru",
        "|||||||agt agu|||nov|",
        // Ukrainian, as headings have them.
        "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад"
            + "|грудень",
        // Arabic of the Levant and Iraq: months of two words.
        "كانون_الثاني كانون_ثاني|||||||||تشرين_الأول تشرين_أول|تشرين_الثاني تشرين_ثاني"
            + "|كانون_الأول كانون_أول",
        // Arabic of Libya.
        "أي_النار|النوار|الربيع|الطير|الماء|الصيف|ناصر|هانيبال|الفاتح|التمور|الحرث|الكانون",
        // Hindi, Bengali, Tamil.
        "जन|फर फ़र|||||||सित|अक्टू|नव|दिस",
        "জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট আগষ্ট"
            + "|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
        "ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்",
        // Thai, whose years are Buddhist as a rule.
        "มกราคม ม.ค|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม"
            + "|พฤศจิกายน|ธันวาคม",
        // Hungarian, Finnish, Lithuanian, Catalan, Bulgarian, Serbian, Slovak, Swahili, Azerbaijani.
        "január|február|március|április|május|június|július|augusztus|szeptember|október|november"
            + "|december",
        "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta"
            + "|syyskuuta|lokakuuta|marraskuuta|joulukuuta",
        "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio"
            + "|gruodžio",
        "gener|febrer||||juny|juliol|agost|setembre||novembre|desembre",
        "януари|февруари|март|април||юни|юли|август|септември|октомври|ноември|декември",
        "јануар|фебруар||||јун|јул||септембар|октобар|новембар|децембар",
        "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra",
        "||||||||septemba||novemba|desemba",
        "yanvar|fevral||aprel||iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
        // Icelandic, Luxembourgish, Latvian, Estonian.
        "janúar|febrúar||||júní|júlí|ágúst||||desember",
        "|||||juni|juli|||||",
        "janvāris janvārī|februāris februārī|marts martā||maijs maijā|jūnijs jūnijā|jūlijs jūlijā"
            + "|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī"
            + "|decembris decembrī",
        "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|||oktoober||detsember",
    ]

    /// Solar Hijri months: Iran, Afghanistan (Dari and Pashto).
    static let solarHijri = [
        "فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند",
        "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
        "وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب",
        "farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand",
    ]

    /// Lunar Hijri months: Arabic, Persian, Urdu, Turkish, English.
    static let lunarHijri = [
        "محرم المحرم محرّم|صفر|ربيع_الأول ربيع_أول ربیع‌الاول|ربيع_الآخر ربيع_الثاني ربیع‌الثانی"
            + "|جمادى_الأولى جمادى_الأول جمادی‌الاول جمادی‌الاولی"
            + "|جمادى_الآخرة جمادى_الثانية جمادی_الثانی جمادی‌الثانی جمادی‌الثانیه|رجب|شعبان|رمضان"
            + "|شوال|ذو_القعدة ذي_القعدة ذی‌القعده ذیقعده ذوالقعدة|ذو_الحجة ذي_الحجة ذی‌الحجه ذیحجه"
            + " ذوالحجة",
        "muharram|safar|||||rajab|shaaban shaban|ramadan ramazan|shawwal||",
    ]
}
