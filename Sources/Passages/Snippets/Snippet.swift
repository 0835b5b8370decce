/// The part of a passage that is shown, cut into what is lit and what isn't.
public struct Snippet: Hashable, Sendable {
    /// A stretch of a snippet.
    public struct Fragment: Hashable, Sendable {
        /// Its characters, as in the original but for `…` where a sentence was cut.
        public var text: String
        /// Whether it answers the query.
        public var isMatch: Bool

        /// A stretch of text, lit or not.
        public init(_ text: String, isMatch: Bool) {
            self.text = text
            self.isMatch = isMatch
        }
    }

    /// The stretches in order; joined they are the snippet.
    public var fragments: [Fragment]

    /// A snippet of stretches in order.
    public init(fragments: [Fragment]) { self.fragments = fragments }

    /// The whole text.
    public var text: String { fragments.map(\.text).joined() }
}
