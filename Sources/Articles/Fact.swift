/// A value together with where it was read.
///
/// A fact that isn't known is an absent `Fact`, never a guessed one.
public struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is said.
    public var value: Value
    /// Where it was read.
    public var provenance: Provenance
    /// The very characters it was read from, where that helps a reader to judge it.
    public var evidence: String?

    /// A value with its provenance and, where it helps, the characters it was read from.
    public init(_ value: Value, from provenance: Provenance, evidence: String? = nil) {
        self.value = value
        self.provenance = provenance
        self.evidence = evidence
    }
}
