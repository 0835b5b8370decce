/// Text with what was found out about the bytes it came from.
struct DecodedText: Equatable {
    /// Without byte order mark, NUL characters and carriage returns.
    var text: String
    /// The charset by its usual name.
    var charset: String
    /// Places where bytes meant nothing and became U+FFFD.
    var malformed: Int
    /// Stretches that were in another charset.
    var foreign: MixedText.Foreign?
}
