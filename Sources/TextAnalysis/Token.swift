/// One word as it occurs in a text.
public struct Token: Hashable, Sendable {
    /// The folded surface form: what is indexed, and what a query looks up.
    public var form: String
    /// Where it stands: UTF-8 byte offsets into the original text, half-open.
    public var range: Range<Int>
    /// The sign directly behind it, as in `C++`; empty where there is none (`WordSign`).
    public var sign: String

    /// The form with its sign; nothing where it has none.
    public var signedForm: String? { sign.isEmpty ? nil : form + sign }

    /// A token with its folded form, its place and its sign.
    public init(form: String, range: Range<Int>, sign: String = "") {
        self.form = form
        self.range = range
        self.sign = sign
    }
}
