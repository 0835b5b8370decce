/// The head of a message that was forwarded within the text of another.
struct ForwardedHead {
    /// Who wrote it.
    let from: String?
    /// When, as it stands there.
    let date: String
    /// Paragraphs up to and with the head: the forwarder's own words.
    let paragraphs: Int

    /// Looks at the first paragraphs of a message.
    init?(_ paragraphs: [String]) {
        for (index, paragraph) in paragraphs.prefix(4).enumerated()
        where Self.isHead(paragraph) {
            var from: String?
            var date: String?
            for line in paragraph.split(separator: "\n") {
                switch Self.label(line) {
                case (.from, let value)?: from = MailHeaders.person(value)
                case (.date, let value)?: date = value
                default: break
                }
            }
            guard let date else { return nil }
            self.from = from
            self.date = date
            self.paragraphs = index + 1
            return
        }
        return nil
    }

    /// Lines `From:` and `Date:` or `Sent:`, in any of the languages of `labels`, perhaps under a line of dashes.
    static func isHead(_ paragraph: String) -> Bool {
        let lines = paragraph.split(separator: "\n")
        guard lines.count >= 3 else { return false }
        let labels = lines.prefix(12).compactMap { label($0)?.0 }
        return labels.contains(.from) && labels.contains(.date) && labels.contains(.other)
    }

    private enum Label { case from, date, other }

    /// What a line of the head says, and of what.
    private static func label(_ line: Substring) -> (Label, String)? {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }),
            let label = labels[line[..<colon].filter { $0 != "*" }.trimmed.lowercased()]
        else { return nil }
        return (label, line[line.index(after: colon)...].filter { $0 != "*" }.trimmed)
    }

    /// As the mail programs of many languages write them.
    private static let labels: [String: Label] = Dictionary(
        [
            (
                Label.from,
                "from von de da van från fra od от від kimden gönderen 发件人 寄件者 差出人 من از dari"
            ),
            (
                .date,
                "date sent datum gesendet fecha enviado data envoyé inviato verzonden datum: skickat sendt dato "
                    + "дата отправлено надіслано tarih gönderildi 日期 发送时间 日付 送信日時 التاريخ تاریخ tanggal"
            ),
            (
                .other,
                "subject to betreff an objet à para asunto assunto a oggetto onderwerp aan ämne till emne til тема "
                    + "кому konu kime 主题 主旨 收件人 件名 宛先 الموضوع إلى موضوع به subjek kepada"
            ),
        ].flatMap { label, words in
            words.split(separator: " ").map { (String($0), label) }
        }, uniquingKeysWith: { first, _ in first })
}
