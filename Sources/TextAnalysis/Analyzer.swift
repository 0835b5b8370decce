import CICU

/// Which words a text holds, where they stand, and how they are written once folded.
///
/// The same analyzer serves indexing, queries and highlighting, so that all three agree. It needs no
/// language: scripts decide. Words follow Unicode's segmentation (UAX #29), with ICU's dictionaries for
/// Chinese, Japanese, Thai, Khmer, Lao and Burmese; the README of the module lists where and why they
/// differ. Making one takes some microseconds; what it learns of characters and what it
/// opens of ICU comes when first needed. One analyzer belongs to one thread at a time.
public struct Analyzer: ~Copyable {
    var characters: CharacterTable
    let dictionary: Segmenter
    /// Opened when sentences are first asked for.
    var sentenceRules: Segmenter?

    /// Opens ICU's data.
    ///
    /// Throws where ICU isn't installed whole.
    public init() throws(AnalysisError) {
        let code = cicu_load_normalization(Int32(CICU_NFKC_CASEFOLD))
        guard code <= 0 else { throw AnalysisError(opening: "folding data", icuCode: code) }
        dictionary = try Segmenter(.words)
        characters = CharacterTable()
    }

    /// Finds the tokens of a text; they replace what `tokens` held.
    ///
    /// Ranges ascend, never overlap, and begin and end on character borders of the text, which may
    /// have up to 4 GB.
    public mutating func analyze(_ text: String, into tokens: inout TokenBuffer) {
        var text = text
        text.withUTF8 { analyze(utf8: $0, into: &tokens) }
    }

    /// Finds the tokens of UTF-8 text, which is lent for the call.
    ///
    /// A byte that isn't UTF-8 parts words, as white space does.
    public mutating func analyze(
        utf8 text: UnsafeBufferPointer<UInt8>, into tokens: inout TokenBuffer
    ) {
        tokens.removeAll(keepingCapacity: true)
        scan(text, into: &tokens)
    }

    /// The tokens of a text as values of their own.
    public mutating func tokens(in text: String) -> [Token] {
        var buffer = TokenBuffer()
        analyze(text, into: &buffer)
        return buffer.indices.map(buffer.token(at:))
    }
}
