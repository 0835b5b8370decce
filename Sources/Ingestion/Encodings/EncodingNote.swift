/// What the ledger says of bytes that didn't fit the charset of a text.
struct EncodingNote {
    let message: String
    let hint: String

    /// A note on what became U+FFFD, and one on what was in another charset.
    static func all(
        _ malformed: Int, _ charset: String, _ foreign: MixedText.Foreign?
    ) -> [EncodingNote] {
        var notes: [EncodingNote] = []
        if malformed > 0 { notes.append(Self.malformed(malformed, charset)) }
        if let foreign { notes.append(Self.foreign(foreign, charset)) }
        return notes
    }

    /// A note on what became U+FFFD.
    static func malformed(_ places: Int, _ charset: String) -> EncodingNote {
        EncodingNote(
            message: places == 1
                ? "1 place isn't valid \(charset)" : "\(places) places aren't valid \(charset)",
            hint: "they are shown as U+FFFD")
    }

    /// A note on what was in another charset.
    static func foreign(_ foreign: MixedText.Foreign, _ charset: String) -> EncodingNote {
        EncodingNote(
            message: foreign.stretches == 1
                ? "1 stretch is in \(foreign.charset), the rest in \(charset)"
                : "\(foreign.stretches) stretches are in \(foreign.charset), the rest in "
                    + charset,
            hint: guessed)
    }

    /// What to do where a charset was guessed.
    static let guessed = "it was read so; look at the text if it looks wrong"
}
