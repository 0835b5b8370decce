/// Where a passage stands among an article's positions.
public struct PassageSpan: Hashable, Sendable {
    /// The position of its first word.
    public var start: UInt32
    /// Its words.
    public var length: UInt32

    /// A passage's first position and number of words.
    public init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }
}
