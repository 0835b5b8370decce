/// Parts of a file that were left out, damaged, or read with something missing, for one reason.
public struct LedgerDetail: Hashable, Sendable, Codable {
    /// Why.
    public var reason: String
    /// How many parts.
    public var count: Int
    /// Addresses, names or record numbers of the first few.
    public var examples: [String]
    /// Whether something failed, or was left out on purpose.
    public var isFailure: Bool
    /// Whether the articles are in the index all the same, without a fact that could not be read.
    public var isKept: Bool

    private enum CodingKeys: String, CodingKey {
        case reason
        case count
        case examples
        case isFailure = "failed"
        case isKept = "kept"
    }

    /// Parts left out for one reason.
    public init(
        reason: String, count: Int, examples: [String], isFailure: Bool, isKept: Bool = false
    ) {
        self.reason = reason
        self.count = count
        self.examples = examples
        self.isFailure = isFailure
        self.isKept = isKept
    }
}
