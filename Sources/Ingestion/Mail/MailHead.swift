/// Tells the head of a message, or of a mailbox, from that of other text.
enum MailHead {
    /// What only mail has, so that a story that begins "From: our correspondent" stays a story.
    private static let sure: Set<String> = [
        "message-id", "received", "mime-version", "return-path", "delivered-to",
        "content-transfer-encoding", "snapshot-content-location", "x-mailer", "x-priority",
    ]
    private static let usual: Set<String> = ["from", "to", "subject", "date", "cc", "reply-to"]

    /// Lines that are looked at.
    private static let lines = 60

    static func format(_ head: ArraySlice<UInt8>, name: String = "") -> FileFormat? {
        var rest = head
        var isMailbox = false
        if rest.starts(with: Array("From ".utf8)), let end = rest.firstIndex(of: 10) {
            isMailbox = true
            rest = rest[(end + 1)...]
        }
        var found: Set<String> = []
        for (number, line) in rest.split(
            separator: 10, maxSplits: lines, omittingEmptySubsequences: false
        ).prefix(lines).enumerated() {
            if line.isEmpty || line.elementsEqual([13]) { break }
            if number > 0, line.first == 32 || line.first == 9 { continue }
            guard let name = MailHeaders.name(of: line) else {
                // The head may end within a line.
                if line.endIndex == head.endIndex { break }
                return nil
            }
            found.insert(name)
        }
        let isMail =
            found.intersection(sure).count >= 1 && found.intersection(usual).count >= 1
            || found.isSuperset(of: ["from", "subject", "date"])
                && (isMailbox || found.count > 3 || name.hasSuffix(".eml"))
            || found.isSuperset(of: ["mime-version", "content-type"])
        return isMail ? (isMailbox ? .mailbox : .mail) : nil
    }
}
