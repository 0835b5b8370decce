/// One word as it occurs in a text.
public struct Token: Hashable, Sendable {
    /// The folded surface form: what is indexed, and what a query looks up.
    public var form: String
    /// Where it stands: UTF-8 byte offsets into the original text, half-open.
    public var range: Range<Int>

    /// A token with its folded form and its place.
    public init(form: String, range: Range<Int>) {
        self.form = form
        self.range = range
    }
}
