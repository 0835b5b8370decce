/// Names of the days of the week, to tell a date line from a sentence.
enum DayNames {
    /// Whether a lower-case word names a day of the week.
    static func contains(_ word: String) -> Bool { table.contains(WordHash(word.utf8)) }

    static func contains(_ word: WordHash) -> Bool { table.contains(word) }

    private static let table = WordTable(
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
