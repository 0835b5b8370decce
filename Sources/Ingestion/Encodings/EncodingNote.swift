/// What the ledger says of bytes that didn't fit the charset of a text.
struct EncodingNote {
    let message: String
    let hint: String

    /// A note on what became U+FFFD, and one on what was in another charset.
    static func all(
        _ malformed: Int, _ charset: String, _ foreign: MixedText.Foreign?
    ) -> [EncodingNote] {
        var notes: [EncodingNote] = []
        if malformed > 0 {
            notes.append(
                EncodingNote(
                    message: malformed == 1
                        ? "1 place isn't valid \(charset)"
                        : "\(malformed) places aren't valid \(charset)",
                    hint: "they are shown as U+FFFD"))
        }
        if let foreign {
            notes.append(
                EncodingNote(
                    message: foreign.stretches == 1
                        ? "1 stretch is in \(foreign.charset), the rest in \(charset)"
                        : "\(foreign.stretches) stretches are in \(foreign.charset), the rest in "
                            + charset,
                    hint: "it was read so; look at the text if it looks wrong"))
        }
        return notes
    }
}
