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
                if line.hasPrefix("From:") { from = MailHeaders.person(String(line.dropFirst(5))) }
                if line.hasPrefix("Date:") { date = line.dropFirst(5).trimmed }
                if line.hasPrefix("Sent:") { date = line.dropFirst(5).trimmed }
            }
            guard let date else { return nil }
            self.from = from
            self.date = date
            self.paragraphs = index + 1
            return
        }
        return nil
    }

    /// Lines `From:` and `Date:` or `Sent:`, perhaps under a line of dashes.
    static func isHead(_ paragraph: String) -> Bool {
        let lines = paragraph.split(separator: "\n")
        return lines.count >= 3 && lines.contains { $0.hasPrefix("From:") }
            && lines.contains { $0.hasPrefix("Date:") || $0.hasPrefix("Sent:") }
            && lines.contains { $0.hasPrefix("Subject:") || $0.hasPrefix("To:") }
    }
}
