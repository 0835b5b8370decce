/// Parts of a file that were left out or damaged, for one reason.
public struct LedgerDetail: Hashable, Sendable, Codable {
    /// Why.
    public var reason: String
    /// How many parts.
    public var count: Int
    /// Addresses, names or record numbers of the first few.
    public var examples: [String]
    /// Whether something failed, or was left out on purpose.
    public var isFailure: Bool

    private enum CodingKeys: String, CodingKey {
        case reason
        case count
        case examples
        case isFailure = "failed"
    }

    /// Parts left out for one reason.
    public init(reason: String, count: Int, examples: [String], isFailure: Bool) {
        self.reason = reason
        self.count = count
        self.examples = examples
        self.isFailure = isFailure
    }
}
