extension String {
    /// Whether a folded form has a digit; digits of every script are folded to these.
    ///
    ///     covid19, 2017 → true      covid → false
    var hasDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
