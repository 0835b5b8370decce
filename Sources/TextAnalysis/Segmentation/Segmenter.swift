import CICU

/// An ICU break iterator.
struct Segmenter: ~Copyable {
    /// What is looked for.
    enum Unit {
        case words
        case sentences
    }

    /// The longest text that is looked at in one go, in bytes.
    static let longestText = Int(CICU_MAX_SEGMENT_INPUT)

    private let handle: OpaquePointer
    private let segments: UnsafeMutablePointer<cicu_segment>

    init(_ unit: Unit) throws(AnalysisError) {
        var opened: OpaquePointer?
        let code = cicu_segmenter_open(
            Int32(unit == .words ? CICU_WORDS : CICU_SENTENCES), &opened)
        guard code <= 0, let opened else {
            throw AnalysisError(opening: "\(unit) rules", icuCode: code)
        }
        handle = opened
        segments = .allocate(capacity: Self.longestText)
    }

    deinit {
        cicu_segmenter_close(handle)
        segments.deallocate()
    }

    /// The segments of a text of at most `longestText` bytes, together covering it.
    ///
    /// They are lent until the next call. A text that ICU refuses is one segment.
    func segments(of text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<cicu_segment> {
        var count = 0
        let code = cicu_segment_text(handle, text.baseAddress, text.count, segments, &count)
        if code > 0 {
            segments[0] = cicu_segment(end: UInt32(text.count), is_word: true)
            count = 1
        }
        return UnsafeBufferPointer(start: segments, count: count)
    }
}
