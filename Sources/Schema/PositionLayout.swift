/// How the words of an article's parts are numbered.
///
/// Each part (title, passage) starts after a gap, so that no phrase and no NEAR reaches from one
/// into the next.
public enum PositionLayout {
    /// The position of an article's first word.
    public static let first: UInt32 = 1

    /// Positions left free between the last word of one part and the first of the next.
    public static let gap: UInt32 = 100

    /// The widest window in which words can be near each other; less than the gap.
    public static let widestWindow: UInt32 = 64

    /// Where the next part starts after one whose next free position is `end`.
    public static func start(after end: UInt32) -> UInt32 { end + gap }
}
