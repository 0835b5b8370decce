/// The words of a message.
struct MailBody {
    let paragraphs: [String]

    init(_ message: MailMessage) {
        let plain = Self.paragraphs(of: message, "text/plain") { Self.plain($0) }
        let markup = Self.paragraphs(of: message, "text/html") { MarkupText.paragraphs($0) }
        // Newsletters often bring only "see this mail in your browser" as plain text.
        let isPlainWhole = Self.length(plain) * 2 >= Self.length(markup)
        paragraphs = isPlainWhole ? plain : markup
    }

    private static func paragraphs(
        of message: MailMessage, _ type: String, _ read: (String) -> [String]
    ) -> [String] {
        message.parts.filter { $0.type.name == type && !$0.isAttachment }.flatMap { part in
            read(MailText.decode(part.bytes, charset: part.type["charset"]))
        }
    }

    private static func length(_ paragraphs: [String]) -> Int {
        paragraphs.reduce(0) { $0 + $1.utf8.count }
    }

    /// Paragraphs of lines that were broken for the screen, up to the signature.
    private static func plain(_ text: String) -> [String] {
        var paragraphs = [""]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "-- " { break }
            let words = line.trimmed
            if words.isEmpty {
                if paragraphs[paragraphs.count - 1] != "" { paragraphs.append("") }
            } else {
                let isFirst = paragraphs[paragraphs.count - 1].isEmpty
                paragraphs[paragraphs.count - 1] += (isFirst ? "" : "\n") + words
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { paragraph in
            ForwardedHead.isHead(paragraph)
                ? paragraph : paragraph.split(separator: "\n").joined(separator: " ")
        }
    }

    /// `Fwd: Re: Peace talks` → `Peace talks`.
    static func withoutPrefixes(_ subject: String) -> String {
        var subject = subject.trimmed
        let prefixes = [
            "fwd:", "fw:", "re:", "wg:", "aw:", "tr:", "rv:", "i:", "enc:", "rif:", "r:", "sv:",
            "vs:", "vb:", "doorst:",
            "ynt:", "ilt:", "转发:", "转发：", "回复:", "回复：", "轉寄:", "पुन:", "رد:", "إعادة توجيه:",
        ]
        while let prefix = prefixes.first(where: { subject.lowercased().hasPrefix($0) }) {
            subject = subject.dropFirst(prefix.count).trimmed
        }
        return subject
    }
}
