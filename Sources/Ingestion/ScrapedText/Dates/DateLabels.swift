/// The words that say what a date is the date of, in many languages.
enum DateLabel {
    case published
    case updated
    /// When the page was fetched, printed or shown.
    case fetched

    /// The label right before a date, or at the head of its line; nothing where there is none.
    ///
    /// `ID: 614 Publish Date:` → published; `Posted by Jane Doe on` → published.
    static func label(before text: String) -> DateLabel? {
        guard !text.isEmpty else { return nil }
        let words = CueWords(text)
        let kept = (0..<words.count).filter { index in
            let word = words.hash(index)
            return !DayNames.contains(word) && !fillers.contains(word)
        }
        for count in stride(from: min(longest, kept.count), to: 0, by: -1) {
            if let label = table[words.hash(of: kept.suffix(count))] { return label }
        }
        guard kept.count <= 8 else { return nil }
        for count in stride(from: min(longest, kept.count), to: 0, by: -1) {
            let phrase = words.hash(of: kept.prefix(count))
            // "Posted by Jane Doe on", but not "Date of birth".
            if let label = table[phrase], !nouns.contains(phrase) { return label }
        }
        return nil
    }

    /// The label that a line consists of, for a date on the next line.
    static func label(line text: String) -> DateLabel? {
        let words = CueWords(text)
        let kept = (0..<words.count).filter { !fillers.contains(words.hash($0)) }
        guard kept.count <= longest else { return nil }
        return table[words.hash(of: kept)]
    }

    /// The label right before a date in a language without spaces.
    static func unspacedLabel(before text: String) -> DateLabel? {
        guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
        let end = text.trimmed.drop { "\u{FF1A}:".contains($0) }
        let bare = String(end.reversed().drop { ":\u{FF1A} \u{3000}".contains($0) }.reversed())
        return unspaced.first { bare.hasSuffix($0.key) }?.value
    }

    private static let longest = 4
    private static let nouns = WordTable(
        [
            "date", "data", "datum", "fecha", "дата", "تاریخ", "التاریخ", "tanggal", "انتشار",
            "نشر", "stand", "archived", "filed", "released",
        ] as [String])
    private static let fillers = WordTable(
        [
            "on", "at", "the", "am", "le", "el", "il", "em", "del", "in", "den", "op", "um", "в",
            "о",
        ] as [String])

    private static let table: WordTable<DateLabel?> = {
        var entries: [(WordHash, DateLabel?)] = []
        for (label, phrases) in [
            (published, publishedPhrases), (updated, updatedPhrases), (fetched, fetchedPhrases),
        ] {
            for phrase in phrases.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
                let words = CueWords(String(phrase))
                let kept = (0..<words.count).filter { !fillers.contains(words.hash($0)) }
                entries.append((words.hash(of: kept), label))
            }
        }
        return WordTable(entries, nothing: nil)
    }()

    private static let publishedPhrases = """
        publish date; published; published online; posted online; publication date; posted; date posted; date published; first published; released; release date; issued; published time; publish time; date; post date; published by; posted by; submitted; filed; originally published
        تاریخ انتشار; منتشر شده در; انتشار; تاریخ; زمان انتشار; تاریخ درج; تاریخ خبر; تاريخ النشر; نشر في; نشر; نشر بتاريخ; تم النشر; تم النشر في; التاريخ; تاریخ اشاعت; شائع
        опубликовано; дата публикации; размещено; дата; создано; опубликована; публикация; добавлено; опубліковано; дата публікації; розміщено; створено
        publié; publiée; publié le; mis en ligne; mis en ligne le; paru le; date de publication; créé le; veröffentlicht; veröffentlicht am; zuerst veröffentlicht; zuerst veröffentlicht am; erschienen; erschienen am; erstellt am; datum
        publicado; publicada; publicado el; publicado en; fecha de publicación; fecha; creado el; publicada em; publicado em; data de publicação; postado em; criado em; data
        pubblicato; pubblicato il; pubblicata; data di pubblicazione; yayınlanma tarihi; yayın tarihi; yayınlanma; yayınlandı; yayımlanma; eklenme tarihi; eklenme; giriş tarihi; haber tarihi; oluşturulma tarihi; giriş; diterbitkan; dipublikasikan; tayang; diterbitkan pada; terbit; tanggal
        opublikowano; data publikacji; gepubliceerd; geplaatst; publicerad; publisert; udgivet; प्रकाशित; प्रकाशन तिथि; publicat
        """
    private static let updatedPhrases = """
        updated; last updated; update; modified; last modified; last update; revised; date updated; edited; last edited
        به روز رسانی; بروزرسانی; به روزرسانی; آخرین به روزرسانی; آخرین بروزرسانی; آخرین ویرایش; ویرایش; آخر تحديث; تحديث; تم التحديث; تاريخ التحديث; اپ ڈیٹ
        обновлено; изменено; дата обновления; обновлена; последнее обновление; оновлено; змінено; востаннє оновлено; mis à jour; mise à jour; modifié; actualisé; dernière mise à jour
        aktualisiert; aktualisiert am; stand; letzte aktualisierung; zuletzt aktualisiert; geändert; letzte änderung; actualizado; actualizado el; actualizada; última actualización; atualizado; atualizado em; atualizada; última atualização
        aggiornato; aggiornato il; aggiornata; ultimo aggiornamento; güncelleme; son güncelleme; güncellenme; güncelleme tarihi; güncellendi; diperbarui; terakhir diperbarui; zaktualizowano; aktualizacja; bijgewerkt; laatste update; uppdaterad; oppdatert; opdateret; अपडेट; अपडेटेड
        """
    private static let fetchedPhrases = """
        printed; printed on; retrieved; retrieved on; accessed; accessed on; saved on; archived on; archived; downloaded; downloaded on; today; today is; cached; captured; snapshot; snapshot taken; crawled; fetched; date accessed
        امروز; دریافت شده; تاریخ چاپ; تاريخ الطباعة; اليوم; дата обращения; сегодня; сьогодні; consulté; consulté le; imprimé le; nous sommes le; abgerufen; abgerufen am; heute; gedruckt am; consultado el; impreso el; hoy; hoy es; hoje; acesso em; oggi; consultato il; bugün; erişim tarihi; diakses; hari ini
        """

    private static let unspaced: [String: DateLabel] = [
        "发布时间": published, "发表时间": published, "发布于": published, "發布時間": published,
        "发布日期": published, "發佈日期": published, "時間": published, "时间": published,
        "日期": published, "公開日": published, "公開": published, "配信": published,
        "投稿日": published, "掲載日": published, "更新": updated, "更新时间": updated,
        "更新時間": updated, "更新于": updated, "更新日": updated, "最終更新": updated,
        "등록": published, "입력": published, "수정": updated,
    ]
}
