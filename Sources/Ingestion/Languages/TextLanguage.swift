/// Which language a piece of text is in.
public enum TextLanguage {
    /// Shorter passages don't tell their language, in bytes.
    public static let shortestPassage = 60

    /// The language of most of a text as a BCP 47 code; nothing where that can't be told reliably (CLD2).
    ///
    /// Cost: some 20 microseconds a kilobyte. Any thread.
    public static func code(of text: String) -> String? { LanguageDetector.detected(text)?.code }
}
