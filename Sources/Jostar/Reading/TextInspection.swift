import TextAnalysis

/// A word as the index sees it.
public struct InspectedToken: Encodable, Hashable, Sendable {
    /// Its characters in the text.
    public var text: String
    /// UTF-8 byte offset of its first byte.
    public var start: Int
    /// UTF-8 byte offset behind its last byte.
    public var end: Int
    /// What it is indexed and found as.
    public var form: String
}

/// Shows what analysis makes of a text.
public enum TextInspection {
    /// The words of a text, in order.
    ///
    /// - Throws: where the analyzer can't be made.
    public static func tokens(in text: String) throws(JostarError) -> [InspectedToken] {
        do {
            var analyzer = try Analyzer()
            return analyzer.tokens(in: text).map { token in
                let start = text.utf8.index(text.startIndex, offsetBy: token.range.lowerBound)
                let end = text.utf8.index(start, offsetBy: token.range.count)
                return InspectedToken(
                    text: String(text[start..<end]), start: token.range.lowerBound,
                    end: token.range.upperBound, form: token.form)
            }
        } catch {
            throw JostarError(error)
        }
    }
}
